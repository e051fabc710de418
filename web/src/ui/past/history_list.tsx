import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { pastText as words } from "../../languages/en/past.js";
import { type Desk, useDesk } from "../board/desk.js";
import { memo } from "../board/memo.js";
import { Avatar } from "../parts/avatar.js";
import { t } from "../text.js";
import type { Line } from "./history.js";
import { zoneOf } from "./names.js";

const pageSize = 60;

/** Lines, newest first, under their days; as many as were scrolled to. Pages once drawn are not drawn again. */
export function HistoryList({ lines, inCard = false }: { lines: readonly Line[]; inCard?: boolean }) {
  const [drawn, setDrawn] = useState(1);
  const pages = useMemo(() => pagesOf(lines), [lines]);
  return (
    <div class="history-list">
      {pages.slice(0, drawn).map((page, index) => (
        <Page key={page[0]?.seq} lines={page} before={pages[index - 1]?.[pageSize - 1] ?? null} inCard={inCard} />
      ))}
      {drawn < pages.length && (
        <Earlier key={drawn} hidden={lines.length - drawn * pageSize} draw={() => setDrawn(drawn + 1)} />
      )}
    </div>
  );
}

function pagesOf(lines: readonly Line[]): ReadonlyArray<readonly Line[]> {
  const newest = [...lines].reverse();
  const count = Math.ceil(newest.length / pageSize);
  return Array.from({ length: count }, (_, page) => newest.slice(page * pageSize, (page + 1) * pageSize));
}

interface PageProps {
  lines: readonly Line[];
  /** The line above the page, whose day needs no second heading. */
  before: Line | null;
  inCard: boolean;
}

/** A page far out of sight gives its lines back and keeps its height. */
const Page = memo(function Page(props: PageProps) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const margins = { root: element.closest(".dialog"), rootMargin: "300% 0px" };
    const watch = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) setHeight(null);
      else if (seen && !element.contains(document.activeElement)) setHeight(seen.boundingClientRect.height);
    }, margins);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} style={{ blockSize: height === null ? "auto" : `${height}px` }}>
      {height === null && <Lines {...props} />}
    </div>
  );
});

function Lines({ lines, before, inCard }: PageProps) {
  const desk = useDesk();
  const clock = useMemo(() => clockOf(desk), [desk]);
  const days: Array<{ day: string; lines: Line[] }> = [];
  for (const line of lines) {
    const day = clock.day(line.at);
    const last = days[days.length - 1];
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  const above = before && clock.day(before.at);
  return (
    <>
      {days.map(({ day, lines }) => (
        <section key={day} aria-label={day}>
          {day !== above && <h3 class="history-day">{day}</h3>}
          <ol>
            {lines.map((line) => (
              <LineView key={line.seq} line={line} time={clock.time(line.at)} inCard={inCard} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function LineView({ line, time, inCard }: { line: Line; time: string; inCard: boolean }) {
  const desk = useDesk();
  const card = inCard ? undefined : line.cards[0];
  return (
    <li class="history-line" data-seq={line.seq}>
      <time class="small soft" dateTime={line.at}>
        {time}
      </time>
      <Avatar board={desk.board().settings} person={line.by} tiny />
      <div>
        <p dir="auto">
          {card ? (
            <button type="button" class="as-link" onClick={() => goToCard(desk, card)}>
              {line.words}
            </button>
          ) : (
            line.words
          )}
          {line.times > 1 && <span class="soft"> ({words.times(line.times)})</span>}
        </p>
        {line.more.map((sentence) => (
          <p key={sentence} class="small soft" dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      <button
        type="button"
        class="button quiet icon-only"
        title={words.atThatMoment}
        aria-label={words.atThatMomentOf(line.words)}
        onClick={() => goThen(desk, line.seq)}
      >
        <Icon name="past" />
      </button>
    </li>
  );
}

function goToCard(desk: Desk, card: string): void {
  desk.panel.value = null;
  desk.openCard(card);
}

function goThen(desk: Desk, seq: number): void {
  desk.panel.value = null;
  if (desk.open.peek()) desk.closeCard();
  desk.past.value = { seq };
}

/** Day and time of an instant where the board's people are. */
function clockOf(desk: Desk): { day: (at: string) => string; time: (at: string) => string } {
  const timeZone = zoneOf(desk.board());
  const days = new Intl.DateTimeFormat(t.language, { timeZone, dateStyle: "full" });
  const times = new Intl.DateTimeFormat(t.language, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return { day: (at) => days.format(Date.parse(at)), time: (at) => times.format(Date.parse(at)) };
}

/** Stands for earlier lines; they are drawn when scrolling comes near, or by a press. */
function Earlier({ hidden, draw }: { hidden: number; draw: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = button.current;
    if (!element) return;
    const near = { root: element.closest(".dialog"), rootMargin: "100% 0px" };
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && draw(), near);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <button ref={button} type="button" class="button" onClick={draw}>
      {words.more(hidden)}
    </button>
  );
}
