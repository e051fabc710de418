import type { ComponentType, FunctionComponent } from "preact";
import { later } from "../later.js";
import { handsCome } from "./coming.js";

/** A view of an open board that acts on it: fetched beside the hands, drawn once those are there. */
export function afterHands<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  return later(async () => {
    const [view] = await Promise.all([load(), handsCome()]);
    return view;
  });
}
