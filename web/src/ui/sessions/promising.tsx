import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { dueOptions, isFar, longDueDays, sureFrom } from "../../model/promises.js";
import { zonedDays } from "../../model/zoned.js";
import { newId } from "../../sync/ids.js";
import { useKeptText } from "../acts/kept_text.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import type { Card } from "../types.js";
import { type Engagement, type Session, tell } from "./acts.js";
import { useNow } from "./place.js";
import { Scale } from "./scale.js";
import { dayWords, whenWords } from "./when.js";

export interface PromisingProps {
  card: Card;
  engagement: Engagement;
  session: Session;
  active: boolean;
}

/** A promise in the making: by when, how sure, what if. */
export function Promising({ card, engagement, session, active }: PromisingProps) {
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
