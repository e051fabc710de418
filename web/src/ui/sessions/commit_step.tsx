import { useState } from "preact/hooks";
import { dueOptions, isFar, longDueDays, openPromiseOf, promisableCards, sureFrom } from "../../model/promises.js";
import { smallDays } from "../../model/ready_list.js";
import { zonedDays } from "../../model/zoned.js";
import { newId } from "../../sync/ids.js";
import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import type { Card } from "../types.js";
import { type Commitment, type Engagement, parties, type Session, tell } from "./acts.js";
import { sessionPanel, useNow } from "./place.js";
import { Scale } from "./scale.js";
import type { StepProps } from "./step_view.js";
import { words } from "./text.en.js";
import { dayWords, whenWords } from "./when.js";

/** What is in work gets a promise: by when, how sure, and what if. */
export function CommitStep({ session, active }: StepProps) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  if (!board || !engagement) return null;
  const cards = promisableCards(board);
  if (cards.length === 0) return <p class="soft">{words.commit.empty}</p>;
  return (
    <ul class="promises">
      {cards.map((card) => {
        const promise = openPromiseOf(engagement, card.id);
        return (
          <li key={card.id} class="promise">
            <CardLine card={card} />
            {active && <Smaller card={card} session={session} engagement={engagement} />}
            {promise ? (
              <Promised commitment={promise} engagement={engagement} active={active} />
            ) : (
              <Promising card={card} engagement={engagement} session={session} active={active} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is large or far away is asked about, and may be cut in two at once; nothing is held back for it. */
function Smaller({ card, session, engagement }: Omit<PromisingProps, "active">) {
  const now = useNow(30_000);
  const large = card.expected_days !== null && card.expected_days > smallDays;
  const far = card.due !== null && isFar(engagement, card.due, now);
  if (!large && !far) return null;
  return (
    <div class="nudge small">
      {large && <p>{words.commit.large(card.expected_days ?? 0)}</p>}
      {far && <p>{words.commit.dueFar(shortDay(card.due ?? ""))}</p>}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          sessionPanel.value = { kind: "split", session: session.id, card: card.id };
        }}
      >
        {words.review.split}
      </button>
    </div>
  );
}

interface PromisedProps {
  commitment: Commitment;
  engagement: Engagement;
  active: boolean;
}

function Promised({ commitment, engagement, active }: PromisedProps) {
  const desk = useDesk();
  const now = useNow(30_000);
  const you = desk.session.you.value?.participant ?? "";
  const board = desk.board().settings;
  const name = (who: string) => personName(board, who);
  const others = parties(desk).filter((one) => one.id !== commitment.by);
  const missing = others.filter((one) => !commitment.agreed_by.includes(one.id));
  return (
    <>
      <p dir="auto">
        {name(commitment.by)} · {words.promise.due(whenWords(engagement.intent.time_zone, commitment.due_at, now))} ·{" "}
        {words.promise.sure(commitment.confidence)}
      </p>
      {commitment.if_then && <p dir="auto">{commitment.if_then}</p>}
      <div class="row">
        <span class="small soft" role="status" dir="auto">
          {missing.length === 0 ? words.commit.agreed : words.commit.waits(missing.map((one) => one.name).join(", "))}
        </span>
        {active && missing.some((one) => one.id === you) && (
          <button
            type="button"
            class="button"
            onClick={() => void tell(desk, { type: "agree_commitment", commitment: commitment.id })}
          >
            {words.commit.agree}
          </button>
        )}
      </div>
    </>
  );
}

interface PromisingProps {
  card: Card;
  engagement: Engagement;
  session: Session;
  active: boolean;
}

function Promising({ card, engagement, session, active }: PromisingProps) {
  const desk = useDesk();
  const now = useNow(30_000);
  const zone = engagement.intent.time_zone;
  const options = dueOptions(engagement, now);
  const [choice, setChoice] = useState<"next_session" | "week" | "day">(options[0]?.kind ?? "day");
  const [day, setDay] = useState("");
  const [confidence, setConfidence] = useState<number | null>(null);
  const [nine, setNine, dropNine] = useKeptText(desk.id, "nine", card.id);
  const [energy, setEnergy] = useState<number | null>(null);
  const [ifThen, setIfThen, dropIfThen] = useKeptText(desk.id, "if_then", card.id);
  if (!active) return null;
  if (card.owner !== null && card.owner !== desk.you().participant) {
    return <p class="soft small">{words.commit.promises(personName(desk.board().settings, card.owner))}</p>;
  }
  const chosen = options.find((one) => one.kind === choice) ?? null;
  const date = choice === "day" ? day : (chosen?.date ?? null);
  const ready = confidence !== null && (choice !== "day" || day !== "");
  const far = date
    ? isFar(engagement, date, now)
    : chosen !== null && zonedDays(zone, now, chosen.instant) > longDueDays;
  const promise = async () => {
    if (!ready || confidence === null) return;
    const plan = [ifThen.trim(), nine.trim()].filter((one) => one !== "").join(" – ");
    const made = await tell(desk, {
      type: "make_commitment",
      commitment: newId(),
      card: card.id,
      session: session.id,
      confidence,
      ...(date ? { due: date } : {}),
      ...(energy === null ? {} : { energy }),
      ...(plan ? { if_then: plan } : {}),
    });
    if (!made) return;
    dropNine();
    dropIfThen();
  };
  return (
    <div class="stack">
      <fieldset class="row">
        <legend class="hidden-text">{words.commit.due}</legend>
        {options.map((one) => (
          <button
            key={one.kind}
            type="button"
            class="button"
            aria-pressed={choice === one.kind}
            onClick={() => setChoice(one.kind)}
          >
            {one.kind === "week"
              ? words.commit.week(dayWords(zone, one.instant))
              : words.commit.nextSession(whenWords(zone, one.instant, now))}
          </button>
        ))}
        <button type="button" class="button" aria-pressed={choice === "day"} onClick={() => setChoice("day")}>
          {words.commit.day}
        </button>
      </fieldset>
      {choice === "day" && <Field label={words.commit.dayLabel} type="date" value={day} onInput={setDay} />}
      {far && <p class="small nudge">{words.commit.far}</p>}
      <Scale label={words.commit.confidence} most={10} value={confidence} onChoose={setConfidence} />
      {confidence !== null && confidence < sureFrom && (
        <Field label={words.commit.nine} value={nine} onInput={setNine} limit={200} />
      )}
      <Field
        label={words.commit.ifThen}
        value={ifThen}
        onInput={setIfThen}
        placeholder={words.commit.ifThenHint}
        limit={280}
      />
      <details>
        <summary class="small">{words.commit.energy}</summary>
        <Scale label={words.commit.energy} most={10} value={energy} onChoose={setEnergy} />
      </details>
      <div class="row">
        <button type="button" class="button primary" disabled={!ready} onClick={() => void promise()}>
          {words.commit.go}
        </button>
      </div>
    </div>
  );
}
