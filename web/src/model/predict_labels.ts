import type { Command } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { Decision } from "./predict.js";
import * as refusal from "./refusals.js";

// The labels of a board (C16), the twin of server/domain/labels.

const labelsPerBoard = 30;

type LabelCommand = Extract<Command, { type: "add_label" | "edit_label" | "remove_label" }>;

export function decideLabels({ settings }: BoardState, command: LabelCommand): Decision {
  const { labels } = settings;
  const taken = (name: string) => labels.some((one) => one.name === name && one.id !== command.label);
  const known = labels.some((one) => one.id === command.label);
  if (command.type === "add_label") {
    const { label, name, color } = command;
    if (known) return refusal.idTaken(label);
    if (taken(name)) return refusal.labelNameTaken("name");
    if (labels.length < labelsPerBoard) return [{ type: "label_added", label, name, color }];
    const message = "There are as many of these as there can be; let go of one first.";
    return refusal.tooLong("label", labels.length + 1, labelsPerBoard, message);
  }
  if (!known) return refusal.unknownLabel(command.label);
  if (command.type === "remove_label") return [{ type: "label_removed", label: command.label }];
  if (command.set.name !== undefined && taken(command.set.name)) return refusal.labelNameTaken("set.name");
  return [{ type: "label_edited", label: command.label, set: command.set }];
}
