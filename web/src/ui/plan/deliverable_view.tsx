import { useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import type { DeliverableBranch } from "../../model/plan.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { afterPress } from "../board/after_press.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { textLength, limits as wire } from "../types.js";
import { CardRows } from "./card_row.js";
import type { Here } from "./here.js";

const words = planText.deliverable;

interface Props {
  here: Here;
  branch: DeliverableBranch;
  /** The goal that a card added here serves. */
  goal: string | null;
}

/** One promise of the contract and the cards that work towards it. */
export function DeliverableView({ here, branch, goal }: Props) {
  const { deliverable, cards, uncovered } = branch;
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <li class={uncovered ? "deliverable uncovered" : "deliverable"}>
      <div class="row">
        <h4 dir="auto">
          <span class="hidden-text">{words.label}: </span>
          {deliverable.what}
        </h4>
        {uncovered && <span class="uncovered-words">{words.uncovered}</span>}
        {here.acts && (
          <button
            ref={opener}
            type="button"
            class={uncovered ? "button" : "button quiet"}
            aria-label={words.addCardTo(deliverable.what)}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            <Icon name="plus" />
            {words.addCard}
          </button>
        )}
      </div>
      <CardRows here={here} cards={cards} />
      {adding && (
        <NewCard
          branch={branch}
          goal={goal}
          onClose={(focus) => {
            setAdding(false);
            if (focus) opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}

interface NewCardProps {
  branch: DeliverableBranch;
  goal: string | null;
  /** `focus`: the opener shall have it again. */
  onClose: (focus: boolean) => void;
}

/** One line and Enter: a card in To Do that is linked from the start. Stays open for the next one. */
function NewCard({ branch, goal, onClose }: NewCardProps) {
  const desk = useDesk();
  const [title, setTitle] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { id, what } = branch.deliverable;
  const fits = title.trim() !== "" && textLength(title) <= wire.title;
  const add = async () => {
    if (!fits) return;
    const card = newId();
    setTitle("");
    field.current?.focus();
    // Both leave at once, so that a page closed in between leaves no card without its link.
    const added = send(desk, { type: "add_card", card, column: "to_do", title: title.trim(), after: lastOf(desk) });
    const linked = desk.session.send({ type: "edit_card", card, set: { deliverable: id, ...(goal && { goal }) } });
    if (!(await added)) return setTitle(title);
    const outcome = await linked;
    if (!outcome.accepted) toast({ text: outcome.rejection.message });
  };
  return (
    <div class="row new-card">
      <input
        ref={(element) => {
          if (element && !field.current) element.focus();
          field.current = element;
        }}
        class="input"
        dir="auto"
        aria-label={words.newCard(what)}
        placeholder={words.placeholder}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") void add();
          if (event.key === "Escape") onClose(true);
        }}
        onBlur={() => {
          if (title) return;
          afterPress(() => {
            if (document.activeElement !== field.current) onClose(false);
          });
        }}
      />
      <button
        type="button"
        class="button primary"
        disabled={!fits}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void add()}
      >
        {t.common.add}
      </button>
      {textLength(title) > wire.title && <p class="problem">{t.add.tooLong}</p>}
    </div>
  );
}

function lastOf(desk: ReturnType<typeof useDesk>): string | null {
  return desk.board().columns.to_do.at(-1)?.id ?? null;
}
