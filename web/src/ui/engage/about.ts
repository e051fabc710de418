import type { Intent } from "../../../../protocol/ts/messages.js";
import { textLength } from "../types.js";

/** What an engagement is about, as it is being typed. */
export interface About {
  topic: string;
  intention: string;
  style: string;
  zone: string;
  profile: string;
}

export const aboutLimits = { topic: 500, intention: 500, style: 40, styles: 5, profile: 2000 } as const;

/** The zones a browser knows, and UTC, which not every one lists. */
export function zones(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}

/** Where this browser is. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

export function aboutOf(intent: Intent): About {
  return {
    topic: intent.topic,
    intention: intent.intention,
    style: intent.style.join(", "),
    zone: intent.time_zone,
    profile: intent.coach_profile,
  };
}

export function emptyAbout(): About {
  return { topic: "", intention: "", style: "", zone: ownZone(), profile: "" };
}

/** The words between the commas, each once. */
export function stylesOf(text: string): string[] {
  const words = text.split(",").map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}

/** What `after` says otherwise than `before`, in the shape of `set_intent`; null when they say the same. */
export function changesOf(before: Intent, after: About): Partial<Intent> | null {
  const wanted: Intent = {
    topic: after.topic.trim(),
    intention: after.intention.trim(),
    style: stylesOf(after.style),
    time_zone: after.zone.trim(),
    coach_profile: after.profile.trim(),
  };
  const changed = (Object.keys(wanted) as (keyof Intent)[]).filter(
    (field) => JSON.stringify(wanted[field]) !== JSON.stringify(before[field]),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, wanted[field]]));
}

export function isSound(about: About): boolean {
  return (
    textLength(about.topic.trim()) <= aboutLimits.topic &&
    textLength(about.intention.trim()) <= aboutLimits.intention &&
    textLength(about.profile.trim()) <= aboutLimits.profile &&
    hasSoundStyles(about.style) &&
    zones().includes(about.zone.trim())
  );
}

export function hasSoundStyles(text: string): boolean {
  const styles = stylesOf(text);
  return styles.length <= aboutLimits.styles && styles.every((one) => textLength(one) <= aboutLimits.style);
}
