import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { useDesk } from "../board/desk.js";
import { Avatar } from "../parts/avatar.js";
import { personName } from "../people.js";
import { textLength } from "../types.js";
import { type Session, tell } from "./acts.js";
import { OwnField } from "./own_field.js";
import type { StepProps } from "./step_view.js";
import { useOwnText, useOwnTexts } from "./use_own.js";

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

const sharedLimit = 2000;

/** The words are this person's own unless they are shared on purpose. */
function OwnTurn({ session, you }: { session: Session; you: string }) {
  const desk = useDesk();
  useOwnTexts();
  const own = useOwnText("check_in", session.id);
  const [share, setShare] = useState(false);
  const give = async (passed: boolean) => {
    const said = own.text.trim();
    const shared = !passed && share && said ? { shared: said } : {};
    if (!(await tell(desk, { type: "give_check_in", session: session.id, passed, ...shared }))) return;
    const next = session.attendees.find((who) => who !== you && !session.check_ins.some((one) => one.by === who));
    await tell(desk, { type: "give_voice", session: session.id, to: next ?? null });
  };
  return (
    <div class="stack">
      <OwnField own={own} label={words.checkIn.field} hint={words.checkIn.fieldHint} limit={sharedLimit} />
      <label class="choice">
        <input type="checkbox" checked={share} onChange={(event) => setShare(event.currentTarget.checked)} />
        {words.checkIn.share}
      </label>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={share && textLength(own.text.trim()) > sharedLimit}
          onClick={() => void give(false)}
        >
          {words.checkIn.done}
        </button>
        <button type="button" class="button" onClick={() => void give(true)}>
          {words.checkIn.pass}
        </button>
      </div>
    </div>
  );
}
