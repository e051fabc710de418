import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Settings } from "./board.js";
import { moveTurn } from "./undo_moves.js";
import { planTurns } from "./undo_plan.js";
import { textTurn } from "./undo_texts.js";
import { picked, type Turns } from "./undo_turn.js";

const column = (state: BoardState, id: string): Settings["columns"][number] | undefined =>
  state.settings.columns.find((one) => one.id === id);

type Said = Pick<BoardComment, "kind" | "text">;
type BoardComment = NonNullable<ReturnType<BoardState["cards"]["get"]>>["comments"][number];

const commentOf = (state: BoardState, card: string, id: string): Said | null => {
  const said = state.cards.get(card)?.comments.find((one) => one.id === id);
  return said ? { kind: said.kind, text: said.text } : null;
};

const cardTurns: Turns = {
  card_added: { back: ({ card }) => [{ type: "archive_card", card }] },
  card_edited: {
    before: (state, { card, set }) => picked(state.cards.get(card), set),
    back: ({ card }, before: never) => [{ type: "edit_card", card, set: before }],
  },
  text_changed: textTurn,
  card_moved: moveTurn,
  card_agreed: { back: ({ card }) => [{ type: "withdraw_agreement", card }] },
  agreement_withdrawn: { back: ({ card }) => [{ type: "agree_card", card }] },
  blocker_edited: {
    before: (state, { card, set }) => picked(state.cards.get(card)?.blocker ?? undefined, set),
    back: ({ card }, before: never) => [{ type: "edit_blocker", card, set: before }],
  },
  comment_added: { back: ({ card, comment }) => [{ type: "take_back_comment", card, comment }] },
  comment_taken_back: {
    before: (state, { card, comment }) => commentOf(state, card, comment),
    back: ({ card }, said: Said | null, { newId }) =>
      said ? [{ type: "add_comment", card, comment: newId(), kind: said.kind, text: said.text }] : "gone",
  },
  comment_answered: {
    back: ({ card, comment, answered }) => [{ type: "answer_comment", card, comment, answered: !answered }],
  },
  card_thanked: { back: ({ card }) => [{ type: "take_back_thanks", card }] },
  thanks_taken_back: {
    before: (state, { card, by }) => state.cards.get(card)?.thanks.find((one) => one.by === by)?.text ?? "",
    back: ({ card }, text: string) => [{ type: "thank_card", card, ...(text ? { text } : {}) }],
  },
  card_archived: {
    before: (state, { card }) => state.cards.get(card)?.over_limit ?? false,
    back: ({ card }, over: boolean, { now, reason }) => {
      const stood = now.cards.get(card);
      if (!stood) return "gone";
      return [{ type: "restore_card", card, column: stood.column, ...(over ? { override: { reason } } : {}) }];
    },
  },
  card_restored: { back: ({ card }) => [{ type: "archive_card", card }] },
  card_blocked: { back: ({ card }) => [{ type: "unblock_card", card }] },
  card_unblocked: {
    before: (state, { card }) => state.cards.get(card)?.blocker ?? null,
    back: ({ card }, before: BlockerBefore | null) => {
      if (!before) return "gone";
      const { reason, category, remover, check_date } = before;
      return [{ type: "block_card", card, reason, category, remover, check_date }];
    },
  },
  help_asked: {
    back: ({ card, at }, _: never, { now }) =>
      now.cards.get(card)?.help?.at === at ? [{ type: "answer_help", card }] : "gone",
  },
  help_answered: {
    before: (state, { card }) => state.cards.get(card)?.help ?? null,
    back: ({ card }, help: HelpBefore | null, { you, now }) => {
      if (help?.by !== you) return "not_yours";
      if (now.cards.get(card)?.help) return "settled_since";
      return [{ type: "ask_help", card, person: help.person, text: help.text }];
    },
  },
  override_asked: {
    back: ({ card, at }, _: never, { now }) =>
      now.cards.get(card)?.override_wish?.at === at ? [{ type: "answer_override", card, agree: false }] : "gone",
  },
};

const boardTurns: Turns = {
  label_added: { back: ({ label }) => [{ type: "remove_label", label }] },
  label_edited: {
    before: (state, { label, set }) =>
      picked(
        state.settings.labels.find((one) => one.id === label),
        set,
      ),
    back: ({ label }, set: never) => [{ type: "edit_label", label, set }],
  },
  board_renamed: {
    before: (state) => state.settings.title,
    back: (_, title: string) => [{ type: "rename_board", title }],
  },
  column_renamed: {
    before: (state, event) => column(state, event.column)?.label,
    back: (event, label: string) => [{ type: "rename_column", column: event.column, label }],
  },
  column_policy_set: {
    before: (state, event) => column(state, event.column)?.policy,
    back: (event, policy: string) => [{ type: "set_column_policy", column: event.column, policy }],
  },
  wip_limit_set: {
    before: (state, event) => column(state, event.column)?.limit ?? null,
    back: (event, limit: number | null, { reason }) => [{ type: "set_wip_limit", column: event.column, limit, reason }],
  },
  person_wip_limit_set: {
    before: (state) => state.settings.person_limit,
    back: (_, limit: number | null) => [{ type: "set_person_wip_limit", limit }],
  },
  board_wip_limit_set: {
    before: (state) => state.settings.board_limit,
    back: (_, limit: number | null) => [{ type: "set_board_wip_limit", limit }],
  },
  verify_policy_set: {
    before: (state) => state.settings.verify_policy,
    back: (_, policy: Settings["verify_policy"]) => [{ type: "set_verify_policy", policy }],
  },
  policies_set: {
    before: (state, { set }) => picked(state.settings.policies, set),
    back: (_, set: never) => [{ type: "set_policies", set }],
  },
};

type BlockerBefore = NonNullable<ReturnType<BoardState["cards"]["get"]>>["blocker"] & object;
type HelpBefore = NonNullable<ReturnType<BoardState["cards"]["get"]>>["help"] & object;

/** How each kind of act is taken back: a new kind is one entry more. */
export const turns: Turns = { ...cardTurns, ...boardTurns, ...planTurns };

/** What lasts by its nature; an act of it says so instead of doing anything. */
export const lasting: ReadonlySet<PuffinEvent["type"]> = new Set<PuffinEvent["type"]>([
  "label_removed",
  "override_answered",
  "readiness_answered",
  "engagement_ended",
  "seat_proposed",
  "seat_consented",
  "texts_erased",
  "contract_signed",
  "contract_completed",
  "contract_renewed",
  "goal_adopted",
  "goal_closed",
  "check_in_given",
  "reflection_revealed",
  "pulse_sent",
  "summary_confirmed",
  "session_opened",
  "session_closed",
  "addendum_added",
  "step_noted",
  "commitment_agreed",
  "commitment_settled",
]);
