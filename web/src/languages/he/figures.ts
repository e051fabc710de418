import type { figuresText as English } from "../en/figures.js";
import { iso } from "./iso.js";

const of = (count: number, all: number) => `${count} מתוך ${all}`;

export const figuresText: typeof English = {
  title: "איך זה הולך",
  open: "איך זה הולך",
  intro: "רק המאמן והמתאמן רואים את זה. זה משהו לדבר עליו, לא לשפוט לפיו.",
  of,
  share: (count: number, all: number, share: string | null) =>
    share ? `${of(count, all)} (${share})` : of(count, all),

  brief: {
    kept: (share: string) => `הבטחות שקוימו ${share}`,
    noPromises: "עוד לא ניתנה הבטחה",
    delivered: (share: string) => `תוצרים שהושלמו ${share}`,
    held: (share: string) => `פגישות שהתקיימו ${share}`,
  },

  promises: {
    title: "הבטחות",
    none: "אין עדיין הבטחה. בפגישה כל אחד אומר מה ועד מתי, ועד כמה בטוח; כאן רואים מה עלה בזה.",
    open: (n: number) => `מועדה של שום הבטחה עוד לא הגיע; ${n === 1 ? "אחת פתוחה" : `${n} פתוחות`}.`,
    kept: (share: string) => `קוימו ${share}`,
    few: "מתחת לחמש, הנקודות אומרות יותר מאחוז.",
    beside: {
      late: (n: number) => `${n} באיחור`,
      not_kept: (n: number) => `${n} לא קוימו`,
      open: (n: number) => `${n} פתוחות`,
      renegotiated: (n: number) => `${n} סוכמו מחדש לפני המועד`,
      dropped_agreed: (n: number) => `${n} הוסרו בהסכמה`,
    },
    reasons: "מה עמד בדרך",
    reason: (why: string, n: number) => (n === 1 ? iso(why) : `${iso(why)} (${n} פעמים)`),
  },

  confidence: {
    title: "כמה בטוח, ומה עלה בזה",
    axis: "כמה בטוח זה הרגיש, מ־1 עד 10",
    kept: "קוים",
    notKept: "לא קוים, או באיחור",
    own: (confidence: number, share: string) => `מה שהיה אצלכם בביטחון ${confidence}: קוימו ${share}.`,
    of: (who: string, confidence: number, share: string) => `אצל ${iso(who)}, בביטחון ${confidence}: קוימו ${share}.`,
    all: (confidence: number, share: string) => `בביטחון ${confidence}: קוימו ${share}.`,
    hint: "מתוך עשר הבטחות בביטחון 8, מי שמכיר את מידתו מקיים בערך שמונה.",
  },

  measures: {
    title: "מדדים",
    none: "עדיין לא נמדד דבר. הוסיפו מדד למטרה: המספר הקל ביותר שאומר את האמת.",
  },

  deliverables: {
    title: "מה החוזה מבטיח",
    none: "בחוזה לא נקוב שום תוצר.",
    done: (share: string) => `הושלמו ${share}`,
    cards: (share: string) => `כרטיסים שהושלמו ${share}`,
    noCards: "אין עדיין כרטיס שעובד לקראתו",
  },

  sessions: {
    title: "פגישות",
    held: (share: string) => `התקיימו ${share} שתוכננו`,
    none: "עדיין לא מתוכננת פגישה.",
  },

  ownership: {
    title: "רעיונות משלהם",
    share: (who: string, share: string) => `${share} כרטיסים מוסכמים של ${iso(who)} היו רעיון שלהם.`,
    none: "עדיין אין כרטיס מוסכם של מתאמן.",
  },
};
