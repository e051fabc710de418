import type { alongText as English } from "../en/along.js";
import { iso } from "./iso.js";

export const alongText: typeof English = {
  menu: { print: "הדפסה…", exporting: "לקחת את הלוח איתכם…", importing: "להכניס כרטיסים…" },

  print: {
    head: (names: string, day: string) => (names ? `${iso(names)} · ${iso(day)}` : day),
    seated: (name: string, seat: string) => `${iso(name)} (${iso(seat)})`,
    due: (day: string) => `עד ${iso(day)}`,
    blocked: (reason: string) => `חסום: ${iso(reason)}`,
    none: "–",
  },

  exporting: {
    title: "לקחת את הלוח איתכם",
    means: "קובץ של מה שמוצג עכשיו על המסך. הוא נוצר כאן, בדפדפן שלכם, גם בלי חיבור.",
    json: "JSON",
    jsonMeans: "הכול, בשביל תוכנות: הלוח כפי שפאפין עצמו מתאר אותו.",
    csv: "CSV",
    csvMeans: "שורה לכל כרטיס, לגיליון אלקטרוני (UTF-8 עם סימן BOM; נפתח באקסל כמות שהוא).",
    markdown: "Markdown",
    markdownMeans: "לקריאה, להדפסה, לוויקי.",
    waiting: (n: number) =>
      n === 1
        ? "שינוי אחד עוד מחכה לשליחה; הוא כבר בקובץ."
        : n === 2
          ? "שני שינויים עוד מחכים לשליחה; הם כבר בקובץ."
          : `${n} שינויים עוד מחכים לשליחה; הם כבר בקובץ.`,
    saved: (name: string) => `נשמר בשם ${iso(name)}.`,
  },

  table: {
    number: "מספר",
    column: "עמודה",
    title: "כותרת",
    type: "סוג",
    owner: "אחראי",
    due: "תאריך יעד",
    blocked: "חסום",
    first_step: "צעד ראשון",
    description: "תיאור",
    done_when: "הושלם כאשר",
    evidence: "ראיה",
    comments: "תגובות",
    archived: "בארכיון",
  },

  // Without isolates: these words are written into a file.
  markdown: {
    owner: (name: string) => `אחראי: ${name}`,
    due: (day: string) => `תאריך יעד: ${day}`,
    blocked: (reason: string) => `חסום: ${reason}`,
    firstStep: (text: string) => `צעד ראשון: ${text}`,
    doneWhen: "הושלם כאשר",
    evidence: "ראיה",
    comments: "תגובות",
    comment: (name: string, day: string) => `${name}, ${day}:`,
    empty: "אין כאן דבר.",
  },
};
