import type { keyText as English } from "../en/keys_told.js";
import { iso } from "./iso.js";

export const keyText: typeof English = {
  blocksNothing: (doing: string, checking: string) => `אפשר לחסום רק כרטיס שעומד ב${iso(doing)} או ב${iso(checking)}.`,
};
