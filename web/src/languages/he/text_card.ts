import type { cardTexts as English } from "../en/text_card.js";
import { iso } from "./iso.js";

export const cardTexts: typeof English = {
  card: {
    goal: (n: number, title: string) => `משרת את מטרה ${n}: ${iso(title)}`,
    outside: "מחוץ לחוזה",
    number: (n: number) => `C-${n}`,
    owner: (name: string) => `אחראי: ${iso(name)}`,
    noOwner: "אין עדיין אחראי",
    dueOn: (day: string) => `עד ${day}`,
    dueToday: "עד היום",
    dueTomorrow: "עד מחר",
    pastDay: (day: string) => `היום שנקבע עבר (${day})`,
    doneWhen: (n: number) => (n === 1 ? "שורת ״הושלם כאשר״ אחת" : `${n} שורות ״הושלם כאשר״`),
    evidence: (n: number) => (n === 1 ? "שורת ראיה אחת" : `${n} שורות ראיה`),
    comments: (n: number) => (n === 1 ? "הערה אחת" : `${n} הערות`),
    questions: (n: number) => (n === 1 ? "שאלה אחת" : `${n} שאלות`),
    blocked: "חסום",
    overLimit: "מעל המגבלה",
    proposed: "הצעה",
    notAgreed: "עוד לא בהסכמת שניכם",
    waiting: "בדרך",
    heldBy: (name: string) => `עכשיו בידי ${iso(name)}`,
    lookedAt: (name: string) => `פתוח אצל ${iso(name)}`,
    moveTo: "להעביר אל…",
    openSheet: "לפתוח כרטיס",
    deleted: "הכרטיס הזה הועבר זה עתה לארכיון.",
  },
};
