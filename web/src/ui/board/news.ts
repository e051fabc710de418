import { useEffect } from "preact/hooks";
import { announce } from "../announce.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { PuffinEvent } from "../types.js";
import type { Desk } from "./desk.js";
import { Pace } from "./pace.js";

const pace = new Pace(8, 4);

/** Tells what the others do, as long as it can be followed. */
export function useNews(desk: Desk): void {
  useEffect(() => desk.session.onEvents((events) => tellOfOthers(desk, events)), [desk]);
}

/** What others did leaves their name and colour on the card for a moment, and a sentence for those who listen. */
function tellOfOthers(desk: Desk, events: readonly PuffinEvent[]): void {
  const others = events.filter((event) => event.client !== desk.session.client);
  if (others.length === 0 || !pace.allows(others.length)) return;
  const board = desk.board().settings;
  for (const event of others) {
    if (!("card" in event)) continue;
    const who = personName(board, event.by);
    const card = desk.card(event.card);
    if (!card) continue;
    if (event.type === "card_moved" && event.from !== event.to)
      announce(t.drag.movedBy(who, card.title, desk.label(event.to)));
    if (event.type === "card_added") announce(t.drag.addedBy(who, card.title));
    requestAnimationFrame(() =>
      touch(
        event.card,
        who,
        board.participants.findIndex((one) => one.id === event.by),
      ),
    );
  }
}

function touch(id: string, who: string, person: number): void {
  const card = document.getElementById(`card-${id}`);
  if (!card) return;
  card.dataset.by = who;
  card.dataset.person = String(person < 0 ? 7 : person % 8);
  setTimeout(() => {
    delete card.dataset.by;
    delete card.dataset.person;
  }, 2200);
}
