import { useEffect, useState } from "preact/hooks";
import { engageText } from "../../languages/en/engage.js";
import { me, type Person } from "../../sync/api/accounts.js";
import { ApiError } from "../../sync/api/call.js";
import { acceptInvite, type Invitation, lookAtInvite } from "../../sync/api/invites.js";
import { EngagementInvitation } from "../engage/engagement_invitation.js";
import { Field } from "../parts/field.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";
import { limits } from "../types.js";
import { EntryPage } from "./entry_page.js";
import { problemOf } from "./problem.js";

/** An invitation: first what it is, then what it needs. A link that works no more says so at once. */
export function JoinPage({ token }: { token: string }) {
  const [known, setKnown] = useState<Person | null>(null);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [ended, setEnded] = useState(token ? "" : t.errors.missingLink);
  const [tries, setTries] = useState(0);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    if (!token) return;
    me()
      .then(setKnown)
      .catch(() => undefined)
      .then(() => lookAtInvite(token))
      .then(setInvitation)
      .catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 403) setEnded(t.errors.inviteGone);
        else setProblem(problemOf(error));
      });
  }, [tries]);
  if (ended) return <EntryPage who="yeti" title={t.entry.joinTitle} problem={ended} />;
  if (!invitation) {
    return (
      <EntryPage
        title={t.entry.joinTitle}
        intro={problem ? "" : engageText.invitation.looking}
        problem={problem}
        {...(problem && {
          submit: engageText.sponsor.reload,
          onSubmit: () => {
            setProblem("");
            setTries(tries + 1);
          },
        })}
      />
    );
  }
  if (invitation.board.kind === "engagement") {
    return <EngagementInvitation token={token} invitation={invitation} known={known} />;
  }
  return <BoardInvitation token={token} known={known} />;
}

/** A plain board asks for a name, and opens. Who is signed in needs none. */
function BoardInvitation({ token, known }: { token: string; known: Person | null }) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!known && !name.trim()) return setProblem(t.errors.nameNeeded);
    setBusy(true);
    try {
      const { board } = await (known ? acceptInvite(token) : acceptInvite(token, name.trim()));
      navigate(boardPath(board), "replace");
    } catch (error) {
      setProblem(problemOf(error, { 403: t.errors.inviteGone, 404: t.errors.inviteGone, 410: t.errors.inviteGone }));
      setBusy(false);
    }
  };
  return (
    <EntryPage
      title={t.entry.joinTitle}
      intro={t.entry.joinIntro}
      problem={problem}
      submit={known ? t.entry.joinAs(known.name) : t.entry.joinGo}
      busy={busy}
      onSubmit={() => void submit()}
    >
      {!known && (
        <>
          <p class="soft">{t.entry.joinNeeds}</p>
          <Field
            label={t.entry.name}
            hint={t.entry.nameHint}
            value={name}
            onInput={setName}
            autocomplete="name"
            limit={limits.name}
            first
          />
        </>
      )}
    </EntryPage>
  );
}
