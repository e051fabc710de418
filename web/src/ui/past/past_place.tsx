import { useEffect, useState } from "preact/hooks";
import { pastText as words } from "../../languages/en/past.js";
import { BoardView } from "../board/board_view.js";
import { type Desk, DeskContext, useDesk } from "../board/desk.js";
import { CardSheet } from "../sheet/card_sheet.js";
import { toast } from "../toasts.js";
import { Journey } from "./journey.js";
import { useLog } from "./log_of.js";
import { PastBar } from "./past_bar.js";
import { Reading } from "./reading.js";

/** Stands in the board's place while somebody looks at an earlier moment: the bar, the board then, a card then. */
export function PastPlace() {
  const desk = useDesk();
  const log = useLog();
  const wish = desk.past.value;
  const [journey, setJourney] = useState<Journey | null>(null);
  useEffect(() => {
    const made = new Journey(desk, log, desk.past.peek()?.seq ?? 1);
    setJourney(made);
    return () => made.close();
  }, [desk, log]);
  useEffect(() => {
    if (wish && journey) journey.go(wish.seq);
  }, [wish, journey]);
  if (!journey) return null;
  return (
    <DeskContext.Provider value={desk}>
      <PastBar journey={journey} />
      {journey.ready.value === 0 && <Reading />}
      <BoardThen live={desk} journey={journey} />
    </DeskContext.Provider>
  );
}

/** Keys on a card that would change it. */
const changing = new Set([" ", "m", "e", "b", "c", "x", "delete", "backspace"]);

function BoardThen({ live, journey }: { live: Desk; journey: Journey }) {
  const { desk } = journey;
  const open = desk.open.value;
  useReadOnly(desk);
  usePastKeys(live);
  if (!journey.view.value) return null;
  return (
    <DeskContext.Provider value={desk}>
      <div
        class="past-board"
        onKeyDownCapture={(event) => {
          const onCard = event.target instanceof Element && event.target.matches(".card-body");
          if (!onCard || !changing.has(event.key.toLowerCase())) return;
          event.preventDefault();
          event.stopPropagation();
          toast({ text: words.readOnly });
        }}
      >
        <BoardView />
      </div>
      {open && <CardSheet key={open} id={open} />}
    </DeskContext.Provider>
  );
}

/** Whatever would open to change something is answered in words. */
function useReadOnly(desk: Desk): void {
  const asked = desk.ask.value !== null || desk.panel.value !== null || desk.adding.value !== null;
  useEffect(() => {
    if (!asked) return;
    desk.ask.value = null;
    desk.panel.value = null;
    desk.adding.value = null;
    toast({ text: words.readOnly });
  }, [desk, asked]);
}

/** Escape and T lead back to now, from the slider too. */
function usePastKeys(live: Desk): void {
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open], .menu") || isWriting(event.target)) return;
      if (event.key !== "Escape" && event.key.toLowerCase() !== "t") return;
      event.preventDefault();
      live.past.value = null;
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [live]);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "range";
  return target instanceof HTMLElement && (target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName));
}
