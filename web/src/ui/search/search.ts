import { effect, type Signal, signal } from "@preact/signals";

const hidesKey = "puffin.search.hides";

/** What a search found; the board draws by it. */
export interface Hits {
  cards: ReadonlySet<string>;
  /** Cards that are no hit are not drawn; otherwise they step back. */
  hides: boolean;
}

/** The search of this screen. The board only reads what was found; looking is done by the bar. */
export class Search {
  readonly open: Signal<boolean> = signal(false);
  /** The choice of this device: others are hidden, or step back. */
  readonly hides: Signal<boolean> = signal(readHides());
  readonly hits: Signal<Hits | null> = signal(null);

  /** Typed after the key that opens the bar, and before the bar was there to hear it. */
  #early = "";
  #hearing: (() => void) | null = null;

  constructor() {
    effect(() => keepHides(this.hides.value));
  }

  /** Opens the bar by its key. What is typed until the bar stands belongs to it, and is no key of the board. */
  begin(): void {
    if (this.open.peek()) return;
    this.open.value = true;
    const hear = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      this.#early += event.key;
    };
    addEventListener("keydown", hear, { capture: true });
    this.#hearing = () => removeEventListener("keydown", hear, { capture: true });
  }

  /** The bar stands: what was typed before it. */
  takeEarly(): string {
    this.#hearing?.();
    this.#hearing = null;
    const early = this.#early;
    this.#early = "";
    return early;
  }

  /** True when there was a search to leave. */
  close(): boolean {
    const was = this.open.peek();
    this.takeEarly();
    this.open.value = false;
    this.hits.value = null;
    return was;
  }

  shows(card: string): boolean {
    const hits = this.hits.peek();
    return !hits?.hides || hits.cards.has(card);
  }
}

function readHides(): boolean {
  try {
    return localStorage.getItem(hidesKey) === "true";
  } catch {
    return false;
  }
}

function keepHides(hides: boolean): void {
  try {
    localStorage.setItem(hidesKey, String(hides));
  } catch {
    // A browser without storage forgets the choice with the visit.
  }
}
