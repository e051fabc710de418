import { direction } from "../../languages/language.js";

// On and back among what is read one after the other: the arrows point the way one reads.
const [back, on] =
  direction === "rtl" ? (["ArrowRight", "ArrowLeft"] as const) : (["ArrowLeft", "ArrowRight"] as const);
/** How the two are printed on keys. */
export const arrows = direction === "rtl" ? { back: "→", on: "←" } : { back: "←", on: "→" };

/**
 * Every key of the board, in one table: the handlers ask it what a press means and the list behind `?` is drawn from
 * it, so what is listed works. A letter stands for itself with and without Shift.
 */
export const bindings = {
  page: {
    help: ["?"],
    search: ["/"],
    add: ["n"],
    review: ["r"],
    notes: ["p"],
    stage: ["s"],
    undo: ["Ctrl+z"],
    redo: ["Ctrl+Shift+z", "Ctrl+y"],
    past: ["t"],
    leave: ["Escape"],
  },
  card: {
    up: ["ArrowUp"],
    down: ["ArrowDown"],
    left: ["ArrowLeft"],
    right: ["ArrowRight"],
    first: ["Home"],
    last: ["End"],
    page_up: ["PageUp"],
    page_down: ["PageDown"],
    open: ["Enter"],
    edit: ["e"],
    comment: ["c"],
    block: ["b"],
    pick_up: ["Space"],
    move: ["m"],
    archive: ["Delete"],
    select: ["x"],
    select_up: ["Shift+ArrowUp"],
    select_down: ["Shift+ArrowDown"],
    select_all: ["Ctrl+a"],
  },
  carried: {
    up: ["ArrowUp"],
    down: ["ArrowDown"],
    left: ["ArrowLeft"],
    right: ["ArrowRight"],
    drop: ["Space", "Enter"],
    put_back: ["Escape", "Tab"],
  },
  review: {
    next: [on, "j"],
    previous: [back, "k"],
    main: ["d"],
    second: ["b"],
    focus: ["f"],
    lead: ["l"],
    end: ["Escape"],
  },
  session: {
    next: [on],
    previous: [back],
    step_on: ["]"],
    step_back: ["["],
    main: ["d"],
    second: ["b"],
    looked_at: ["o"],
    note: ["t"],
    learned: ["a"],
    split: ["c"],
    put_back: ["p"],
    inspect: ["i"],
    lead: ["l", "r"],
    focus: ["f"],
  },
} as const;

export type Scope = keyof typeof bindings;
export type Act<S extends Scope> = keyof (typeof bindings)[S];

type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a press means where it was made; null when it means nothing there. */
export function actFor<S extends Scope>(scope: S, press: Press): Act<S> | null {
  if (press.altKey) return null;
  const chord = chordOf(press);
  for (const [act, chords] of Object.entries<readonly string[]>(bindings[scope])) {
    if (chords.includes(chord)) return act as Act<S>;
  }
  return null;
}

/** `Ctrl+z`, `Shift+ArrowUp`, `n`, `?`. Command on a Mac counts as Ctrl. */
export function chordOf(press: Press): string {
  const key = keyOf(press);
  const ctrl = press.ctrlKey || press.metaKey;
  // The shift that makes a letter large or a sign is part of the key itself.
  const shift = press.shiftKey && (ctrl || key.length > 1);
  return `${ctrl ? "Ctrl+" : ""}${shift ? "Shift+" : ""}${key}`;
}

const bySlash = ["/", "?"] as const;
const brackets: Readonly<Record<string, string>> = { BracketLeft: "[", BracketRight: "]" };
const slashSigns = [".", ","];

/**
 * The key as the table names it. On a keyboard without Latin letters the place of the key decides, so that `N` is where
 * it is printed beside the other script.
 */
export function keyOf({ key, code, shiftKey }: Pick<Press, "key" | "code" | "shiftKey">): string {
  if (key === " ") return "Space";
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (code === "Slash" && (slashSigns.includes(key) || isForeign(key))) return bySlash[shiftKey ? 1 : 0];
  if (!isForeign(key)) return key;
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  return brackets[code] ?? key;
}

/** One sign of a script that is not Latin. */
function isForeign(key: string): boolean {
  return [...key].length === 1 && /[^\p{ASCII}]/u.test(key);
}
