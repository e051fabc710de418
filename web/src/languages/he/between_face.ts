import type { betweenFace as English } from "../en/between_face.js";

export const betweenFace: typeof English = {
  notCounted: "לא תופס מקום",
  help: "דרושה עזרה",
  helpForYou: "העזרה שלכם מבוקשת",
  overLimit: "בקשה לעבור את המגבלה",
};
