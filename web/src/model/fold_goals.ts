import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { added, changed, type Engagement, type Of, removed } from "./fold_engagement.js";

type Goal = Engagement["goals"][number];
type Measure = Engagement["measures"][number];

/** What an event changes of goals and measures; nothing when it is none of their events. */
export function foldGoals(engagement: Engagement, event: PuffinEvent): Engagement | null {
  const goals = (id: string, change: (goal: Goal) => Goal): Engagement => ({
    ...engagement,
    goals: changed(engagement.goals, id, change),
  });
  const measures = (id: string, change: (measure: Measure) => Measure): Engagement => ({
    ...engagement,
    measures: changed(engagement.measures, id, change),
  });
  switch (event.type) {
    case "goal_added":
      return { ...engagement, goals: added(engagement.goals, event.goal) };
    case "goal_edited":
      return goals(event.goal, (goal) => ({ ...goal, ...event.set }));
    case "goal_adopted":
      return goals(event.goal, (goal) => ({ ...goal, status: "adopted", adopted_at: event.at }));
    case "goal_closed":
      return goals(event.goal, (goal) => ({ ...goal, status: event.status, result: event.result }));
    case "measure_added": {
      const measure = { id: event.measure, goal: event.goal, terms: event.terms, points: [] };
      return { ...engagement, measures: added(engagement.measures, measure) };
    }
    case "measure_edited":
      return measures(event.measure, (measure) => ({ ...measure, terms: event.terms }));
    case "measure_removed":
      return { ...engagement, measures: removed(engagement.measures, event.measure) };
    case "point_added":
      return measures(event.measure, (measure) => ({ ...measure, points: withPoint(measure.points, event) }));
    case "point_removed":
      return measures(event.measure, (measure) => ({ ...measure, points: removed(measure.points, event.point) }));
    default:
      return null;
  }
}

/** By date, then in the order in which they came. */
function withPoint(points: Measure["points"], event: Of<"point_added">): Measure["points"] {
  const point = { id: event.point, date: event.date, value: event.value, note: event.note, by: event.by };
  const later = points.findIndex((one) => one.date > event.date);
  const at = later < 0 ? points.length : later;
  return [...points.slice(0, at), point, ...points.slice(at)];
}
