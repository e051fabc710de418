import { engageText as words } from "../../languages/en/engage.js";
import type { Answers } from "../../sync/api/invites.js";
import { Field } from "../parts/field.js";
import { textLength } from "../types.js";

export const answerLimit = 500;

interface Props {
  answers: Answers;
  change: (answers: Answers) => void;
}

/** The two questions whose answers nobody else can give. */
export function Questions({ answers, change }: Props) {
  return (
    <>
      <Field
        label={words.invitation.want}
        value={answers.want}
        onInput={(want) => change({ ...answers, want })}
        limit={answerLimit}
        lines={3}
      />
      <Field
        label={words.invitation.improve}
        value={answers.improve}
        onInput={(improve) => change({ ...answers, improve })}
        limit={answerLimit}
        lines={3}
      />
    </>
  );
}

/** Both given, and neither too long. */
export function areComplete({ want, improve }: Answers): boolean {
  return [want, improve].every((text) => text.trim() !== "" && textLength(text.trim()) <= answerLimit);
}

export function areEmpty({ want, improve }: Answers): boolean {
  return !want.trim() && !improve.trim();
}

export function trimmed({ want, improve }: Answers): Answers {
  return { want: want.trim(), improve: improve.trim() };
}
