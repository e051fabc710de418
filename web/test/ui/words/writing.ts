import type { EditorState, Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { signal } from "@preact/signals";
import type { PuffinEvent } from "../../../../protocol/ts/messages.js";
import { apply, type BoardState } from "../../../src/model/board.js";
import { lastChange } from "../../../src/model/last_changes.js";
import { changeBetween, mapChange, type TextChange } from "../../../src/model/text_change.js";
import { textIn } from "../../../src/model/written_together.js";
import type { BoardSession, Outcome } from "../../../src/sync/session.js";
import { TogetherDoc } from "../../../src/ui/words/together_doc.js";
import { keepOnDevice } from "./device.js";

interface Sent {
  readonly id: string;
  readonly command: { readonly read_at: number; readonly changes: readonly TextChange[]; readonly version?: number };
  readonly resolve: (outcome: Outcome) => void;
}

/** The server of a board: its order of events, and the place each change finds in it (T2). */
export class Paper {
  readonly log: PuffinEvent[] = [];
  readonly #outcomes = new Map<string, Outcome>();
  /** It knows no change made before this seq any more (T3). */
  remembersFrom = 0;
  now: BoardState;

  constructor(
    readonly begun: BoardState,
    readonly doc: string,
  ) {
    this.now = begun;
    keepOnDevice();
  }

  get text(): string {
    return textIn(this.now, this.doc) ?? "";
  }

  /** Somebody else, at once, by whatever command. */
  happens(body: object, command = "theirs", client = "elsewhere"): PuffinEvent {
    const seq = this.now.seq + 1;
    const header = { seq, at: "2026-11-22T18:00:00.000Z", by: "coach", client, command };
    const event = { ...header, ...body } as unknown as PuffinEvent;
    this.log.push(event);
    this.now = apply(this.now, event);
    return event;
  }

  /** Somebody else writes. */
  writes(to: string): void {
    this.happens({ type: "text_changed", doc: this.doc, changes: [changeBetween(this.text, to)] });
  }

  take(client: string, { id, command }: Sent): Outcome {
    const known = this.#outcomes.get(`${client} ${id}`);
    const outcome = known ?? this.#decide(client, id, command);
    this.#outcomes.set(`${client} ${id}`, outcome);
    return outcome;
  }

  #versionOfEdit(): number {
    const contract = this.now.settings.engagement?.contract;
    return (contract?.version ?? 0) + ((contract?.signatures.length ?? 0) > 0 ? 1 : 0);
  }

  #decide(client: string, id: string, { read_at, changes, version }: Sent["command"]): Outcome {
    const signed = version !== undefined && version !== this.#versionOfEdit();
    const forgotten = read_at < this.remembersFrom && lastChange(this.now, this.doc) > read_at;
    if (signed || forgotten) return no("stale");
    const placed: TextChange[] = [];
    let others = this.log.flatMap((event) =>
      event.seq > read_at && event.type === "text_changed" ? (event.changes as unknown as TextChange[]) : [],
    );
    for (const change of changes) {
      let own = change;
      others = others.map((other) => {
        const after = mapChange(other, own, true);
        own = mapChange(own, other, false);
        return after;
      });
      placed.push(own);
    }
    return {
      accepted: true,
      events: [this.happens({ type: "text_changed", doc: this.doc, changes: placed }, id, client)],
    };
  }
}

function no(code: string): Outcome {
  return { accepted: false, rejection: { code, message: "", details: {} } as never };
}

/** A window with the text open in it. What it sends waits until it `flows`. */
export class Tab {
  readonly #view = signal<BoardState | null>(null);
  readonly #listeners = new Set<(events: readonly PuffinEvent[]) => void>();
  sent: Sent[] = [];
  readonly session: BoardSession;
  readonly doc: TogetherDoc;
  ended = false;

  constructor(
    private readonly paper: Paper,
    readonly client: string,
    make?: (session: BoardSession) => TogetherDoc,
  ) {
    this.#view.value = paper.now;
    this.session = {
      client,
      view: this.#view,
      you: signal({ participant: "learner", name: "Lea", seat: "coachee" }),
      confirmed: () => this.#view.peek(),
      onEvents: (listener: (events: readonly PuffinEvent[]) => void) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      send: (command: Sent["command"], id: string) =>
        new Promise<Outcome>((resolve) => this.sent.push({ id, command, resolve })),
    } as unknown as BoardSession;
    const end = () => {
      this.ended = true;
    };
    this.doc = make?.(this.session) ?? new TogetherDoc(this.session, paper.doc, keyOf(paper, client), end);
  }

  get text(): string {
    return this.doc.state.doc.toString();
  }

  /** Opens the editor, as far as a text without a page has one. */
  open(): this {
    const { doc } = this;
    const view = {
      state: doc.state,
      dispatch(transaction: Transaction) {
        this.state = transaction.state;
        doc.written(transaction);
      },
      setState(state: EditorState) {
        this.state = state;
      },
    };
    doc.show(view as unknown as EditorView);
    this.types = (words, at = view.state.doc.length) =>
      view.dispatch(view.state.update({ changes: { from: at, insert: words } }));
    return this;
  }

  types: (words: string, at?: number) => void = () => {
    throw new Error("nobody opened the text here");
  };

  /** What is on its way reaches the server; the answer may be lost. */
  reaches(): Outcome[] {
    return this.sent.map((sent) => this.paper.take(this.client, sent));
  }

  hears(): void {
    const seq = this.#view.peek()?.seq ?? 0;
    const events = this.paper.log.filter((event) => event.seq > seq);
    this.#view.value = this.paper.now;
    for (const listener of [...this.#listeners]) listener(events);
  }

  /** All goes its way until nothing is left to say. */
  async flows(): Promise<void> {
    for (let round = 0; round < 10; round += 1) {
      this.doc.flush();
      const sent = this.sent;
      const outcomes = this.reaches();
      this.sent = [];
      this.hears();
      sent.forEach((one, index) => {
        const outcome = outcomes[index];
        if (outcome) one.resolve(outcome);
      });
      await settled();
    }
  }
}

export const keyOf = (paper: Paper, client: string) => `puffin.draft.board/words/${paper.doc}/learner/${client}`;

/** What was promised has come. */
export const settled = () => new Promise((soon) => setTimeout(soon));
