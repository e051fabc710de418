import { worded } from "../language.js";

/** What keys say when they have nothing to do. Apart from the long list of keys, which is fetched when it is shown. */
export const keyText = worded("keyText", {
  blocksNothing: (doing: string, checking: string) => `Only a card in ${doing} or ${checking} can be blocked.`,
});
