import type { Command } from "../../../../protocol/ts/messages.js";
import type { Settings } from "../../model/board.js";
import { newId } from "../../sync/ids.js";
import { labelLimits as limits } from "./limits.js";

type Label = Settings["labels"][number];
export type AddLabel = Extract<Command, { type: "add_label" }>;

/** What becomes of the names of a card's labels. */
export interface TakenLabels {
  readonly ids: readonly string[];
  /** Those that the board does not have yet. */
  readonly added: readonly AddLabel[];
  /** Names for which neither the board nor the card has room, or which are too long for a label (C16). */
  readonly rest: readonly string[];
}

const colors: readonly Label["color"][] = ["sky", "moss", "clay", "plum", "sea", "sand", "rose", "slate"];

/** The labels of a board while cards are planned that bring names of labels with them. */
export class BoardLabels {
  readonly #ids: Map<string, string>;

  constructor(labels: readonly Label[]) {
    this.#ids = new Map(labels.map(({ name, id }) => [name, id]));
  }

  /** Nothing is promised: `keep` what was added once the card is part of the plan. */
  take(names: readonly string[]): TakenLabels {
    const ids: string[] = [];
    const added: AddLabel[] = [];
    const rest: string[] = [];
    for (const name of new Set(names)) {
      const known = this.#ids.get(name);
      const count = this.#ids.size + added.length;
      const fits = known !== undefined || (count < limits.onBoard && [...name].length <= limits.name);
      if (ids.length === limits.onCard || !fits) {
        rest.push(name);
        continue;
      }
      const id = known ?? newId();
      const color = colors[count % colors.length] ?? "slate";
      if (known === undefined) added.push({ type: "add_label", label: id, name, color });
      ids.push(id);
    }
    return { ids, added, rest };
  }

  keep(added: readonly AddLabel[]): void {
    for (const { name, label } of added) this.#ids.set(name, label);
  }
}
