import type { guardText as English } from "../en/guards.js";

export const guardText: typeof English = {
  files:
    "אי אפשר לשחרר כאן קבצים, ולכן דבר לא נלקח. כדי להביא קובץ, השתמשו בתפריט; כדי להצביע על קובץ, הדביקו קישור אליו.",
  link: "אי אפשר לשחרר כאן קישורים. שחררו אותו בשדה טקסט, או הדביקו אותו.",
  pasted: (size: string, most: string) =>
    `אלה ${size} תווים, והשדה הזה מקבל לכל היותר ${most}. דבר לא הודבק; מה שהיה כאן עדיין כאן.`,
};
