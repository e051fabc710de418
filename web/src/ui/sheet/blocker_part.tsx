import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { useDesk } from "../board/desk.js";
import { BlockedWords } from "../card/face_marks.js";
import { dayOf, shortDay } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Card } from "../types.js";

/** What stands in the way, who could lift it, and the press that lifts it. */
export function BlockerPart({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const board = desk.board().settings;
  const { blocker } = card;
  if (!blocker) return null;
  return (
    <section class="blocker">
      <Icon name="blocked" />
      <div class="grow">
        <p dir="auto">
          <BlockedWords since={blocker.since} board={board} />: {blocker.reason}
        </p>
        <p class="small" dir="auto">
          {t.blocker.categories[blocker.category]} ·{" "}
          {t.blocker.since(personName(board, blocker.by), dayOf(blocker.since))}
          {blocker.remover && ` · ${t.blocker.removerIs(personName(board, blocker.remover))}`}
          {blocker.check_date && ` · ${t.blocker.checkOn(shortDay(blocker.check_date))}`}
        </p>
      </div>
      {editable && (
        <div class="row">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              desk.ask.value = { kind: "edit_blocker", card: card.id };
            }}
          >
            {cardWords.blocker.edit}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.ask.value = { kind: "unblock", card: card.id };
            }}
          >
            {t.blocker.unblock}
          </button>
        </div>
      )}
    </section>
  );
}
