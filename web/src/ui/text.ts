import { t as first } from "./first_text.js";
import { entryTexts } from "./text/entry.en.js";
import { movingTexts } from "./text/moving.en.js";
import { peopleTexts } from "./text/people.en.js";
import { sheetTexts } from "./text/sheet.en.js";
import { talkTexts } from "./text/talk.en.js";

/** The words of the board in the chosen language; other parts keep theirs beside them. Calm and plain; "not yet" instead of alarm. */
export const t = { ...first, ...entryTexts, ...movingTexts, ...sheetTexts, ...talkTexts, ...peopleTexts };
