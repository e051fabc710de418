import type { selectText as English } from "../en/select.js";
import { iso } from "./iso.js";

const cards = (n: number) => (n === 1 ? "כרטיס אחד" : `${n} כרטיסים`);

export const selectText: typeof English = {
  name: "כרטיסים נבחרים",
  hint: "הקישו על הכרטיסים הרצויים.",
  count: (n: number) => `${n} נבחרו`,
  taken: (title: string, n: number) => `${iso(title)} נבחר. ${cards(n)} בסך הכול.`,
  left: (title: string, n: number) => `${iso(title)} הוצא. ${cards(n)} בסך הכול.`,
  many: (n: number) => (n === 1 ? "כרטיס אחד נבחר." : `${n} כרטיסים נבחרו.`),
  cleared: "כבר לא נבחר דבר.",
  move: "להעביר אל…",
  owner: "אחראי",
  due: "מועד",
  archive: "לארכיון",
  done: "סיום",

  moveTitle: (n: number) => `להעביר ${cards(n)}`,
  ownerTitle: (n: number) => `אחראי על ${cards(n)}`,
  ownerLabel: "אחראי",
  dueTitle: (n: number) => `מועד עבור ${cards(n)}`,
  dueLabel: "עד",
  dueHint: "ריק מסיר את המועד.",
  set: "לקבוע",
  go: (n: number) => `להעביר ${cards(n)}`,
  reason: "למה הם חוזרים?",
  evidence: "מה מראה שהם הושלמו?",
  wordsHint: "מצורף לכל אחד שצריך את זה.",

  tooMany: (n: number, most: number) =>
    `נבחרו ${n} כרטיסים, ובבת אחת עוברים לכל היותר ${most}. הוציאו ${n - most} ונסו שוב.`,
  notAStep: (titles: string, to: string) => `שום דבר לא הועבר: אין צעד אל ${iso(to)} עבור ${iso(titles)}.`,
  oneByOne: (titles: string) => `שום דבר לא הועבר: ${iso(titles)} מאומת כרטיס אחר כרטיס, כדי שיסתכלו על כל אחד.`,
  nowhere: "לכרטיסים האלה אין עמודה משותפת לעבור אליה. בחרו כרטיסים מעמודה אחת.",
  and: (some: readonly string[], more: number) => `${some.join(", ")}${more > 0 ? ` ועוד ${more}` : ""}`,
  quoted: (title: string) => `״${iso(title)}״`,

  waiting: (n: number) => `${cards(n)} בהמתנה לחיבור; תקבלו הודעה מה עלה בהם.`,
  moved: (n: number, label: string) =>
    n === 1 ? `כרטיס אחד עבר אל ${iso(label)}.` : `${n} כרטיסים עברו אל ${iso(label)}.`,
  owned: (n: number, who: string) => `${cards(n)} עכשיו אצל ${iso(who)}.`,
  disowned: (n: number) => `${cards(n)} עכשיו בלי אחראי.`,
  dated: (n: number, day: string) => `${cards(n)}, המועד עכשיו ${day}.`,
  undated: (n: number) => `${cards(n)} עכשיו בלי מועד.`,
  archived: (n: number) => (n === 1 ? "אחד הועבר לארכיון" : `${n} הועברו לארכיון`),
  sentence: (done: string) => (done.endsWith(".") ? done : `${done}.`),
  someNot: (done: string, n: number, why: string) => `${done.replace(/\.$/, "")}, ${n} לא: ${why}`,
  noneDone: (n: number, why: string) => `${n} לא: ${why}`,
};
