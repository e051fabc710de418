/** Events after `from` up to `to`. */
export interface Span {
  from: number;
  to: number;
}

export interface LookRecord {
  /** Everything up to this event was before somebody's eyes. */
  seen: number;
  /** What happened while nobody looked and was not put aside yet, in order. */
  missed: Span[];
}

export interface LookShelf {
  read(): LookRecord | null;
  write(record: LookRecord): void;
}

/** More absences than these in a row are told as if they had been one. */
const mostSpans = 8;

/**
 * Which events of a board somebody has not seen: those that came while the page was shut, hidden or without a line.
 * What comes while the board is looked at is seen. A first look has missed nothing.
 */
export class LastLook {
  #here = false;
  #record: LookRecord | null = null;

  constructor(private readonly shelf: LookShelf) {}

  get missed(): readonly Span[] {
    return this.#record?.missed ?? [];
  }

  /** The board is looked at, up to this event. True: somebody came back and has missed something. */
  see(seq: number): boolean {
    const back = !this.#here;
    this.#here = true;
    // Another window of the same person may have gone further meanwhile.
    const before = (back ? this.shelf.read() : null) ?? this.#record;
    const missed = before ? [...before.missed] : [];
    if (back && before && before.seen < seq) missed.push({ from: before.seen, to: seq });
    this.#keep({ seen: Math.max(seq, before?.seen ?? 0), missed: joined(missed) });
    return back && missed.length > 0;
  }

  leave(): void {
    this.#here = false;
  }

  /** What was missed is known now. */
  putAside(): void {
    if (this.#record) this.#keep({ ...this.#record, missed: [] });
  }

  #keep(record: LookRecord): void {
    this.#record = record;
    this.shelf.write(record);
  }
}

function joined(spans: Span[]): Span[] {
  const [first, second, ...rest] = spans;
  if (spans.length <= mostSpans || !first || !second) return spans;
  return joined([{ from: first.from, to: second.to }, ...rest]);
}

/** Kept on this device, for one person on one board; without storage each visit is a first look. */
export function lookShelf(board: string, participant: string): LookShelf {
  const key = `puffin.look.${participant}.${board}`;
  return {
    read() {
      try {
        const record: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isRecord(record) ? record : null;
      } catch {
        return null;
      }
    },
    write(record) {
      try {
        localStorage.setItem(key, JSON.stringify(record));
      } catch {
        // Storage is closed: what is missed is told as long as this page stays.
      }
    },
  };
}

function isRecord(value: unknown): value is LookRecord {
  const record = value as LookRecord | null;
  return typeof record?.seen === "number" && Array.isArray(record.missed);
}
