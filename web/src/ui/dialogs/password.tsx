import { useEffect, useState } from "preact/hooks";
import { me, type Person, setPassword } from "../../sync/api/accounts.js";
import { useDesk } from "../board/desk.js";
import { passwordMin } from "../entry/first.js";
import { problemOf } from "../entry/problem.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { limits } from "../types.js";

/** A guest gets a password to come back with; who has one chooses another. */
export function PasswordDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [person, setPerson] = useState<Person | null>(null);
  const [name, setName] = useState(desk.you().name);
  const [current, setCurrent] = useState("");
  const [password, setPasswordText] = useState("");
  const [problem, setProblem] = useState("");
  const hasLogin = person?.login != null;
  useEffect(() => {
    me()
      .then((found) => {
        setPerson(found);
        if (found?.login) setName(found.login);
      })
      .catch(() => undefined);
  }, []);
  const save = async () => {
    if (!name.trim()) return setProblem(t.errors.nameNeeded);
    if ([...password].length < passwordMin) return setProblem(t.errors.passwordShort);
    try {
      await (hasLogin ? setPassword(name.trim(), password, current) : setPassword(name.trim(), password));
      toast({ text: t.account.passwordSet });
      done();
    } catch (error) {
      setProblem(problemOf(error, { 401: t.errors.login, 403: t.errors.login }));
    }
  };
  return (
    <Dialog title={t.account.setPassword} onClose={done}>
      <p class="soft">{t.account.setPasswordIntro}</p>
      <Field label={t.entry.name} value={name} onInput={setName} autocomplete="username" limit={limits.name} />
      {hasLogin && (
        <Field
          label={t.account.current}
          type="password"
          value={current}
          onInput={setCurrent}
          autocomplete="current-password"
        />
      )}
      <Field
        label={t.entry.newPassword}
        hint={t.entry.passwordHint}
        type="password"
        value={password}
        onInput={setPasswordText}
        autocomplete="new-password"
        problem={problem}
        onEnter={() => void save()}
      />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" onClick={() => void save()}>
          {t.common.save}
        </button>
      </div>
    </Dialog>
  );
}
