import { useState } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import type { Wish } from "./ask.js";
import { CardLine } from "./card_line.js";
import { useKeptText } from "./kept_text.js";
import { sendMove } from "./perform.js";

/** Verify to Done: an answer to every line and what was seen; a "not yet" leads to an honest return. */
export function VerifyDialog({ wish, done }: { wish: Wish; done: () => void }) {
  const desk = useDesk();
  const card = desk.session.view.value?.cards.get(wish.card);
  const [saw, setSaw, drop] = useKeptText(desk.id, "saw", wish.card);
  const lines = card?.done_when ?? [];
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  if (!card) return null;
  const answerOf = (index: number) => answers[`${index} ${lines[index]}`];
  const open = lines.some((_, index) => answerOf(index) === false);
  const all = lines.every((_, index) => answerOf(index) === true);
  const seen = saw.trim();
  const fits = textLength(seen) <= limits.evidenceLine;

  const verify = () => {
    if (!all || !fits) return;
    done();
    const verification = { criteria_met: lines.map(() => true), ...(seen ? { saw: seen } : {}) };
    void sendMove(desk, card, wish, { verification }).then((accepted) => accepted && drop());
  };
  const giveBack = () => {
    desk.ask.value = { kind: "reason", move: "return", wish: { card: card.id, to: "in_progress", after: null } };
  };
  return (
    <Dialog title={t.ask.verifyTitle} onClose={done}>
      <CardLine card={card} />
      {card.evidence.length > 0 && (
        <div class="field">
          <span class="label">{t.ask.verifyEvidence}</span>
          <ul class="plain-lines">
            {card.evidence.map((one, index) => (
              <li key={`evidence-${index}`} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="soft">{lines.length > 0 ? t.ask.verifyIntro : t.ask.verifyNoLines}</p>
      {lines.map((line, index) => (
        <fieldset key={`line-${index}`} class="criterion">
          <legend dir="auto">{line}</legend>
          {[true, false].map((yes) => (
            <label key={String(yes)} class="choice">
              <input
                type="radio"
                name={`line-${index}`}
                checked={answerOf(index) === yes}
                onChange={() => setAnswers({ ...answers, [`${index} ${line}`]: yes })}
              />
              {yes ? t.ask.verifyYes : t.ask.verifyNo}
            </label>
          ))}
        </fieldset>
      ))}
      <Field
        label={`${t.ask.verifySaw} (${t.common.optional})`}
        value={saw}
        onInput={setSaw}
        limit={limits.evidenceLine}
        lines={2}
        onEnter={verify}
      />
      {open && (
        <p class="notice" role="status">
          {t.ask.verifyMissing}
        </p>
      )}
      <div class="actions">
        <button type="button" class={open ? "button primary" : "button"} onClick={giveBack}>
          {t.ask.verifyReturn}
        </button>
        <button type="button" class={open ? "button" : "button primary"} disabled={!all || !fits} onClick={verify}>
          {t.ask.verifyGo}
        </button>
      </div>
    </Dialog>
  );
}
