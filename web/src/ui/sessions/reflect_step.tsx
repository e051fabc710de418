import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { nextSession } from "../../model/session_script.js";
import { sessionKey } from "../../sync/private_keys.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { textLength } from "../types.js";
import { type Session, tell } from "./acts.js";
import { OwnField } from "./own_field.js";
import { sessionPanel, useNow } from "./place.js";
import { Pulse } from "./pulse.js";
import type { StepProps } from "./step_view.js";
import { onceSaved, useOwnPart, useOwnTexts } from "./use_own.js";
import { whenWords } from "./when.js";

const lineLimit = 500;

/** Two lines each, written apart and shown together; the coachee's pulse; when both look again. */
export function ReflectStep({ session, active }: StepProps) {
  const desk = useDesk();
  const you = desk.session.you.value;
  useOwnTexts();
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
  const take = useOwnPart(session.id, "take");
  const carry = useOwnPart(session.id, "carry");
  const [going, setGoing] = useState(false);
  const own = session.reflections.find((one) => one.by === you);
  if (own?.revealed) return null;
  const count = session.attendees.filter((who) => session.reflections.some((one) => one.by === who)).length;
  const readyNow = words.reflect.readyNow(count, session.attendees.length);
  if (own) {
    return (
      <p class="soft" role="status">
        {readyNow}. {desk.shown.value ? words.reflect.onStage : words.reflect.wait}
      </p>
    );
  }
  const fits = [take, carry].every((line) => textLength(line.text.trim()) <= lineLimit);
  const ready = async () => {
    setGoing(true);
    // Told only once the server has the lines: any device of this person may then be the one that shows them.
    const saved = await onceSaved(desk.ownTexts(), sessionKey("reflection", session.id));
    if (saved) await tell(desk, { type: "ready_reflection", session: session.id });
    setGoing(false);
  };
  return (
    <div class="stack">
      <OwnField own={take} label={words.reflect.take} limit={lineLimit} />
      {!desk.shown.value && <OwnField own={carry} label={words.reflect.carry} limit={lineLimit} />}
      <p class="small soft">{words.reflect.hint}</p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={!fits || going || desk.shown.value}
          onClick={() => void ready()}
        >
          {words.reflect.ready}
        </button>
        <span class="small soft" role="status">
          {going ? words.reflect.going : readyNow}
        </span>
      </div>
    </div>
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
