import { useId, useState } from "preact/hooks";
import { planText } from "../../languages/en/plan.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { LinesField } from "../sheet/lines_field.js";
import { TextField } from "../sheet/text_field.js";
import { t } from "../text.js";
import type { Card } from "../types.js";
import { useHere } from "./here.js";
import { limits } from "./limits.js";
import { LinkFields } from "./link_fields.js";

const words = planText.card;

/** What the card is for and how large it is, beside the facts; nothing on a plain board. */
export function CardAim({ card, editable }: { card: Card; editable: boolean }) {
  const here = useHere();
  if (!here) return null;
  if (!editable) {
    const goal = here.engagement.goals.find((one) => one.id === card.goal);
    const deliverable = here.engagement.contract.terms.deliverables.find((one) => one.id === card.deliverable);
    const days = card.expected_days === null ? t.common.none : String(card.expected_days);
    return (
      <dl class="stamps">
        <AimFact label={words.goal} value={goal?.title ?? words.noGoal} />
        <AimFact label={words.deliverable} value={deliverable?.what ?? words.noDeliverable} />
        <AimFact label={words.expectedDays} value={days} />
      </dl>
    );
  }
  return (
    <div class="facts">
      <LinkFields here={here} card={card} />
      <ExpectedDays card={card} />
    </div>
  );
}

function AimFact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

/** Above a week it asks whether the step could be smaller; who says no is not asked again for this number. */
function ExpectedDays({ card }: { card: Card }) {
  const desk = useDesk();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const kept = `puffin.keep.${desk.id}.${card.id}`;
  const [keeps, setKeeps] = useState(() => remembered(kept));
  const shown = typed ?? (card.expected_days === null ? "" : String(card.expected_days));
  const fits = shown === "" || (/^\d+$/.test(shown) && Number(shown) >= 1 && Number(shown) <= limits.mostDays);
  const save = () => {
    if (typed === null || !fits) return;
    setTyped(null);
    const days = typed === "" ? null : Number(typed);
    if (days !== card.expected_days)
      void send(desk, { type: "edit_card", card: card.id, set: { expected_days: days } });
  };
  const large = card.expected_days !== null && card.expected_days > limits.smallDays;
  return (
    <div class="field">
      <label for={id}>{words.expectedDays}</label>
      <input
        id={id}
        class="input"
        inputMode="numeric"
        value={shown}
        aria-invalid={fits ? undefined : true}
        aria-describedby={`${id}-notes`}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={save}
        onKeyDown={(event) => event.key === "Enter" && save()}
      />
      <div id={`${id}-notes`}>
        {!fits && <span class="problem">{words.expectedWrong}</span>}
        {large && keeps !== String(card.expected_days) && (
          <div class="nudge small">
            <b>{words.smaller}</b> {words.smallerHow}
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setKeeps(String(card.expected_days));
                remember(kept, String(card.expected_days));
              }}
            >
              {words.keep}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the question comes back with the next visit.
  }
}

/** The texts of it, among the card's other texts; nothing on a plain board. */
export function CardAimTexts({ card, editable }: { card: Card; editable: boolean }) {
  const here = useHere();
  if (!here) return null;
  return (
    <>
      <LinesField
        card={card}
        field="needs"
        label={words.needs}
        add={words.needsAdd}
        placeholder={words.needsPlaceholder}
        most={limits.needs}
        limit={limits.need}
        editable={editable}
      />
      {(card.goal === null || card.outside_contract !== "") && (
        <TextField
          card={card}
          field="outside_contract"
          label={words.outside}
          limit={limits.outside}
          editable={editable}
        />
      )}
    </>
  );
}
