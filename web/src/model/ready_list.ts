import type { Card } from "./board.js";

/** What a card should hold before it is pulled; `must` lines are needed to deliver it, the others help. */
export interface ReadyLine {
  what: "title" | "owner" | "done_when" | "goal" | "first_step" | "agreed" | "small" | "needs" | "inspected";
  must: boolean;
  met: boolean;
}

/** Cards expected to take longer than this many days are asked about. */
export const smallDays = 7;

/** The definition of ready (DOMAIN, pull policy). `agreed` and `inspected`: whether all parties have said so. */
export function readyList(card: Card, parties: { agreed: boolean; inspected: boolean }): ReadyLine[] {
  const must = (what: ReadyLine["what"], met: boolean): ReadyLine => ({ what, must: true, met });
  const should = (what: ReadyLine["what"], met: boolean): ReadyLine => ({ what, must: false, met });
  return [
    must("title", card.title.trim() !== ""),
    must("owner", card.owner !== null),
    must("done_when", card.done_when.length > 0),
    must("goal", card.goal !== null || card.outside_contract.trim() !== ""),
    must("first_step", card.first_step.trim() !== ""),
    should("agreed", parties.agreed),
    should("small", card.expected_days !== null && card.expected_days <= smallDays),
    should("needs", card.needs.length > 0),
    should("inspected", parties.inspected),
  ];
}
