import { useEffect } from "preact/hooks";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Desk } from "./desk.js";
import { Pace } from "./pace.js";

const pace = new Pace(2, 1);

/** A card verified by the other party is marked quietly on both screens. */
export function useGladness(desk: Desk): void {
  useEffect(
    () =>
      desk.session.onEvents((events) => {
        const done = events.filter(
          (event) => event.type === "card_moved" && event.from === "verify" && event.to === "done",
        );
        if (done.length === 0 || !pace.allows(done.length)) return;
        const event = done[0];
        if (event?.type !== "card_moved") return;
        const card = desk.card(event.card);
        if (!card) return;
        toast({ text: `${t.ask.celebrate} ${card.title}`, tone: "glad", stay: 5000 });
        requestAnimationFrame(() => glow(event.card));
      }),
    [desk],
  );
}

function glow(id: string): void {
  const card = document.getElementById(`card-${id}`);
  if (!card) return;
  card.dataset.glad = "";
  setTimeout(() => {
    delete card.dataset.glad;
  }, 2600);
}
