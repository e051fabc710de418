import { signal } from "@preact/signals";
import { keepChoice, keptChoice } from "./kept.js";

const key = "puffin.company";

/** Whether Puffin and Yeti are drawn on this device. */
export const companyShown = signal(keptChoice(key) !== "hidden");

export function showCompany(shown: boolean): void {
  keepChoice(key, shown ? null : "hidden");
  companyShown.value = shown;
}
