import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card, ColumnId, Settings } from "./board.js";
import { foldCardTalk } from "./fold_card_talk.js";
import { newContract, newReport } from "./fold_contract.js";
import { foldEngagement } from "./fold_engagement.js";
import { foldLabels } from "./fold_labels.js";
import { afterAct } from "./fold_sessions.js";
import { foldText } from "./fold_texts.js";
import { stamped } from "./last_changes.js";

/** What one event changes. Final values throughout: nothing is decided here (E). */
export interface Change {
  readonly settings?: Settings;
  readonly cards?: readonly Card[];
}

type Of<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

/** Throws when the event does not fit the state. */
export function changeOf(state: BoardState, event: PuffinEvent): Change {
  const change = changeBy(state, event);
  const settings = change.settings ?? state.settings;
  const engagement = settings.engagement && afterAct(settings.engagement, event);
  return stamped(state, engagement ? { ...change, settings: { ...settings, engagement } } : change, event);
}

function changeBy(state: BoardState, event: PuffinEvent): Change {
  switch (event.type) {
    case "board_created":
      return { settings: newBoard(event) };
    case "board_renamed":
      return { settings: { ...state.settings, title: event.title } };
    case "column_renamed":
      return { settings: withColumn(state, event.column, { label: event.label }) };
    case "column_policy_set":
      return { settings: withColumn(state, event.column, { policy: event.policy }) };
    case "wip_limit_set":
      return { settings: withColumn(state, event.column, { limit: event.limit }) };
    case "person_wip_limit_set":
      return { settings: { ...state.settings, person_limit: event.limit } };
    case "board_wip_limit_set":
      return { settings: { ...state.settings, board_limit: event.limit } };
    case "verify_policy_set":
      return { settings: { ...state.settings, verify_policy: event.policy } };
    case "participant_joined":
      return { settings: { ...state.settings, participants: seated(state, event) } };
    case "participant_left":
      return { settings: { ...state.settings, participants: unseated(state, event) } };
    case "card_added":
      return addCard(state, event);
    case "card_imported":
      return importCard(state, event);
    case "card_edited":
      return one(editCard(standing(state, event.card), event));
    case "card_moved":
      return { ...engagementAfter(state, event), ...one(moveCard(standing(state, event.card), event)) };
    case "wip_overridden":
      return one({ ...standing(state, event.card), over_limit: true });
    case "over_limit_cleared":
      return { cards: event.cards.map((id) => ({ ...cardOf(state, id), over_limit: false })) };
    case "cards_reranked":
      return { cards: event.ranks.map(({ card, rank }) => ({ ...cardOf(state, card), rank })) };
    case "card_archived":
      return one(archiveCard(standing(state, event.card), event));
    case "card_restored":
      return one(restoreCard(cardOf(state, event.card), event));
    case "card_agreed":
      return one(agreeCard(standing(state, event.card), event));
    case "card_blocked":
      return one(blockCard(standing(state, event.card), event));
    case "card_unblocked":
      return one({ ...cardOf(state, event.card), blocker: null });
    case "comment_added":
      return one(addComment(standing(state, event.card), event));
    case "text_changed":
      return foldText(state, event);
    case "card_inspected": {
      const card = standing(state, event.card);
      return one({ ...card, inspected_by: [...card.inspected_by, event.by] });
    }
    case "help_asked": {
      const help = { by: event.by, at: event.at, person: event.person, text: event.text };
      return one({ ...standing(state, event.card), help });
    }
    case "help_answered":
      return one({ ...cardOf(state, event.card), help: null });
    case "override_asked": {
      const override_wish = { by: event.by, at: event.at, to: event.to, reason: event.reason };
      return one({ ...standing(state, event.card), override_wish });
    }
    case "override_answered":
      return one({ ...cardOf(state, event.card), override_wish: null });
    case "agreement_withdrawn":
    case "blocker_edited":
    case "comment_answered":
    case "comment_taken_back":
    case "card_thanked":
    case "thanks_taken_back":
      return one(foldCardTalk(standing(state, event.card), event));
    case "label_added":
    case "label_edited":
    case "label_removed":
      return foldLabels(state, event);
    case "policies_set":
      return { settings: { ...state.settings, policies: { ...state.settings.policies, ...event.set } } };
    default:
      return engagementAfter(state, event);
  }
}

/** What the event changes of the engagement around the board; a plain board has none. */
function engagementAfter(state: BoardState, event: PuffinEvent): Change {
  const { engagement } = state.settings;
  if (!engagement) return {};
  const after = foldEngagement(engagement, event);
  return after ? { settings: { ...state.settings, engagement: after } } : {};
}

function one(card: Card): Change {
  return { cards: [card] };
}

function cardOf(state: BoardState, id: string): Card {
  const card = state.cards.get(id);
  if (!card) throw new Error(`the log speaks of a card that is not there: ${id}`);
  return card;
}

/** A card that is not archived. */
function standing(state: BoardState, id: string): Card {
  const card = cardOf(state, id);
  if (card.archived) throw new Error(`the log speaks of an archived card: ${id}`);
  return card;
}

function withColumn(state: BoardState, id: ColumnId, part: Partial<Settings["columns"][number]>): Settings {
  const columns = state.settings.columns.map((column) => (column.id === id ? { ...column, ...part } : column));
  return { ...state.settings, columns: columns as Settings["columns"] };
}

function newBoard(event: Of<"board_created">): Settings {
  return {
    id: event.board,
    title: event.title,
    kind: event.kind,
    created_at: event.at,
    columns: [
      { id: "to_do", label: "To Do", limit: null, policy: "" },
      { id: "in_progress", label: "In Progress", limit: 3, policy: "" },
      { id: "verify", label: "Verify", limit: 3, policy: "" },
      { id: "done", label: "Done", limit: null, policy: "" },
    ],
    person_limit: null,
    board_limit: null,
    override_cap: 1,
    verify_policy: "other_party",
    participants: [],
    next_number: 1,
    policies: {
      move: event.kind === "engagement" ? "owner_or_in_session" : "anyone",
      ready_gate: "nudge",
      override_mode: "either_with_reason",
      count_blocked: true,
    },
    labels: [],
    engagement: event.kind === "engagement" ? newEngagement() : null,
    seqs: {},
  };
}

function newEngagement(): NonNullable<Settings["engagement"]> {
  return {
    state: "drafting",
    intent: { topic: "", intention: "", style: [], time_zone: "UTC", coach_profile: "" },
    readiness: [],
    pause: null,
    contract: newContract(),
    report: newReport(),
    past: [],
    goals: [],
    measures: [],
    sessions: [],
    commitments: [],
    proposals: [],
    releases: [],
  };
}

function seated(state: BoardState, event: Of<"participant_joined">): Settings["participants"] {
  const seat = { id: event.participant, name: event.name, seat: event.seat, active: true };
  const known = state.settings.participants.some((person) => person.id === seat.id);
  if (!known) return [...state.settings.participants, seat];
  return state.settings.participants.map((person) => (person.id === seat.id ? seat : person));
}

function unseated(state: BoardState, event: Of<"participant_left">): Settings["participants"] {
  return state.settings.participants.map((person) =>
    person.id === event.participant ? { ...person, active: false } : person,
  );
}

function addCard(state: BoardState, event: Of<"card_added">): Change {
  if (state.cards.has(event.card)) throw new Error(`the log adds a card twice: ${event.card}`);
  const card: Card = {
    id: event.card,
    number: event.number,
    title: event.title,
    type: event.card_type,
    column: event.column,
    rank: event.rank,
    owner: event.owner,
    proposed_by: event.by,
    agreed: [],
    description: "",
    done_when: [],
    first_step: "",
    evidence: [],
    due: null,
    blocker: null,
    comments: [],
    over_limit: false,
    created_at: event.at,
    entered_at: event.at,
    started_at: event.column === "in_progress" ? event.at : null,
    finished_at: null,
    archived: null,
    text_seqs: {},
    goal: null,
    deliverable: null,
    outside_contract: "",
    expected_days: null,
    needs: [],
    inspected_by: [],
    help: null,
    override_wish: null,
    why: "",
    co_owner: null,
    stretch: null,
    links: [],
    labels: [],
    thanks: [],
    split_from: event.split_from ?? null,
  };
  return { settings: { ...state.settings, next_number: event.number + 1 }, cards: [card] };
}

/** A card of another board, whole (C23). */
function importCard(state: BoardState, event: Of<"card_imported">): Change {
  const { description, done_when, first_step, due, at, by, column } = event;
  const { settings, cards } = addCard(state, { ...event, type: "card_added", card_type: "task" });
  const brought = (cards ?? []).map((card) => ({
    ...card,
    description,
    done_when,
    first_step,
    due,
    started_at: column === "to_do" ? null : at,
    finished_at: column === "done" ? at : null,
    comments: event.comments.map(({ comment, text }) => {
      return { id: comment, by, at, kind: "plain" as const, text, answered: null, taken_back: null };
    }),
  }));
  return { ...(settings ? { settings } : {}), cards: brought };
}

function editCard(card: Card, event: Of<"card_edited">): Card {
  return { ...card, ...event.set } as Card;
}

function moveCard(card: Card, event: Of<"card_moved">): Card {
  if (card.column !== event.from) throw new Error(`the log moves a card from where it is not: ${card.id}`);
  const moved = event.from === event.to ? { ...card } : enter(card, event.to, event.at);
  moved.rank = event.rank;
  if (event.evidence !== null) moved.evidence = [...card.evidence, event.evidence];
  if (event.from === event.to) return moved;
  if (event.from === "to_do") moved.started_at = event.at;
  if (event.to === "done") moved.finished_at = event.at;
  return moved;
}

/** B4: a card new in its column. */
function enter(card: Card, column: ColumnId, at: string): Card {
  const started_at = column === "to_do" ? null : card.started_at;
  const finished_at = column === "done" ? card.finished_at : null;
  const inspected_by = column === "to_do" ? [] : card.inspected_by;
  return { ...card, column, entered_at: at, started_at, finished_at, inspected_by, override_wish: null };
}

function archiveCard(card: Card, event: Of<"card_archived">): Card {
  return { ...card, archived: { by: event.by, at: event.at, reason: event.reason }, override_wish: null };
}

function restoreCard(card: Card, event: Of<"card_restored">): Card {
  return { ...enter(card, event.column, event.at), archived: null, rank: event.rank };
}

function agreeCard(card: Card, event: Of<"card_agreed">): Card {
  return { ...card, agreed: [...card.agreed, { by: event.by, at: event.at }] };
}

function blockCard(card: Card, event: Of<"card_blocked">): Card {
  const { reason, category, remover, check_date, by, at } = event;
  return { ...card, blocker: { reason, category, remover, check_date, by, since: at } };
}

function addComment(card: Card, event: Of<"comment_added">): Card {
  const { comment, by, at, kind, text } = event;
  return {
    ...card,
    comments: [...card.comments, { id: comment, by, at, kind, text, answered: null, taken_back: null }],
  };
}
