import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PrivateTexts } from "../../sync/private_texts.js";
import type { BoardSession } from "../../sync/session.js";
import type { Ask } from "../acts/ask.js";
import { labelOf } from "../column_label.js";
import { type Carry, preview } from "../drag/carry.js";
import { Review } from "../review/review.js";
import { type BoardPlace, boardAddress, boardPath, navigate, route } from "../router.js";
import { Search } from "../search/search.js";
import { Selection } from "../select/selection.js";
import { stage } from "../theme.js";
import type { BoardState, Card, ColumnId, Lanes, You } from "../types.js";
import type { Undoing } from "../undo/undoing.js";
import { handsNow } from "./coming.js";

/** A dialog about the engagement around the board. */
export type EngagementPage = "about" | "readiness" | "pause" | "releases" | "erase";

/** Which side dialog is open over the board. */
export type Panel =
  | { kind: "invite" }
  | { kind: "settings" }
  | { kind: "column"; column: ColumnId }
  | { kind: "archive" }
  | { kind: "calendar" }
  | { kind: "notes" }
  | { kind: "keys" }
  | { kind: "password" }
  | { kind: "share" }
  | { kind: "figures" }
  | { kind: "history" }
  | { kind: "export" }
  | { kind: "import" }
  | { kind: "engagement"; page: EngagementPage };

/** Since when the changed cards are lit: the instant, and its words. */
export interface Lit {
  from: string;
  since: string;
}

/** Everything the parts of one open board share. Made when the board opens, closed when it is left. */
export class Desk {
  readonly ask: Signal<Ask | null> = signal(null);
  readonly panel: Signal<Panel | null> = signal(null);
  /** The event after which the board is shown in the board's place; null: the board as it is now. */
  readonly past: Signal<{ seq: number } | null> = signal(null);
  readonly lit: Signal<Lit | null> = signal(null);
  readonly carry: Signal<Carry | null> = signal(null);
  /** The column in which a title is being typed. */
  readonly adding: Signal<ColumnId | null> = signal(null);
  readonly selection = new Selection();
  readonly search = new Search();
  /** A card that has to be drawn, however far down it stands. */
  readonly wanted: Signal<string | null> = signal(null);
  /** The card that Tab leads to; marked by hand, no card reads it. */
  current: string | null = null;
  /** Cards that another motion brings to their place already. */
  readonly steered = new Set<string>();
  /** What this person did here, to be taken back; null until its code is there. */
  readonly undoing: Signal<Undoing | null> = signal(null);
  readonly review: Review;
  /** The columns as drawn: the view, with a card held by keys shown where it would land. */
  readonly lanes: ReadonlySignal<Lanes | null>;
  /** The card whose sheet the address names. */
  readonly open: ReadonlySignal<string | null>;
  /** The page the address names; null: the board itself. */
  readonly place: ReadonlySignal<BoardPlace | null>;

  /** Others see this window, on stage or by a shared screen: nothing private may be in it. */
  readonly shown: ReadonlySignal<boolean>;

  #texts: PrivateTexts | null = null;
  #leaveStage: () => void = () => undefined;
  readonly #tellStage: () => void;

  constructor(
    readonly id: string,
    readonly session: BoardSession,
    /** The earlier moment at which the board is shown, in milliseconds; null: now. Nothing is done there, and nothing private belongs to it. */
    readonly earlier: ReadonlySignal<number> | null = null,
  ) {
    this.review = new Review(session);
    this.shown = computed(() => stage.value || this.review.sharing.value !== null);
    // Told before anything of this board is joined: what is private must not come to a screen that is shown.
    this.#tellStage = earlier ? () => undefined : effect(() => session.setStage(this.shown.value));
    this.open = computed(() => boardAddress(route.value.path)?.card ?? null);
    this.place = computed(() => boardAddress(route.value.path)?.place ?? null);
    this.lanes = computed(() => {
      const board = session.view.value;
      const carry = this.carry.value;
      if (!board) return null;
      return carry?.by === "keys" ? preview(board.columns, carry) : board.columns;
    });
  }

  /** The board now; only called where one is shown. */
  board(): BoardState {
    const board = this.session.view.peek();
    if (!board) throw new Error("the board is not open yet");
    return board;
  }

  you(): You {
    const you = this.session.you.peek();
    if (!you) throw new Error("the board is not open yet");
    return you;
  }

  /** What this person keeps here for themselves; only called where somebody sits. */
  ownTexts(): PrivateTexts {
    this.#texts ??= handsNow().ownTexts(this.id, this.you().participant, this.session);
    return this.#texts;
  }

  /** From now on nothing private is in this window while others see it. */
  keepOffStage(): void {
    const hideNotes = () => {
      if (this.panel.peek()?.kind === "notes") this.panel.value = null;
    };
    this.#leaveStage = handsNow().keepOffStage(this.session, this.shown, () => this.ownTexts(), hideNotes);
  }

  card(id: string): Card | undefined {
    return this.session.view.peek()?.cards.get(id);
  }

  /** The columns without what the own search hides: where arrows walk and carry. */
  shownLanes(): Lanes {
    const { columns } = this.board();
    if (!this.search.hits.peek()?.hides) return columns;
    const shown = (cards: readonly Card[]) => cards.filter((card) => this.search.shows(card.id));
    const { to_do, in_progress, verify, done } = columns;
    return { to_do: shown(to_do), in_progress: shown(in_progress), verify: shown(verify), done: shown(done) };
  }

  label(column: ColumnId): string {
    return labelOf(this.board().settings.columns, column);
  }

  openCard(id: string): void {
    this.current = id;
    navigate(boardPath(this.id, id, this.place.peek()));
  }

  closeCard(): void {
    navigate(boardPath(this.id, null, this.place.peek()), "replace");
  }

  close(): void {
    this.#tellStage();
    this.#leaveStage();
    this.#texts?.close();
    this.review.close();
    this.session.close();
  }
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no board around this view");
  return desk;
}
