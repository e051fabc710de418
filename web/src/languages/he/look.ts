import type { lookText as English } from "../en/look.js";

export const lookText: typeof English = {
  title: "מראה",
  menu: "מראה…",
  colours: "צבעים",
  choices: { system: "כמו המערכת", light: "בהיר", dark: "כהה", contrast: "ניגודיות גבוהה" },
  means: {
    system: "כפי שמוגדר במכשיר הזה.",
    light: "נייר באור יום.",
    dark: "אותו חדר בערב.",
    contrast: "דיו על לבן; גיר על שחור כשהמכשיר כהה.",
  },
  company: "פאפין ויטי",
  shown: "מוצגים",
  hidden: "מוסתרים",
  kept: "נשמר במכשיר הזה, מיד.",

  noneBlocked: "שום דבר לא חסום. היטי נח.",
  noneFits: "אין כרטיס מתאים, לא על הלוח ולא על המדף. פחות מילים או פחות מסננים מוצאים יותר.",
  notFoundHelp: "אולי אבדה לכתובת אות בדרך. הלוחות שלכם במרחק לחיצה.",
  awayWithout: "אין חיבור, והלוח הזה עוד לא שמור במכשיר הזה. הוא ייפתח כאן מעצמו כשהחיבור יחזור.",
};
