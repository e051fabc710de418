import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import type { Person } from "../../sync/api/accounts.js";
import { acceptInvite, declineInvite, type Invitation } from "../../sync/api/invites.js";
import { EntryPage } from "../entry/entry_page.js";
import { problemOf } from "../entry/problem.js";
import { Field } from "../parts/field.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";
import { limits } from "../types.js";
import { InvitationWords } from "./invitation_words.js";
import { areComplete, areEmpty, Questions, trimmed } from "./questions.js";

interface Props {
  token: string;
  invitation: Invitation;
  known: Person | null;
}

/** An invitation to an engagement: read, answer, and come in; or "not now". */
export function EngagementInvitation({ token, invitation, known }: Props) {
  const [name, setName] = useState("");
  const [answers, setAnswers] = useState({ want: "", improve: "" });
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [declined, setDeclined] = useState(false);
  const coached = invitation.seat === "coachee";
  const title = coached
    ? words.invitation.titleCoachee(invitation.coach.name)
    : words.invitation.titleOther(invitation.coach.name, t.seats[invitation.seat]);

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem("");
    try {
      await act();
    } catch (error) {
      setProblem(problemOf(error, { 403: t.errors.inviteGone }));
      setBusy(false);
    }
  };
  const accept = () => {
    if (!known && !name.trim()) return setProblem(t.errors.nameNeeded);
    if (coached && !areEmpty(answers) && !areComplete(answers)) return setProblem(words.invitation.bothOrNone);
    const said = coached && areComplete(answers) ? trimmed(answers) : undefined;
    void attempt(async () => {
      const { board } = await acceptInvite(token, known ? undefined : name.trim(), said);
      navigate(boardPath(board), "replace");
    });
  };
  const decline = () =>
    void attempt(async () => {
      await declineInvite(token);
      setDeclined(true);
    });

  if (declined) return <EntryPage title={words.invitation.declinedTitle} intro={words.invitation.declined} />;
  return (
    <EntryPage
      title={title}
      problem={problem}
      submit={acceptWords(invitation, known)}
      busy={busy}
      onSubmit={accept}
      wide
      beside={
        <button type="button" class="button big" disabled={busy} onClick={decline}>
          {words.invitation.notNow}
        </button>
      }
    >
      <InvitationWords invitation={invitation} />
      {coached && (
        <fieldset class="questions">
          <legend>{words.invitation.questions}</legend>
          <p class="soft small">{words.invitation.questionsHint}</p>
          <Questions answers={answers} change={setAnswers} />
        </fieldset>
      )}
      {!known && (
        <Field
          label={t.entry.name}
          hint={t.entry.nameHint}
          value={name}
          onInput={setName}
          autocomplete="name"
          limit={limits.name}
        />
      )}
    </EntryPage>
  );
}

function acceptWords({ seat }: Invitation, known: Person | null): string {
  if (seat === "sponsor") return words.invitation.acceptPage;
  return known ? words.invitation.acceptAs(known.name) : words.invitation.accept;
}
