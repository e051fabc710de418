import type { BoardState, Card } from "./board.js";

/** What a card can lack before it is pulled (C14), in the order of the sheet. */
export type ReadyField = "title" | "owner" | "done_when" | "goal" | "first_step";

type Checked = Pick<Card, "title" | "owner" | "done_when" | "goal" | "outside_contract" | "first_step">;

/** The twin of server/domain/ready; empty: the card is ready. */
export function missingBeforePull({ engagement }: BoardState["settings"], card: Checked): ReadyField[] {
  const there: Record<ReadyField, boolean> = {
    title: card.title !== "",
    owner: card.owner !== null,
    done_when: card.done_when.length > 0,
    goal: engagement === null || card.goal !== null || card.outside_contract !== "",
    first_step: card.first_step !== "",
  };
  return (Object.keys(there) as ReadyField[]).filter((field) => !there[field]);
}
