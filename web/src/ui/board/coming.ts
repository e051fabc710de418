import { type Signal, signal } from "@preact/signals";
import { fetched } from "../fetched.js";
import { stylesCome } from "../styles_come.js";

/** What hands do on an open board. */
export type Hands = typeof import("./hands.js");

/** Null while it is on its way: the first picture of the board does not wait for it. */
export const hands: Signal<Hands | null> = signal(null);

let asked: Promise<Hands> | null = null;

/** Asks for it when nobody has yet. */
export function handsCome(): Promise<Hands> {
  asked ??= fetched(async () => {
    const [code] = await Promise.all([import("./hands.js"), stylesCome()]);
    return code;
  }).then((come) => {
    hands.value = come;
    return come;
  });
  return asked;
}

/** For code that comes after the hands itself. */
export function handsNow(): Hands {
  const now = hands.peek();
  if (!now) throw new Error("the hands are not here yet");
  return now;
}
