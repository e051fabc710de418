// Somebody else's hands: a steady stream of moves over HTTP.

const next = { to_do: "in_progress", in_progress: "verify", verify: "in_progress", done: "in_progress" };
const back = { in_progress: "to_do" };

export class Remote {
  moved = 0;
  refused = 0;
  #columns;
  #busy = new Set();
  #stopped = false;
  #flights = new Set();

  /** `lanes`: card ids by column; `keep`: cards it leaves alone. */
  constructor(people, board, lanes, keep = []) {
    this.people = people;
    this.board = board;
    this.#columns = structuredClone(lanes);
    for (const card of keep) this.#busy.add(card);
  }

  /** Sends `rate` moves a second until stopped, late ones caught up. */
  async run(rate) {
    const start = performance.now();
    let sent = 0;
    while (!this.#stopped) {
      for (const due = ((performance.now() - start) / 1000) * rate; sent < due && this.#flights.size < 64; sent += 1) {
        const flight = this.#move().finally(() => this.#flights.delete(flight));
        this.#flights.add(flight);
      }
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await Promise.all(this.#flights);
    this.seconds = (performance.now() - start) / 1000;
  }

  stop() {
    this.#stopped = true;
  }

  async #move() {
    const [from, card] = this.#pick();
    const places = Math.random() < 0.4;
    const onward = Math.random() < 0.5 ? (back[from] ?? next[from]) : next[from];
    const to = places ? from : onward;
    const after = this.#after(to, card);
    this.#busy.add(card);
    const reason = to !== from && !(from === "to_do" || to === "verify") ? { reason: "Something else comes first" } : {};
    try {
      await this.people.coach.command(this.board, { type: "move_card", card, from, to, after, ...reason });
      this.#columns[from].splice(this.#columns[from].indexOf(card), 1);
      this.#columns[to].splice(after ? this.#columns[to].indexOf(after) + 1 : 0, 0, card);
      this.moved += 1;
    } catch {
      this.refused += 1;
    } finally {
      this.#busy.delete(card);
    }
  }

  /** Half of what moves stands or lands among the cards that are drawn. */
  #pick() {
    for (;;) {
      const from = ["to_do", "in_progress", "verify", "done"][Math.floor(Math.random() * 4)];
      const card = this.#any(this.#columns[from]);
      if (card && !this.#busy.has(card)) return [from, card];
    }
  }

  #after(column, card) {
    const after = this.#any(this.#columns[column]);
    return after === card ? null : (after ?? null);
  }

  #any(cards) {
    const reach = Math.random() < 0.5 ? Math.min(50, cards.length) : cards.length;
    return cards[Math.floor(Math.random() * reach)];
  }
}
