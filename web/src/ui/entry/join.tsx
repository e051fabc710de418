import { useEffect, useState } from "preact/hooks";
import { acceptInvite, me, type Person } from "../../sync/api.js";
import { Field } from "../parts/field.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";
import { limits } from "../types.js";
import { EntryPage } from "./entry_page.js";
import { problemOf } from "./problem.js";

/** An invitation: what it is, a name, and the board opens. Who is signed in needs no name. */
export function JoinPage({ token }: { token: string }) {
  const [name, setName] = useState("");
  const [known, setKnown] = useState<Person | null>(null);
  const [problem, setProblem] = useState(token ? "" : t.errors.missingLink);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    me()
      .then(setKnown)
      .catch(() => undefined);
  }, []);
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
