import type { archiveText as English } from "../en/archive.js";
import { iso } from "./iso.js";

export const archiveText: typeof English = {
  title: "מדף הארכיון",
  empty: "שום דבר לא הועבר לכאן. כרטיסים שתעבירו לארכיון יחכו כאן, עם כל מה שכתוב עליהם.",
  search: "לחפש על המדף",
  noneFound: "אין כאן כרטיס עם המילים האלה.",
  older: (count: number) => `${count} כרטיסים ישנים יותר לא מוצגים. חפשו כדי למצוא אותם.`,
  by: (who: string, day: string, column: string) => `מ${iso(column)}, בידי ${iso(who)}, ${day}`,
  reason: (words: string) => `״${iso(words)}״`,
  restore: "להחזיר לעמודה הראשונה",
  choose: (title: string) => `לבחור את ${iso(title)}`,
  chooseAll: "לבחור את כל המוצגים",
  restoreChosen: (count: number) =>
    count === 1 ? "להחזיר כרטיס אחד לעמודה הראשונה" : `להחזיר ${count} כרטיסים לעמודה הראשונה`,
};
