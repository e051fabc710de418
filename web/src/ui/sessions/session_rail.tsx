import { useEffect, useRef } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import {
  minutesFor,
  minutesSpent,
  neighbourStep,
  presentStep,
  type Step,
  scriptOf,
} from "../../model/session_script.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import type { Session } from "./acts.js";
import { folded, sessionPanel, useNow } from "./place.js";
import { enterStep } from "./steps.js";

/** The steps of the script, the present one lit on every screen; a ring fills over the time a step was given. */
export function SessionRail({ session, active }: { session: Session; active: boolean }) {
  const desk = useDesk();
  const now = useNow(5_000);
  const present = presentStep(session);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (present) announce(words.stepNow(words.step[present]));
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [present]);
  const go = (step: Step | null) => step && void enterStep(desk, session, step);
  const onward = present && neighbourStep(session, present, 1);
  return (
    <div class="session-rail">
      <ol ref={list} aria-label={words.steps}>
        {scriptOf(session.type).map((step) => {
          const spent = minutesSpent(session, step, now);
          const planned = minutesFor(session, step);
          return (
            <li key={step}>
              <button
                type="button"
                class="session-step"
                aria-current={step === present ? "step" : undefined}
                aria-disabled={!active}
                title={words.stepState(Math.floor(spent), Math.round(planned))}
                onClick={() => active && go(step)}
              >
                <Ring share={spent / planned} />
                {words.step[step]}
              </button>
            </li>
          );
        })}
      </ol>
      <Present session={session} />
      {active && (
        <div class="session-ways">
          {onward && (
            <button type="button" class="button" title={words.step[onward]} onClick={() => go(onward)}>
              {words.onward} <span class="key">]</span>
            </button>
          )}
          <button
            type="button"
            class="button quiet"
            aria-expanded={!folded.value}
            onClick={() => {
              folded.value = !folded.peek();
            }}
          >
            {folded.value ? words.unfold : words.fold}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              sessionPanel.value = { kind: "close", session: session.id };
            }}
          >
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}

/** Who of the session is not connected just now: said calmly, as nothing is lost. */
function Present({ session }: { session: Session }) {
  const desk = useDesk();
  const here = new Set(desk.session.presence.value.map((one) => one.participant));
  const you = desk.session.you.value?.participant;
  const away = session.attendees.filter((one) => one !== you && !here.has(one));
  const board = desk.session.view.value?.settings;
  if (!board || away.length === 0) return null;
  return (
    <p class="session-away small" role="status" dir="auto">
      {words.away(away.map((one) => personName(board, one)).join(", "))}
    </p>
  );
}

const round = 2 * Math.PI * 6;

function Ring({ share }: { share: number }) {
  const part = Math.min(1, share) * round;
  return (
    <svg class="session-ring" width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="6" class="filled" stroke-dasharray={`${part} ${round}`} transform="rotate(-90 8 8)" />
    </svg>
  );
}
