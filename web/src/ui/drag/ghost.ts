import { bare, place, reduced } from "../board/glide.js";

/** The copy of a held card that follows the hand. */
export class Ghost {
  readonly #copy: HTMLElement;
  readonly #offsetX: number;
  readonly #offsetY: number;
  readonly #fromX: number;
  readonly #fromY: number;

  /** `count`: how many cards travel with it, itself among them. */
  constructor(card: HTMLElement, x: number, y: number, count: number) {
    const rect = card.getBoundingClientRect();
    this.#copy = card.cloneNode(true) as HTMLElement;
    bare(this.#copy);
    this.#copy.classList.add("ghost");
    if (count > 1) this.#copy.dataset.count = String(count);
    place(this.#copy, rect);
    this.#offsetX = x - rect.left;
    this.#offsetY = y - rect.top;
    this.#fromX = rect.left;
    this.#fromY = rect.top;
    document.body.append(this.#copy);
  }

  follow(x: number, y: number): void {
    this.#copy.style.translate = `${x - this.#offsetX - this.#fromX}px ${y - this.#offsetY - this.#fromY}px`;
  }

  /** Travels to where the card stands after the drop: its new place, or the old one when it may not go. */
  land(card: string, done: () => void): void {
    requestAnimationFrame(() => {
      const target = document.getElementById(`card-${card}`);
      if (!target || reduced()) {
        this.remove();
        done();
        return;
      }
      const from = this.#copy.getBoundingClientRect();
      const to = target.getBoundingClientRect();
      target.dataset.gliding = "";
      this.#copy.classList.add("landing");
      this.#copy.style.translate = "none";
      place(this.#copy, to);
      const across = Math.abs(to.left - this.#fromX) > 40;
      const motion = this.#copy.animate(
        [{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, { transform: "none" }],
        { duration: across ? 220 : 160, easing: "cubic-bezier(.2,.8,.2,1)" },
      );
      motion.onfinish = () => {
        delete document.getElementById(`card-${card}`)?.dataset.gliding;
        delete target.dataset.gliding;
        this.remove();
        done();
      };
    });
  }

  remove(): void {
    this.#copy.remove();
  }
}
