import type { SeatProposal } from "../../../../protocol/ts/messages.js";
import { engageText as words } from "../../languages/en/engage.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { stage } from "../theme.js";
import { questionsFor } from "./consent.js";

/** Under the header, only while there is something to say: a pause, own answers, a question of consent. */
export function EngagementBar() {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const you = desk.session.you.value;
  if (!board?.engagement || !you) return null;
  const coached = you.seat === "coachee";
  const answered = board.engagement.readiness.some((one) => one.by === you.participant);
  const ended = board.engagement.state === "closed";
  // What waits for one person's answer is not for a shared screen.
  const own = coached && !ended && !stage.value;
  return (
    <>
      <Paused />
      {own && !answered && <Unanswered />}
      {own && questionsFor(board, you.participant).map((one) => <SeatQuestion key={one.id} proposal={one} />)}
    </>
  );
}

function Paused() {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const pause = board?.engagement?.pause;
  if (!board || !pause) return null;
  return (
    <section class="engagement-bar" role="status">
      <p dir="auto">
        {words.pause.paused(personName(board, pause.by), dayOf(pause.at))}
        {pause.reason && <q class="pause-reason">{pause.reason}</q>}
      </p>
      {desk.session.you.value?.seat === "coachee" && (
        <button type="button" class="button" onClick={() => void send(desk, { type: "resume_engagement" })}>
          {words.pause.resume}
        </button>
      )}
    </section>
  );
}

function Unanswered() {
  const desk = useDesk();
  return (
    <section class="engagement-bar">
      <p>{words.readiness.banner}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          desk.panel.value = { kind: "engagement", page: "readiness" };
        }}
      >
        {words.readiness.answer}
      </button>
    </section>
  );
}

function SeatQuestion({ proposal }: { proposal: SeatProposal }) {
  const desk = useDesk();
  const asker = personName(desk.board().settings, proposal.by);
  const answer = (consent: boolean) => () => void send(desk, { type: "consent_seat", proposal: proposal.id, consent });
  return (
    <section class="engagement-bar" role="status">
      <p dir="auto">
        <b>{words.consent.asks(asker, proposal.who)}</b>{" "}
        <span class="soft small">
          {t.seats[proposal.seat]}: {words.seatMeans[proposal.seat]}. {words.consent.means}
        </span>
      </p>
      <span class="row">
        <button type="button" class="button" onClick={answer(false)}>
          {words.consent.no}
        </button>
        <button type="button" class="button primary" onClick={answer(true)}>
          {words.consent.yes}
        </button>
      </span>
    </section>
  );
}
