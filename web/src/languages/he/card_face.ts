import type { faceWords as English } from "../en/card_face.js";
import { iso } from "./iso.js";

const days = (n: number) => (n === 1 ? "יום אחד" : n === 2 ? "יומיים" : `${n} ימים`);

export const faceWords: typeof English = {
  age: {
    day: (n: number) => `יום ${n}`,
    here: (n: number) => `${days(n)} כאן`,
    look: "שווה מבט",
    talk: "כדאי לדבר על זה",
    wanted: "עדיין רוצים בזה?",
    title: (age: number | null, here: number) =>
      age === null ? `בעמודה הזאת: ${days(here)}` : `יום ${age} מאז המשיכה, בעמודה הזאת: ${days(here)}`,
    blockedFor: (n: number) => `חסום כבר ${days(n)}`,
    blockedToday: "מהיום",
  },
  coOwnerMark: (name: string) => `בשותפות עם ${iso(name)}`,
  thanksMark: (n: number) => (n === 1 ? "תודה מאדם אחד" : n === 2 ? "תודה משני אנשים" : `תודה מ־${n} אנשים`),
};
