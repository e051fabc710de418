import { useEffect, useState } from "preact/hooks";
import { nextSession } from "../../model/session_script.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { type Session, tell } from "./acts.js";
import { sessionPanel, useNow } from "./place.js";
import { privateKeys } from "./private_texts.js";
import { allReady, ownLines, readyLines } from "./reveal.js";
import { Scale } from "./scale.js";
import type { StepProps } from "./step_view.js";
import { words } from "./text.en.js";
import { usePrivateText, usePrivateTexts } from "./use_private.js";
import { whenWords } from "./when.js";

/** Two lines each, written apart and shown together; the coachee's pulse; when both look again. */
export function ReflectStep({ session, active }: StepProps) {
  const desk = useDesk();
  const you = desk.session.you.value;
  if (!you) return null;
  return (
    <>
      <Revealed session={session} />
      {active && <OwnLines session={session} you={you.participant} />}
      <Pulse session={session} mayGive={active && you.seat === "coachee"} />
      <NextDate />
    </>
  );
}

function Revealed({ session }: { session: Session }) {
  const desk = useDesk();
  const shown = session.reflections.filter((one) => one.revealed);
  const board = desk.board().settings;
  return (
    <ul class="reflections">
      {shown.map((one) => (
        <li key={one.by}>
          <b dir="auto">{personName(board, one.by)}</b>
          {one.lines.length === 0 && <p class="soft">{words.reflect.noLines}</p>}
          {one.lines.map((line, index) => (
            <p key={index} dir="auto">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function OwnLines({ session, you }: { session: Session; you: string }) {
  const desk = useDesk();
  const texts = usePrivateTexts();
  const [take, setTake] = usePrivateText(privateKeys.reflection(session.id, 0));
  const [carry, setCarry] = usePrivateText(privateKeys.reflection(session.id, 1));
  const own = session.reflections.find((one) => one.by === you);
  const [hasWords, setHasWords] = useState(true);
  const mustShow = own !== undefined && !own.revealed && allReady(session);
  useEffect(() => {
    if (mustShow) void readyLines(texts, session.id).then((lines) => setHasWords(lines !== null));
  }, [mustShow, texts, session.id]);
  if (own?.revealed) return null;
  const count = session.attendees.filter((who) => session.reflections.some((one) => one.by === who)).length;
  if (own && !(mustShow && !hasWords)) {
    return (
      <p class="soft" role="status">
        {words.reflect.readyNow(count, session.attendees.length)}. {words.reflect.wait}
      </p>
    );
  }
  const ready = async () => {
    await texts.save(privateKeys.ready(session.id), "here");
    await tell(desk, { type: "ready_reflection", session: session.id });
  };
  const show = async () => {
    await tell(desk, { type: "reveal_reflection", session: session.id, lines: await ownLines(texts, session.id) });
  };
  return (
    <div class="stack">
      <Field label={words.reflect.take} value={take} onInput={setTake} limit={500} lines={2} />
      <Field label={words.reflect.carry} value={carry} onInput={setCarry} limit={500} lines={2} />
      <p class="small soft">{own ? words.reflect.lost : words.reflect.hint}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void (own ? show() : ready())}>
          {own ? words.reflect.show : words.reflect.ready}
        </button>
        <span class="small soft" role="status">
          {words.reflect.readyNow(count, session.attendees.length)}
        </span>
      </div>
    </div>
  );
}

/** The coachee's alone until it is sent. */
function Pulse({ session, mayGive }: { session: Session; mayGive: boolean }) {
  const desk = useDesk();
  const you = desk.session.you.value?.participant;
  const [value, setValue] = useState<number | null>(null);
  const [note, setNote] = useState("");
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
              <Field label={words.reflect.pulseNote} value={note} onInput={setNote} limit={500} />
              <div class="row">
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    const said = note.trim();
                    void tell(desk, {
                      type: "send_pulse",
                      session: session.id,
                      value,
                      ...(said ? { note: said } : {}),
                    });
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

function NextDate() {
  const desk = useDesk();
  const now = useNow(30_000);
  const engagement = desk.session.view.value?.settings.engagement;
  if (!engagement) return null;
  const next = nextSession(engagement, now);
  return (
    <p class="row">
      {next ? words.next(whenWords(engagement.intent.time_zone, next.planned_start, now)) : words.noneHelp}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          sessionPanel.value = next ? { kind: "list" } : { kind: "plan" };
        }}
      >
        {next ? words.title : words.plan.open}
      </button>
    </p>
  );
}
