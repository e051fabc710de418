import { useState } from "preact/hooks";
import { setUp } from "../../sync/api/accounts.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits } from "../types.js";
import { EntryPage } from "./entry_page.js";
import { openFirst, passwordMin } from "./first.js";
import { problemOf } from "./problem.js";

/** The first visit: a name and a password, then the boards, or the only one there is. */
export function SetupPage({ token }: { token: string }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState(token ? "" : t.errors.missingLink);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!name.trim()) return setProblem(t.errors.nameNeeded);
    if ([...password].length < passwordMin) return setProblem(t.errors.passwordShort);
    setBusy(true);
    try {
      await setUp(token, name.trim(), password);
      await openFirst();
    } catch (error) {
      setProblem(problemOf(error, { 403: t.errors.setupUsed }));
      setBusy(false);
    }
  };
  return (
    <EntryPage
      title={t.entry.setupTitle}
      intro={t.entry.setupIntro}
      problem={problem}
      submit={t.entry.setupGo}
      busy={busy}
      onSubmit={() => void submit()}
    >
      <Field
        label={t.entry.name}
        hint={t.entry.nameHint}
        value={name}
        onInput={setName}
        autocomplete="username"
        limit={limits.name}
        first
      />
      <Field
        label={t.entry.password}
        hint={t.entry.passwordHint}
        type="password"
        value={password}
        onInput={setPassword}
        autocomplete="new-password"
      />
    </EntryPage>
  );
}
