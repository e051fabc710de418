import { contractText as words } from "../../languages/en/contract.js";
import type { Cadence } from "../../model/cadence.js";
import type { Terms } from "../../model/contract_terms.js";
import { priceWords } from "../../model/money.js";
import { knowsZone } from "../../model/zone.js";
import { t } from "../text.js";

const wholeDay = new Intl.DateTimeFormat(t.language, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `November 2, 2026`. */
export function dayWords(day: string): string {
  return wholeDay.format(Date.parse(`${day}T00:00:00Z`));
}

/** An instant as the clocks of the engagement show it. */
export function momentWords(instant: string | number, zone: string, weekday = false): string {
  return new Intl.DateTimeFormat(t.language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: knowsZone(zone) ? zone : "UTC",
    ...(weekday ? { weekday: "short" as const } : {}),
  }).format(new Date(instant));
}

export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function cadenceWords(cadence: Cadence): string {
  const weekday = words.cadence.weekdays[cadence.weekday - 1] ?? "";
  return words.cadence.words(cadence.every_days, weekday, clockText(cadence.at_minutes), cadence.minutes);
}

export function moneyWords(price: { amount_minor: number; currency: string }): string {
  return priceWords(price, t.language);
}

export function rateWords(rate: NonNullable<Terms["rate"]>): string {
  if (rate.per === "none") return words.money.none;
  return `${moneyWords(rate.price)} ${words.money.pers[rate.per]}`;
}
