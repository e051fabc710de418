import type { Engagement } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import { editContract } from "./undo_texts.js";
import { picked, type Turns } from "./undo_turn.js";

type Measure = Engagement["measures"][number];
type Point = Measure["points"][number];
type Session = Engagement["sessions"][number];

const engagementOf = (state: BoardState): Engagement | null => state.settings.engagement;
const measureOf = (state: BoardState, id: string) => engagementOf(state)?.measures.find((one) => one.id === id);
const sessionOf = (state: BoardState, id: string) => engagementOf(state)?.sessions.find((one) => one.id === id);

/** How acts about the engagement around the board are taken back. */
export const planTurns: Turns = {
  intent_set: {
    before: (state, { set }) => picked(engagementOf(state)?.intent, set),
    back: (_, set: never) => [{ type: "set_intent", set }],
  },
  engagement_paused: { back: () => [{ type: "resume_engagement" }] },
  engagement_resumed: { back: (_, __: never, { reason }) => [{ type: "pause_engagement", reason }] },
  sentence_released: { back: ({ release }) => [{ type: "withdraw_sentence", release }] },
  sentence_withdrawn: {
    before: (state, { release }) => engagementOf(state)?.releases.find((one) => one.id === release)?.text ?? "",
    back: (_, text: string, { newId }) => [{ type: "release_sentence", release: newId(), text }],
  },
  contract_edited: {
    before: (state, { set }) => picked(engagementOf(state)?.contract.terms, set),
    back: (_, set: never, { now }) => editContract(set, now),
  },
  payment_marked: { back: ({ payment, paid }) => [{ type: "mark_payment", payment, paid: !paid }] },
  report_edited: {
    before: (state, { set }) => picked(engagementOf(state)?.report, set),
    back: (_, set: never, { now }) => [{ type: "edit_report", set, read_at: now.seq }],
  },
  goal_added: {
    back: ({ goal }, _: never, { now }) => {
      const stands = engagementOf(now)?.goals.find((one) => one.id === goal.id);
      if (!stands) return "gone";
      return stands.status === "proposed"
        ? [{ type: "close_goal", goal: goal.id, status: "dropped" }]
        : "settled_since";
    },
  },
  goal_edited: {
    before: (state, { goal, set }) =>
      picked(
        engagementOf(state)?.goals.find((one) => one.id === goal),
        set,
      ),
    back: ({ goal }, set: never) => [{ type: "edit_goal", goal, set }],
  },
  measure_added: { back: ({ measure }) => [{ type: "remove_measure", measure }] },
  measure_edited: {
    before: (state, { measure }) => measureOf(state, measure)?.terms,
    back: ({ measure }, terms: Measure["terms"]) => [{ type: "edit_measure", measure, terms }],
  },
  measure_removed: {
    before: (state, { measure }) => measureOf(state, measure),
    back: ({ measure }, before: Measure | undefined, { you }) => {
      if (!before || before.points.some((point) => point.by !== you)) return "lasting";
      const points = before.points.map(({ id, date, value, note }) => {
        return { type: "add_point" as const, measure, point: id, date, value, note };
      });
      return [{ type: "add_measure", measure, goal: before.goal, terms: before.terms }, ...points];
    },
  },
  point_added: { back: ({ measure, point }) => [{ type: "remove_point", measure, point }] },
  point_removed: {
    before: (state, { measure, point }) => measureOf(state, measure)?.points.find((one) => one.id === point),
    back: ({ measure }, before: Point | undefined, { you }) => {
      if (!before) return "gone";
      if (before.by !== you) return "not_yours";
      const { id: point, date, value, note } = before;
      return [{ type: "add_point", measure, point, date, value, note }];
    },
  },
  session_planned: { back: ({ session }, _: never, { reason }) => [{ type: "cancel_session", session, reason }] },
  session_moved: {
    before: (state, { session }) => sessionOf(state, session)?.planned_start,
    back: ({ session }, planned_start: string, { reason }) => [
      { type: "move_session", session, planned_start, reason },
    ],
  },
  session_cancelled: {
    before: (state, { session }) => sessionOf(state, session),
    back: (_, before: Session | undefined, { newId }) => {
      if (!before) return "gone";
      const { type: session_type, planned_start, planned_minutes } = before;
      return [{ type: "plan_session", session: newId(), session_type, planned_start, planned_minutes }];
    },
  },
  outcome_recorded: {
    before: (state, { session, card }) => sessionOf(state, session)?.outcomes.find((one) => one.card === card) ?? null,
    back: ({ session, card }, before: Session["outcomes"][number] | null, { you }) => {
      if (before?.by !== you) return "lasting";
      const { outcome, note } = before;
      return [{ type: "record_outcome", session, card, outcome, ...(note === null ? {} : { note }) }];
    },
  },
  summary_corrected: {
    before: (state, { session }) => sessionOf(state, session)?.summary ?? null,
    back: ({ session }, summary: string | null) => [{ type: "correct_summary", session, summary }],
  },
  commitment_made: {
    back: ({ commitment }) => [{ type: "settle_commitment", commitment, state: "dropped_agreed" }],
  },
};
