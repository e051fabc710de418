import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { Change } from "./fold.js";

type Of<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

/** The labels of the board (B8). */
export function foldLabels(state: BoardState, event: Of<"label_added" | "label_edited" | "label_removed">): Change {
  const { settings } = state;
  const { labels } = settings;
  if (event.type === "label_added") {
    const label = { id: event.label, name: event.name, color: event.color };
    return { settings: { ...settings, labels: [...labels, label] } };
  }
  if (event.type === "label_edited") {
    const edited = labels.map((one) => (one.id === event.label ? { ...one, ...event.set } : one));
    return { settings: { ...settings, labels: edited } };
  }
  const cards = [...state.cards.values()].filter((card) => card.labels.includes(event.label));
  return {
    settings: { ...settings, labels: labels.filter((one) => one.id !== event.label) },
    cards: cards.map((card) => ({ ...card, labels: card.labels.filter((id) => id !== event.label) })),
  };
}
