import type { Board, PuffinEvent } from "../types.js";
import type { Say } from "./say.js";
import { type ActKind, cardsOf, kindOf, sentenceOf } from "./sentences.js";

/** What belongs together is this near: a burst of the same is one line. */
const burstMs = 10 * 60_000;
/** Two may write at once: a burst goes on over so many lines between. */
const burstLines = 4;

/** One line of the history: an act, or a burst of the same. */
export interface Line {
  /** Its last event: the moment that the board is shown at. */
  seq: number;
  /** Its first event. */
  first: number;
  at: string;
  by: string;
  kind: ActKind;
  cards: readonly string[];
  words: string;
  /** What else the same act brought with it. */
  more: readonly string[];
  /** How many acts it gathers. */
  times: number;
}

/** Gathers events into lines, in the order of the log. */
export class History {
  readonly lines: Line[] = [];
  #command = "";

  constructor(
    private readonly board: Board,
    private readonly say: Say,
  ) {}

  add(event: PuffinEvent): void {
    const last = this.lines[this.lines.length - 1];
    const act = `${event.by} ${event.client} ${event.command}`;
    const words = sentenceOf(event, this.say);
    if (last && act === this.#command && last.seq === event.seq - 1) {
      this.lines[this.lines.length - 1] = joined(last, event, words, cardsOf(event, this.board));
      return;
    }
    this.#command = act;
    const { seq, at, by } = event;
    const place = this.#burstOf(event, words);
    const [burst] = place === null ? [] : this.lines.splice(place, 1);
    if (burst) {
      this.lines.push({ ...burst, seq, at, times: burst.times + 1 });
      return;
    }
    const cards = cardsOf(event, this.board);
    this.lines.push({ seq, first: seq, at, by, kind: kindOf(event), cards, words, more: [], times: 1 });
  }

  /** Where the line stands that the event belongs to; null: it begins one of its own. */
  #burstOf(event: PuffinEvent, words: string): number | null {
    const oldest = Math.max(0, this.lines.length - burstLines);
    for (let place = this.lines.length - 1; place >= oldest; place -= 1) {
      const line = this.lines[place];
      if (line?.by !== event.by || line.words !== words || line.more.length > 0) continue;
      return Date.parse(event.at) - Date.parse(line.at) < burstMs ? place : null;
    }
    return null;
  }
}

function joined(line: Line, event: PuffinEvent, words: string, cards: readonly string[]): Line {
  const more = line.words === words || line.more.includes(words) ? line.more : [...line.more, words];
  return { ...line, seq: event.seq, more, cards: [...new Set([...line.cards, ...cards])] };
}

/** What somebody looks for; empty: everything. */
export interface Filter {
  person: string;
  kind: ActKind | "";
  card: string;
  words: string;
}

export const everything: Filter = { person: "", kind: "", card: "", words: "" };

/** Whether a line is looked for. Words are found anywhere in it, each of them, whatever their case. */
export function fits(line: Line, { person, kind, card, words }: Filter): boolean {
  if (person && line.by !== person) return false;
  if (kind && line.kind !== kind) return false;
  if (card && !line.cards.includes(card)) return false;
  if (!words.trim()) return true;
  const text = `${line.words} ${line.more.join(" ")}`.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
