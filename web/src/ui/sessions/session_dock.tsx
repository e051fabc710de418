import { useEffect, useRef } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { openSession } from "../../model/session_script.js";
import { announce } from "../announce.js";
import { type Desk, useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { type Engagement, isParty, joinSession, type Session } from "./acts.js";
import { useOutcomes } from "./outcomes.js";
import { folded, sessionPanel } from "./place.js";
import { useReveal } from "./reveal.js";
import { useSessionKeys } from "./session_keys.js";
import { SessionPanels } from "./session_panels.js";
import { SessionRail } from "./session_rail.js";
import { StepView } from "./step_view.js";

/** The open session over the board: who is in it sees its rail and step, who is not is asked to join. */
export function SessionDock() {
  const desk = useDesk();
  const engagement = desk.session.view.value?.settings.engagement;
  useEffect(
    () => () => {
      sessionPanel.value = null;
    },
    [desk],
  );
  if (!engagement) return null;
  const session = openSession(engagement);
  return (
    <>
      {session && <OpenSession key={session.id} desk={desk} session={session} />}
      <ClosingWatch engagement={engagement} session={session} />
      <Reveals engagement={engagement} />
      <SessionPanels />
    </>
  );
}

function OpenSession({ desk, session }: { desk: Desk; session: Session }) {
  const you = desk.session.you.value?.participant ?? "";
  const inIt = session.attendees.includes(you);
  useOutcomes(desk, inIt ? session.id : null);
  useSessionKeys(desk, inIt ? session.id : null);
  if (!inIt && isParty(desk)) return <Banner desk={desk} session={session} />;
  return (
    <section class="session" aria-label={words.one}>
      <SessionRail session={session} active={inIt} />
      {!folded.value && <StepView session={session} active={inIt} />}
    </section>
  );
}

/** Calm, and told once to who listens. */
function Banner({ desk, session }: { desk: Desk; session: Session }) {
  const who = personName(desk.board().settings, session.attendees[0] ?? null);
  useEffect(() => announce(words.joinNotice(who)), [session.id]);
  return (
    <section class="session session-banner" aria-label={words.one}>
      <p dir="auto">{words.joinNotice(who)}</p>
      <button type="button" class="button primary" onClick={() => void joinSession(desk, session.id)}>
        {words.join}
      </button>
    </section>
  );
}

/** When the session that was open here is closed, by whomever, its summary opens. */
function ClosingWatch({ engagement, session }: { engagement: Engagement; session: Session | null }) {
  const desk = useDesk();
  const before = useRef<string | null>(null);
  const id = session?.id ?? null;
  const you = desk.session.you.value?.participant ?? "";
  useEffect(() => {
    const closed = engagement.sessions.find((one) => one.id === before.current && one.state === "closed");
    if (id === null && closed?.attendees.includes(you)) {
      announce(words.closed);
      if (desk.review.leads) desk.review.end();
      sessionPanel.value = { kind: "summary", session: closed.id };
    }
    before.current = id;
  }, [id]);
  return null;
}

function Reveals({ engagement }: { engagement: Engagement }) {
  useReveal(engagement);
  return null;
}
