import type { Session } from "./fold_sessions.js";
import type { Step } from "./session_script.js";

/** Where the lines of a step of talking stand (S11): the same on every screen, as it follows from the lines alone. */
export interface LineTurn {
  /** Which of the questions is asked, from 0. */
  question: number;
  lines: readonly Session["notes"][number][];
  /** Who has not written to this question yet, in the order they joined; nobody when it is over. */
  waitsFor: readonly string[];
  /** Every question has as many lines as there are people. */
  over: boolean;
}

/** The next question is asked when this one has as many lines as people take part: one who is away holds nobody up. */
export function lineTurn(session: Session, step: Step, questions: number): LineTurn {
  const lines = session.notes.filter((one) => one.step === step);
  const people = session.attendees.length;
  const answered = Math.floor(lines.length / people);
  const over = answered >= questions;
  const round = lines.slice(answered * people);
  const waitsFor = over ? [] : session.attendees.filter((who) => !round.some((one) => one.by === who));
  return { question: Math.min(answered, questions - 1), lines, waitsFor, over };
}
