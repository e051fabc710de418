import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card, ColumnId, Settings } from "./board.js";
import type { Engagement } from "./fold_engagement.js";
import type { Commitment, Session } from "./fold_sessions.js";
import type { CardOutcome } from "./session_outcomes.js";
import { type Step, scriptOf, sessionAfter } from "./session_script.js";

// What a session and the time between two sessions amount to, told from the board and its events alone.

/** After this long without an act an open session is over (S10). */
const silenceMs = 3 * 3_600_000;

type Event<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

/** A span of time; both ends ISO instants, `to` null: until now. */
export interface Span {
  from: string;
  to: string | null;
}

/** From where to where a card came in the span; `from` null: it is new. */
export interface CardWay {
  card: Card;
  from: ColumnId | null;
  to: ColumnId;
}

export interface Happened {
  moved: readonly CardWay[];
  points: ReadonlyArray<{ measure: Engagement["measures"][number]; point: Event<"point_added"> }>;
  comments: ReadonlyArray<{ card: Card; comment: Event<"comment_added"> }>;
}

/** Moves, points and comments of a span, in the order in which they came about. */
export function happenedIn(board: BoardState, events: readonly PuffinEvent[], span: Span): Happened {
  const within = events.filter((event) => event.at >= span.from && (span.to === null || event.at <= span.to));
  const measures = board.settings.engagement?.measures ?? [];
  return {
    moved: waysOf(board, within),
    points: within.flatMap((point) => {
      const measure = point.type === "point_added" ? measures.find((one) => one.id === point.measure) : undefined;
      return measure && point.type === "point_added" ? [{ measure, point }] : [];
    }),
    comments: within.flatMap((comment) => {
      const card = comment.type === "comment_added" ? board.cards.get(comment.card) : undefined;
      return card && comment.type === "comment_added" ? [{ card, comment }] : [];
    }),
  };
}

function waysOf(board: BoardState, events: readonly PuffinEvent[]): CardWay[] {
  const ways = new Map<string, { from: ColumnId | null; to: ColumnId }>();
  for (const event of events) {
    if (event.type === "card_added" || event.type === "card_imported")
      ways.set(event.card, { from: null, to: event.column });
    if (event.type !== "card_moved" || event.from === event.to) continue;
    const before = ways.get(event.card);
    ways.set(event.card, { from: before ? before.from : event.from, to: event.to });
  }
  return [...ways].flatMap(([id, way]) => {
    const card = board.cards.get(id);
    return card && way.from !== way.to ? [{ card, ...way }] : [];
  });
}

/** What the summary of a session tells. Lists may be empty; nothing is told twice. */
export interface SessionFacts {
  /** Verified in the session and still done at its end; `saw` is what the verifier saw. */
  celebrated: ReadonlyArray<{ card: Card; saw: string }>;
  learned: ReadonlyArray<{ card: Card; text: string }>;
  moved: readonly CardWay[];
  blocked: ReadonlyArray<{ card: Card; reason: string }>;
  committed: ReadonlyArray<{ commitment: Commitment; card: Card }>;
  settled: ReadonlyArray<{ commitment: Commitment; card: Card }>;
  unknown: ReadonlyArray<{ card: Card; text: string }>;
  notes: ReadonlyArray<{ card: Card; text: string }>;
  /** Lines written in the steps of talking, by step in the order of the script. */
  lines: ReadonlyArray<{ step: Step; lines: readonly Session["notes"][number][] }>;
  shared: ReadonlyArray<{ by: string; text: string }>;
  reflections: ReadonlyArray<{ by: string; lines: readonly string[] }>;
  next: Session | null;
}

/**
 * `events`: at least those of the session's own time. What happened on the board later changes nothing of what is told
 * here, so that a summary stays what was confirmed.
 */
export function factsOf(session: Session, board: BoardState, events: readonly PuffinEvent[]): SessionFacts {
  const span = spanOf(session);
  const within = events.filter((event) => event.at >= span.from && (span.to === null || event.at <= span.to));
  const happened = happenedIn(board, events, span);
  const engagement = board.settings.engagement;
  const promises = engagement?.commitments ?? [];
  const cardOf = (commitment: Commitment) => {
    const card = board.cards.get(commitment.card);
    return card ? [{ commitment, card }] : [];
  };
  const settled = promises.filter((one) => one.settled_at !== null && isWithin(span, one.settled_at));
  const celebrated = celebratedIn(board, within);
  const isCelebrated = (card: Card) => celebrated.some((one) => one.card === card);
  return {
    celebrated,
    learned: [
      ...notesOf(board, session, "learned"),
      ...settled.flatMap((one) => (one.learned ? cardOf(one).map(({ card }) => ({ card, text: one.learned })) : [])),
    ],
    moved: happened.moved.filter((way) => !isCelebrated(way.card)),
    blocked: blockedIn(board, events, span),
    committed: promises.filter((one) => one.session === session.id).flatMap(cardOf),
    settled: settled.flatMap(cardOf),
    unknown: happened.comments.flatMap(({ card, comment }) =>
      comment.kind === "question" ? [{ card, text: comment.text }] : [],
    ),
    notes: [...notesOf(board, session, "noted"), ...notesOf(board, session, "split")],
    shared: session.check_ins.flatMap(({ by, shared }) => (shared ? [{ by, text: shared }] : [])),
    reflections: session.reflections.filter((one) => one.revealed && one.lines.length > 0),
    lines: scriptOf(session.type).flatMap((step) => {
      const lines = session.notes.filter((one) => one.step === step);
      return lines.length > 0 ? [{ step, lines }] : [];
    }),
    next: engagement ? sessionAfter(engagement, session, span.to ?? span.from) : null,
  };
}

/** Confirmed by a coach, a coachee and every one of them who took part: it stays as it is (S8). */
export function isSettled(session: Session, people: Settings["participants"]): boolean {
  const seatOf = (id: string) => people.find((one) => one.id === id && one.active)?.seat;
  const confirmed = session.confirmed_by.map(seatOf);
  const waits = session.attendees.some(
    (one) => ["coach", "coachee"].includes(seatOf(one) ?? "") && !session.confirmed_by.includes(one),
  );
  return session.state === "closed" && !waits && confirmed.includes("coach") && confirmed.includes("coachee");
}

/** Nothing was done for so long that the session closed itself (S10). */
export function closedItself(session: Session): boolean {
  const { closed_at, last_act_at } = session;
  return closed_at !== null && last_act_at !== null && Date.parse(closed_at) - Date.parse(last_act_at) >= silenceMs;
}

export function spanOf(session: Session): Span {
  return { from: session.opened_at ?? session.planned_start, to: session.closed_at };
}

function isWithin(span: Span, at: string): boolean {
  return at >= span.from && (span.to === null || at <= span.to);
}

function celebratedIn(board: BoardState, events: readonly PuffinEvent[]): Array<{ card: Card; saw: string }> {
  const done = new Map<string, string>();
  for (const event of events) {
    if (event.type !== "card_moved" || event.from === event.to) continue;
    if (event.to === "done") done.set(event.card, event.verification?.saw ?? "");
    else done.delete(event.card);
  }
  return [...done].flatMap(([id, saw]) => {
    const card = board.cards.get(id);
    return card ? [{ card, saw }] : [];
  });
}

/** What stood in the way at the end of the span; the reason is empty where the board does not know it any more. */
function blockedIn(
  board: BoardState,
  events: readonly PuffinEvent[],
  span: Span,
): Array<{ card: Card; reason: string }> {
  const reasons = new Map<string, string>();
  for (const { id, blocker } of board.cards.values()) {
    if (blocker && blocker.since < span.from) reasons.set(id, blocker.reason);
  }
  const heardOf = new Set<string>();
  for (const event of events) {
    if ((event.type !== "card_blocked" && event.type !== "card_unblocked") || event.at < span.from) continue;
    // What is lifted before it was blocked here was blocked when the span began.
    if (event.type === "card_unblocked" && !heardOf.has(event.card)) reasons.set(event.card, "");
    heardOf.add(event.card);
    if (!isWithin(span, event.at)) continue;
    if (event.type === "card_blocked") reasons.set(event.card, event.reason);
    else reasons.delete(event.card);
  }
  return [...reasons].flatMap(([id, reason]) => {
    const card = board.cards.get(id);
    return card ? [{ card, reason }] : [];
  });
}

function notesOf(board: BoardState, session: Session, wanted: CardOutcome): Array<{ card: Card; text: string }> {
  return session.outcomes.flatMap(({ card: id, outcome, note }) => {
    const card = board.cards.get(id);
    return card && outcome === wanted && note ? [{ card, text: note }] : [];
  });
}
