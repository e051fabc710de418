// Somebody else's hands: a steady stream of moves over HTTP.

// Every step a card can take; deliver twice, so that as many cards come into each column as leave it.
const steps = [
  ["to_do", "in_progress"],
  ["in_progress", "verify"],
  ["in_progress", "verify"],
  ["verify", "done"],
  ["verify", "in_progress"],
  ["in_progress", "to_do"],
  ["done", "in_progress"],
];
const columns = ["to_do", "in_progress", "verify", "done"];
const share = { withinColumn: 0.4, amongDrawn: 0.5 };

export class Remote {
  moved = 0;
  refused = 0;
  #columns;
  #busy = new Set();
  #stopped = false;
  #flights = new Set();

  /** `lanes`: card ids by column; `lines`: how many done-when lines a card has; `keep`: cards it leaves alone. */
  constructor(people, board, lanes, lines, keep = []) {
    this.people = people;
    this.board = board;
    this.lines = lines;
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

  /** Where the cards stand now, as far as the answers tell. */
  get lanes() {
    return this.#columns;
  }

  stop() {
    this.#stopped = true;
  }

  async #move() {
    const [card, from, to] = this.#pick();
    const after = this.#after(to, card);
    this.#busy.add(card);
    const verifies = from === "verify" && to === "done";
    const words = verifies
      ? { verification: { criteria_met: Array(this.lines.get(card)).fill(true) } }
      : from === to || from === "to_do" || to === "verify"
        ? {}
        : { reason: "Something else comes first" };
    const { coach, coachee } = this.people;
    const command = { type: "move_card", card, from, to, after, ...words };
    try {
      await (verifies ? coachee : coach).command(this.board, command);
      this.#columns[from].splice(this.#columns[from].indexOf(card), 1);
      this.#columns[to].splice(after ? this.#columns[to].indexOf(after) + 1 : 0, 0, card);
      this.moved += 1;
    } catch {
      this.refused += 1;
    } finally {
      this.#busy.delete(card);
    }
  }

  #pick() {
    for (;;) {
      const place = columns[Math.floor(Math.random() * columns.length)];
      const step = steps[Math.floor(Math.random() * steps.length)];
      const [from, to] = Math.random() < share.withinColumn ? [place, place] : step;
      const card = this.#any(this.#columns[from]);
      if (card && !this.#busy.has(card)) return [card, from, to];
    }
  }

  #after(column, card) {
    const after = this.#any(this.#columns[column]);
    return after === card ? null : (after ?? null);
  }

  /** Half of what moves stands or lands among the cards that are drawn. */
  #any(cards) {
    const reach = Math.random() < share.amongDrawn ? Math.min(50, cards.length) : cards.length;
    return cards[Math.floor(Math.random() * reach)];
  }
}
