import { pastText } from "../../languages/en/past.js";
import { words as sessionWords } from "../../languages/en/sessions.js";
import { partsOf } from "../../model/written_together.js";
import { knownZone } from "../../model/zoned.js";
import { labelOf } from "../column_label.js";
import { shortDay } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { BoardState } from "../types.js";
import type { Say } from "./say.js";

/** Where the clocks of this board's people are: the engagement's zone, on a plain board this browser's. */
export function zoneOf(board: BoardState): string {
  const zone = board.settings.engagement?.intent.time_zone;
  return zone ? knownZone(zone) : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The names of what the log speaks of, as the board has them now. */
export function namesOf(board: BoardState): Say {
  const { settings } = board;
  const { engagement } = settings;
  const moment = new Intl.DateTimeFormat(t.language, {
    timeZone: zoneOf(board),
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const title = <Item extends { id: string }>(list: readonly Item[] | undefined, id: string) =>
    list?.find((one) => one.id === id);
  const card = (id: string) => {
    const found = board.cards.get(id);
    return found ? `${t.card.number(found.number)} ${found.title}` : pastText.aCard;
  };
  return {
    who: (participant) => (participant === null ? t.common.nobody : personName(settings, participant)),
    card,
    column: (id) => labelOf(settings.columns, id),
    goal: (id) => title(engagement?.goals, id)?.title ?? pastText.aGoal,
    measure: (id) => title(engagement?.measures, id)?.terms.name ?? pastText.aMeasure,
    session: (id) => {
      const session = title(engagement?.sessions, id);
      return session ? sessionWords.types[session.type].toLocaleLowerCase(t.language) : pastText.aSession;
    },
    promise: (id) => card(title(engagement?.commitments, id)?.card ?? ""),
    seat: (seat) => (t.seats as Readonly<Record<string, string>>)[seat] ?? seat,
    doc: partsOf,
    day: (day) => shortDay(day),
    when: (instant) => moment.format(Date.parse(instant)),
  };
}
