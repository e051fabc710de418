import { useState } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { Avatar } from "../parts/avatar.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { type Session, tell } from "./acts.js";
import { privateKeys } from "./private_texts.js";
import type { StepProps } from "./step_view.js";
import { words } from "./text.en.js";
import { usePrivateText } from "./use_private.js";

/** One voice at a time: one name is lit, the others listen; a turn may be passed. */
export function CheckInStep({ session, active }: StepProps) {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const you = desk.session.you.value?.participant ?? "";
  if (!board) return null;
  const stateOf = (who: string) => {
    const given = session.check_ins.find((one) => one.by === who);
    if (!given) return session.voice === who ? "" : words.checkIn.yet;
    if (given.passed) return words.checkIn.passed;
    return given.shared ? `${words.checkIn.said}, ${words.checkIn.shared}` : words.checkIn.said;
  };
  const all = session.attendees.every((who) => session.check_ins.some((one) => one.by === who));
  const name = (who: string) => personName(board, who);
  return (
    <>
      <ul class="voices">
        {session.attendees.map((who) => (
          <li key={who} class={session.voice === who ? "voice lit" : "voice"}>
            <Avatar board={board} person={who} />
            <span dir="auto">
              <b>{name(who)}</b> <span class="soft small">{stateOf(who)}</span>
            </span>
            {active && session.voice !== who && (
              <button
                type="button"
                class="button quiet"
                onClick={() => void tell(desk, { type: "give_voice", session: session.id, to: who })}
              >
                {words.checkIn.give(name(who))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="soft" role="status" dir="auto">
        {session.voice === you
          ? words.checkIn.youSpeak
          : session.voice !== null
            ? `${words.checkIn.speaks(name(session.voice))}. ${words.checkIn.wait}`
            : all
              ? words.checkIn.all
              : words.checkIn.nobody}
      </p>
      {active && session.voice === you && <OwnTurn session={session} you={you} />}
    </>
  );
}

/** The words stay on this device unless they are shared on purpose. */
function OwnTurn({ session, you }: { session: Session; you: string }) {
  const desk = useDesk();
  const [text, setText] = usePrivateText(privateKeys.checkIn(session.id));
  const [share, setShare] = useState(false);
  const give = async (passed: boolean) => {
    const shared = !passed && share && text.trim() ? { shared: text.trim() } : {};
    if (!(await tell(desk, { type: "give_check_in", session: session.id, passed, ...shared }))) return;
    const next = session.attendees.find((who) => who !== you && !session.check_ins.some((one) => one.by === who));
    await tell(desk, { type: "give_voice", session: session.id, to: next ?? null });
  };
  return (
    <div class="stack">
      <Field
        label={words.checkIn.field}
        hint={words.checkIn.fieldHint}
        value={text}
        onInput={setText}
        limit={2000}
        lines={2}
      />
      <label class="choice">
        <input type="checkbox" checked={share} onChange={(event) => setShare(event.currentTarget.checked)} />
        {words.checkIn.share}
      </label>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void give(false)}>
          {words.checkIn.done}
        </button>
        <button type="button" class="button" onClick={() => void give(true)}>
          {words.checkIn.pass}
        </button>
      </div>
    </div>
  );
}
