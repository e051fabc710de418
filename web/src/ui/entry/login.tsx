import { useState } from "preact/hooks";
import { logIn } from "../../sync/api/accounts.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { EntryPage } from "./entry_page.js";
import { openFirst } from "./first.js";
import { problemOf } from "./problem.js";

/** Name and password; `onDone` goes on with what the person wanted, else the boards open. */
export function LoginPage({ onDone }: { onDone?: () => void }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (!name.trim()) return setProblem(t.errors.nameNeeded);
    setBusy(true);
    try {
      await logIn(name.trim(), password);
      if (onDone) onDone();
      else await openFirst();
    } catch (error) {
      setProblem(problemOf(error, { 401: t.errors.login, 403: t.errors.login }));
      setBusy(false);
    }
  };
  return (
    <EntryPage
      title={t.entry.loginTitle}
      problem={problem}
      submit={t.entry.loginGo}
      busy={busy}
      onSubmit={() => void submit()}
    >
      <Field label={t.entry.name} value={name} onInput={setName} autocomplete="username" first />
      <Field
        label={t.entry.password}
        type="password"
        value={password}
        onInput={setPassword}
        autocomplete="current-password"
      />
      <p class="small soft">{t.entry.loginGuest}</p>
    </EntryPage>
  );
}
