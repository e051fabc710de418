import { useState } from "preact/hooks";
import { selectText as words } from "../../languages/en/select.js";
import type { Ask } from "../acts/ask.js";
import { movesCards } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { type Card, limits, textLength } from "../types.js";
import { eachOne, moveMany } from "./act_on_many.js";
import { asksOf, standing, type WishForMany } from "./moves_of_many.js";
import { PlaceOfMany } from "./place_of_many.js";

type AskForMany = Extract<Ask, { kind: "many" }>;

/** What an act on several cards has to know. */
export function ManyDialog({ ask, done }: { ask: AskForMany; done: () => void }) {
  const board = useDesk().session.view.value;
  if (!board) return null;
  const cards = standing(board.columns, ask.cards);
  if (ask.act === "owner") return <OwnerOfMany cards={cards} done={done} />;
  if (ask.act === "due") return <DueOfMany cards={cards} done={done} />;
  return ask.wish ? (
    <WordsForMany wish={ask.wish} cards={cards} done={done} />
  ) : (
    <PlaceOfMany cards={cards} done={done} />
  );
}

interface Props {
  cards: readonly Card[];
  done: () => void;
}

function WordsForMany({ wish, cards, done }: Props & { wish: WishForMany }) {
  const desk = useDesk();
  const [reason, setReason] = useState("");
  const [evidence, setEvidence] = useState("");
  const asks = asksOf(desk.board().settings, desk.you(), cards, wish.to);
  const fits = (text: string, most: number) => text.trim() !== "" && textLength(text.trim()) <= most;
  const ready =
    (!asks.has("reason") || fits(reason, limits.reason)) &&
    (!asks.has("evidence") || fits(evidence, limits.evidenceLine));
  const go = () => {
    if (!ready) return;
    done();
    void moveMany(desk, wish, { reason: reason.trim(), evidence: evidence.trim() });
  };
  const shared = { hint: words.wordsHint, onEnter: go, first: true };
  return (
    <Dialog title={words.moveTitle(cards.length)} onClose={done}>
      {asks.has("reason") && (
        <Field {...shared} label={words.reason} value={reason} onInput={setReason} limit={limits.reason} />
      )}
      {asks.has("evidence") && (
        <Field {...shared} label={words.evidence} value={evidence} onInput={setEvidence} limit={limits.evidenceLine} />
      )}
      <Actions label={words.go(cards.length)} ready={ready} go={go} done={done} />
    </Dialog>
  );
}

function OwnerOfMany({ cards, done }: Props) {
  const desk = useDesk();
  const board = desk.board().settings;
  const [owner, setOwner] = useState(cards[0]?.owner ?? "");
  const go = () => {
    const person = owner || null;
    const told = (n: number) => (person ? words.owned(n, personName(board, person)) : words.disowned(n));
    done();
    void eachOne(desk, cards, (card) => ({ type: "edit_card", card: card.id, set: { owner: person } }), told);
  };
  return (
    <Dialog title={words.ownerTitle(cards.length)} onClose={done}>
      <label class="field">
        <span class="label">{words.ownerLabel}</span>
        <select class="input" data-first value={owner} onChange={(event) => setOwner(event.currentTarget.value)}>
          <option value="">{t.common.nobody}</option>
          {board.participants
            .filter((one) => one.active && movesCards(one.seat))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </select>
      </label>
      <Actions label={words.set} ready go={go} done={done} />
    </Dialog>
  );
}

function DueOfMany({ cards, done }: Props) {
  const desk = useDesk();
  const [due, setDue] = useState("");
  const go = () => {
    const told = (n: number) => (due ? words.dated(n, shortDay(due)) : words.undated(n));
    done();
    void eachOne(desk, cards, (card) => ({ type: "edit_card", card: card.id, set: { due: due || null } }), told);
  };
  return (
    <Dialog title={words.dueTitle(cards.length)} onClose={done}>
      <Field label={words.dueLabel} hint={words.dueHint} type="date" value={due} onInput={setDue} onEnter={go} first />
      <Actions label={words.set} ready go={go} done={done} />
    </Dialog>
  );
}

function Actions({ label, ready, go, done }: { label: string; ready: boolean; go: () => void; done: () => void }) {
  return (
    <div class="actions">
      <button type="button" class="button" onClick={done}>
        {t.common.cancel}
      </button>
      <button type="button" class="button primary" disabled={!ready} onClick={go}>
        {label}
      </button>
    </div>
  );
}
