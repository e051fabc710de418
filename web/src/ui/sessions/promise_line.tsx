import { useId, useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { asksWhy, type Settled, settlementsOf, type WhyNot, whyNots } from "../../model/promises.js";
import { useKeptText } from "../acts/kept_text.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { type Commitment, type Session, tell } from "./acts.js";
import { whenWords } from "./when.js";

interface Props {
  commitment: Commitment;
  session: Session;
  active: boolean;
  now: number;
}

/** One promise: what was said, and how it went. */
export function PromiseLine({ commitment, session, active, now }: Props) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const [state, setState] = useState<Settled | null>(null);
  if (!board?.settings.engagement) return null;
  const zone = board.settings.engagement.intent.time_zone;
  const ways = settlementsOf(commitment, session, now);
  const past = now > Date.parse(commitment.due_at) && commitment.delivered_at === null;
  return (
    <article class="promise">
      <p dir="auto">
        <b>{board.cards.get(commitment.card)?.title}</b>
      </p>
      <p class="small soft" dir="auto">
        {personName(board.settings, commitment.by)} · {words.promise.due(whenWords(zone, commitment.due_at, now))} ·{" "}
        {words.promise.sure(commitment.confidence)}
        {commitment.delivered_at && ` · ${words.promise.delivered(whenWords(zone, commitment.delivered_at, now))}`}
      </p>
      {past && <p class="small">{words.promise.pastDue}</p>}
      {active && (
        <fieldset class="row">
          <legend class="hidden-text">{words.promise.how}</legend>
          {ways.map((way) => (
            <button
              key={way}
              type="button"
              class="button"
              aria-pressed={state === way}
              onClick={() => setState(state === way ? null : way)}
            >
              {words.promise.states[way]}
            </button>
          ))}
        </fieldset>
      )}
      {active && state && ways.includes(state) && <Settling key={state} commitment={commitment} state={state} />}
    </article>
  );
}

function Settling({ commitment, state }: { commitment: Commitment; state: Settled }) {
  const desk = useDesk();
  const ids = useId();
  const [reason, setReason] = useState<WhyNot | "">("");
  const [learned, setLearned, drop] = useKeptText(desk.id, "settled", commitment.id);
  const why = asksWhy(state);
  const ready = !why || reason !== "";
  const settle = () => {
    if (!ready) return;
    void tell(desk, {
      type: "settle_commitment",
      commitment: commitment.id,
      state,
      ...(reason ? { reason } : {}),
      ...(learned.trim() ? { learned: learned.trim() } : {}),
    }).then((settled) => settled && drop());
  };
  return (
    <div class="stack">
      {why && (
        <div class="field">
          <label for={ids}>{words.promise.why}</label>
          <select
            id={ids}
            class="input"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value as WhyNot | "")}
          >
            <option value="">{words.promise.choose}</option>
            {whyNots.map((one) => (
              <option key={one} value={one}>
                {words.promise.reasons[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <Field label={words.promise.learned} value={learned} onInput={setLearned} limit={500} lines={2} />
      <div class="row">
        <button type="button" class="button primary" disabled={!ready} onClick={settle}>
          {words.promise.settle}
        </button>
      </div>
    </div>
  );
}
