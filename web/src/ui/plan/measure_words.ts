import type { Measure, MeasureTerms } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { spokenDecimal } from "../../model/decimal.js";
import { current, isHeld, standing } from "../../model/progress.js";
import { shortDay } from "../dates.js";
import { t } from "../text.js";

const words = planText.measure;

export function valueWords(value: string, unit: string): string {
  return words.value(spokenDecimal(value, t.language), unit);
}

/** `44 of 60 %, from 20: 60 %`: the share never stands without its numbers. */
export function progressWords(measure: Measure, today: string): string {
  const { terms } = measure;
  const now = current(measure);
  if (now === null) return words.none;
  const plain = (value: string) => spokenDecimal(value, t.language);
  if (terms.direction === "hold" && terms.band) {
    return words.held(valueWords(now, terms.unit), plain(terms.band.lo), plain(terms.band.hi));
  }
  const { progress, beyond } = standing(measure, today);
  const target = valueWords(terms.target.value, terms.unit);
  const text = words.progress(plain(now), target, plain(terms.baseline.value), words.percent(progress ?? 0));
  return beyond ? `${text}, ${words.beyond[beyond]}` : text;
}

/** The one word a small bar has room for. */
export function shortProgress(measure: Measure, today: string): string {
  const now = current(measure);
  if (now === null) return planText.journey.notMeasured;
  const share = standing(measure, today).progress;
  if (share !== null) return words.percent(share);
  return isHeld(measure.terms, now) ? planText.journey.held : planText.journey.notHeld;
}

export function timeWords(measure: Measure, today: string): string {
  return words.time(words.percent(standing(measure, today).elapsed), shortDay(measure.terms.target.date));
}

/** What the two say to each other about it; nothing while nothing is measured. */
export function verdict(measure: Measure, today: string): string | null {
  const { onTheWay } = standing(measure, today);
  return onTheWay === null ? null : onTheWay ? words.onTheWay : words.help;
}

/** What to put right in the terms of a measure; nothing when they can be sent. */
export function termsProblem(terms: MeasureTerms): string | null {
  if (terms.target.date <= terms.baseline.date) return words.targetLater;
  if (terms.direction === "hold") {
    return terms.band && Number(terms.band.lo) <= Number(terms.band.hi) ? null : words.bandOrder;
  }
  const way = Number(terms.target.value) - Number(terms.baseline.value);
  return (terms.direction === "up" ? way > 0 : way < 0) ? null : words.targetAway;
}
