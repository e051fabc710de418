import { CardLine } from "../acts/card_line.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { t } from "../text.js";

/** What was put away, newest first, and the way back. */
export function ArchiveShelf({ done }: { done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  if (!board) return null;
  const cards = [...board.cards.values()]
    .flatMap((card) => (card.archived ? [{ card, archived: card.archived }] : []))
    .sort((a, b) => b.archived.at.localeCompare(a.archived.at))
    .slice(0, 200);
  return (
    <Dialog title={t.archive.title} onClose={done}>
      {cards.length === 0 && <p class="soft">{t.archive.empty}</p>}
      <ul class="seated">
        {cards.map(({ card, archived }) => (
          <li key={card.id}>
            <CardLine card={card} />
            <span class="small soft" dir="auto">
              {t.archive.by(personName(board.settings, archived.by), dayOf(archived.at))}
            </span>
            {movesCards(desk.you().seat) && (
              <button
                type="button"
                class="button"
                onClick={() => void send(desk, { type: "restore_card", card: card.id })}
              >
                {t.archive.restore}
                <span class="hidden-text">{card.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
