import type { Board } from "../../../../protocol/ts/messages.js";
import { openSession } from "../../model/session_script.js";
import { newId } from "../../sync/ids.js";
import type { Desk } from "../board/desk.js";
import { toast } from "../toasts.js";
import type { Command, Participant } from "../types.js";

export type Engagement = NonNullable<Board["engagement"]>;
export type Session = Engagement["sessions"][number];
export type Commitment = Engagement["commitments"][number];

/** Sends a command of the session; a no is told in the server's own sentence, which says how to go on. */
export async function tell(desk: Desk, command: Command): Promise<boolean> {
  const outcome = await desk.session.send(command);
  if (outcome.accepted) return true;
  toast({ text: outcome.rejection.message });
  return false;
}

/** Opens a session. When somebody opened one at the same moment, this person joins that one. */
export async function beginSession(desk: Desk, session: string): Promise<void> {
  const outcome = await desk.session.send({ type: "open_session", session });
  if (outcome.accepted) return;
  const engagement = engagementOf(desk);
  const open = engagement && openSession(engagement);
  if (!open) {
    toast({ text: outcome.rejection.message });
    return;
  }
  if (!open.attendees.includes(desk.you().participant)) await joinSession(desk, open.id);
}

export function joinSession(desk: Desk, session: string): Promise<boolean> {
  return tell(desk, { type: "join_session", session });
}

/** Plans a coaching session for this minute and opens it: for a pair that meets outside its plan. */
export async function beginUnplanned(desk: Desk, minutes: number, now: number): Promise<void> {
  const session = newId();
  const planned_start = new Date(now).toISOString();
  const plan: Command = {
    type: "plan_session",
    session,
    session_type: "coaching",
    planned_start,
    planned_minutes: minutes,
  };
  if (await tell(desk, plan)) await beginSession(desk, session);
}

export function engagementOf(desk: Desk): Engagement | null {
  return desk.session.view.peek()?.settings.engagement ?? null;
}

/** The parties of the pair that sit here: who joins, looks, agrees and confirms. */
export function parties(desk: Desk): Participant[] {
  const people = desk.session.view.value?.settings.participants ?? [];
  return people.filter((one) => one.active && (one.seat === "coach" || one.seat === "coachee"));
}

export function isParty(desk: Desk): boolean {
  const seat = desk.session.you.value?.seat;
  return seat === "coach" || seat === "coachee";
}
