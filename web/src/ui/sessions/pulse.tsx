import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { textLength } from "../types.js";
import { type Session, tell } from "./acts.js";
import { OwnField } from "./own_field.js";
import { Scale } from "./scale.js";
import { useOwnText } from "./use_own.js";

const noteLimit = 500;

/** The coachee's alone until it is sent. */
export function Pulse({ session, mayGive }: { session: Session; mayGive: boolean }) {
  const desk = useDesk();
  const you = desk.session.you.value?.participant;
  const [value, setValue] = useState<number | null>(null);
  const note = useOwnText("pulse", session.id);
  const board = desk.board().settings;
  const own = session.pulses.find((one) => one.by === you);
  return (
    <>
      {session.pulses.map((one) => (
        <p key={one.by} dir="auto">
          {one.by === you
            ? words.reflect.pulseSent(one.value)
            : words.reflect.pulseOf(personName(board, one.by), one.value)}
          {one.note && <span class="soft"> · {one.note}</span>}
        </p>
      ))}
      {mayGive && !own && (
        <div class="stack">
          <Scale label={words.reflect.pulse} most={5} value={value} onChoose={setValue} means={words.reflect.values} />
          <p class="small soft">{words.reflect.pulseHint}</p>
          {value !== null && (
            <>
              <OwnField own={note} label={words.reflect.pulseNote} limit={noteLimit} />
              <div class="row">
                <button
                  type="button"
                  class="button"
                  disabled={textLength(note.text.trim()) > noteLimit}
                  onClick={() => {
                    const said = note.text.trim();
                    void tell(desk, {
                      type: "send_pulse",
                      session: session.id,
                      value,
                      ...(said ? { note: said } : {}),
                    }).then((sent) => sent && note.drop());
                  }}
                >
                  {words.reflect.pulseSend}
                </button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}
