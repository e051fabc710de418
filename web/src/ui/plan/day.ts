import { useEffect, useState } from "preact/hooks";

/** The calendar day in a time zone, `YYYY-MM-DD`; a zone this browser does not know counts as its own. */
export function dayIn(zone: string, now: Date): string {
  const parts = formatter(zone).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function formatter(zone: string): Intl.DateTimeFormat {
  const form = {
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  } as const;
  try {
    return new Intl.DateTimeFormat("en", { ...form, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en", form);
  }
}

/** Today in the zone of the engagement; a page left open over midnight moves on with it. */
export function useToday(zone: string): string {
  const [, setNow] = useState("");
  useEffect(() => {
    const timer = setInterval(() => setNow(dayIn(zone, new Date())), 60_000);
    return () => clearInterval(timer);
  }, [zone]);
  return dayIn(zone, new Date());
}
