import { entryTexts } from "../languages/en/text_entry.js";
import { movingTexts } from "../languages/en/text_moving.js";
import { peopleTexts } from "../languages/en/text_people.js";
import { sheetTexts } from "../languages/en/text_sheet.js";
import { talkTexts } from "../languages/en/text_talk.js";
import { t as first } from "./first_text.js";

/** The words of the board in the chosen language; other parts keep theirs beside them. Calm and plain; "not yet" instead of alarm. */
export const t = { ...first, ...entryTexts, ...movingTexts, ...sheetTexts, ...talkTexts, ...peopleTexts };
