import type { searchTold as English } from "../en/search_told.js";

export const searchTold: typeof English = {
  count: (n: number, of: number) => `${n} מתוך ${of}`,
  hidden: (n: number) => `${n} מוסתרים בסינון שלכם`,
  hiddenNew: (n: number) => `${n} מהם חדשים או זזו זה עתה`,
  showAll: "להציג הכול",
};

export const searchMenuText: string = "חיפוש וסינון";
