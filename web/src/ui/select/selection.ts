import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";

/** The cards taken together on this screen; nobody else sees it. */
export class Selection {
  readonly cards: Signal<ReadonlySet<string>> = signal(new Set<string>());
  /** A tap takes a card up or leaves it instead of opening it: the way of a finger. */
  readonly tapping: Signal<boolean> = signal(false);
  /** Whether there is a selection at all, be it an empty one that waits for taps. */
  readonly any: ReadonlySignal<boolean> = computed(() => this.tapping.value || this.cards.value.size > 0);
  /** Where a range begins. */
  #anchor: string | null = null;

  has(card: string): boolean {
    return this.cards.peek().has(card);
  }

  get size(): number {
    return this.cards.peek().size;
  }

  toggle(card: string): void {
    this.cards.value = toggled(this.cards.peek(), card);
    this.#anchor = card;
  }

  take(cards: Iterable<string>): void {
    this.cards.value = new Set([...this.cards.peek(), ...cards]);
  }

  /** From where the selection began to `to`, in the order of the board; `from` begins one where none is. */
  extend(order: readonly string[], to: string, from: string = to): void {
    if (this.#anchor === null || !order.includes(this.#anchor)) this.#anchor = from;
    this.cards.value = new Set(between(order, this.#anchor, to));
  }

  /** True when there was something to leave. */
  clear(): boolean {
    const had = this.size > 0 || this.tapping.peek();
    this.#anchor = null;
    this.tapping.value = false;
    if (this.size > 0) this.cards.value = new Set();
    return had;
  }
}

export function toggled(cards: ReadonlySet<string>, card: string): ReadonlySet<string> {
  const next = new Set(cards);
  if (!next.delete(card)) next.add(card);
  return next;
}

/** Both ends and what stands between them, whichever comes first. */
export function between(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a < 0 || b < 0) return b < 0 ? [] : [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
