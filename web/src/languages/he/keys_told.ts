import type { keyText as English } from "../../ui/keys/told.en.js";
import { iso } from "./words.js";

export const keyText: typeof English = {
  blocksNothing: (doing: string, checking: string) => `אפשר לחסום רק כרטיס שעומד ב${iso(doing)} או ב${iso(checking)}.`,
};
