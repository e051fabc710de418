import type { offlineText as English } from "../en/offline.js";

export const offlineText: typeof English = {
  asOf: (time: string) => `נכון ל־${time}; השינויים שלכם מחכים כאן.`,
  listAsOf: (time: string) => `לא מקוון. הרשימה נכונה ל־${time}; לוחות שפתחתם במכשיר הזה נפתחים מכאן.`,
  listNone: "לא מקוון. עוד לא שמורה במכשיר הזה רשימת לוחות.",
  signedOutHere: "הלוחות הוסרו מהמכשיר הזה. לא היה אפשר להודיע לשרת: צאו שוב כשהחיבור יחזור.",
  newVersion: "גרסה חדשה מוכנה.",
  reload: "לטעון מחדש עכשיו",
};
