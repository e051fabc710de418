import { useState } from "preact/hooks";
import { archiveText as t } from "../../languages/en/archive.js";
import { newId } from "../../sync/ids.js";
import { CardLine } from "../acts/card_line.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { type Desk, useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { Companion } from "../look/companion.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { type Shelved, shelvedCards, withWords } from "./shelved.js";

const mostShown = 200;

/** What was put away, and the way back: one by one, or several at once. */
export function ArchiveShelf({ done }: { done: () => void }) {
  const desk = useDesk();
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const board = desk.session.view.value;
  if (!board) return null;
  const all = shelvedCards(board);
  const found = withWords(all, words);
  const shown = found.slice(0, mostShown);
  const mayRestore = movesCards(desk.you().seat);
  const standing = shown.filter(({ card }) => chosen.has(card.id));
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog title={t.title} onClose={done}>
      {all.length === 0 && (
        <div class="company">
          <Companion who="yeti" small />
          <p class="soft">{t.empty}</p>
        </div>
      )}
      {all.length > 3 && (
        <input
          type="search"
          class="input"
          dir="auto"
          aria-label={t.search}
          placeholder={t.search}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {all.length > 0 && found.length === 0 && (
        <p class="soft" role="status">
          {t.noneFound}
        </p>
      )}
      {mayRestore && shown.length > 1 && (
        <div class="shelf-all">
          <label>
            <input
              type="checkbox"
              checked={standing.length === shown.length}
              onChange={(event) =>
                choose(
                  shown.map(({ card }) => card.id),
                  event.currentTarget.checked,
                )
              }
            />
            {t.chooseAll}
          </label>
          {standing.length > 0 && (
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setChosen(new Set());
                restoreAll(desk, standing);
              }}
            >
              {t.restoreChosen(standing.length)}
            </button>
          )}
        </div>
      )}
      <ul class="seated shelf">
        {shown.map((one) => (
          <ShelvedCard
            key={one.card.id}
            one={one}
            choosable={mayRestore && shown.length > 1}
            chosen={chosen.has(one.card.id)}
            choose={(on) => choose([one.card.id], on)}
          />
        ))}
      </ul>
      {found.length > shown.length && <p class="soft small">{t.older(found.length - shown.length)}</p>}
    </Dialog>
  );
}

interface Line {
  one: Shelved;
  choosable: boolean;
  chosen: boolean;
  choose: (on: boolean) => void;
}

function ShelvedCard({ one: { card, archived }, choosable, chosen, choose }: Line) {
  const desk = useDesk();
  const who = personName(desk.board().settings, archived.by);
  return (
    <li>
      {choosable && (
        <input
          type="checkbox"
          aria-label={t.choose(card.title)}
          checked={chosen}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      )}
      <CardLine card={card} />
      <span class="small soft" dir="auto">
        {t.by(who, dayOf(archived.at), desk.label(card.column))}
        {archived.reason && ` ${t.reason(archived.reason)}`}
      </span>
      {movesCards(desk.you().seat) && (
        <button type="button" class="button" onClick={() => void send(desk, { type: "restore_card", card: card.id })}>
          {t.restore}
          <span class="hidden-text">{card.title}</span>
        </button>
      )}
    </li>
  );
}

/** The one put away last comes to the top, as it stood on the shelf; all are one act for undo. */
function restoreAll(desk: Desk, shelved: readonly Shelved[]): void {
  const act = newId();
  for (const [index, { card }] of [...shelved].reverse().entries()) {
    void send(desk, { type: "restore_card", card: card.id }, index === 0 ? act : `${act}.${index}`);
  }
}
