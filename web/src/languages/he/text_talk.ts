import type { talkTexts as English } from "../en/text_talk.js";
import { iso } from "./iso.js";

export const talkTexts: typeof English = {
  blocker: {
    title: "חסום",
    block: "לסמן כחסום",
    reason: "מה עומד בדרך?",
    category: "סוג",
    remover: "מי יכול להסיר את זה?",
    check: "להסתכל שוב ב־",
    go: "לסמן כחסום",
    unblock: "כבר לא חסום",
    resolution: "מה הסיר את החסם?",
    unblockGo: "להסיר את החסם",
    since: (who: string, day: string) => `${iso(who)}, ${day}`,
    removerIs: (who: string) => `${iso(who)} — ביכולתם להסיר את זה`,
    checkOn: (day: string) => `להסתכל שוב ${day}`,
    onlyRunning: "אפשר לחסום כרטיס כל עוד הוא בעבודה או ממתין לאימות.",
    categories: {
      waiting_on_other: "מחכים למישהו",
      external_dependency: "משהו מבחוץ",
      missing_knowledge: "עוד לא ידוע",
      missing_time: "אין זמן",
      unclear_done_when: "לא ברור מתי זה הושלם",
      fear_or_avoidance: "קשה להתחיל",
      other: "משהו אחר",
    },
  },

  comments: {
    title: "הערות ושאלות",
    empty: "אין עדיין מילים. שאלה עוזרת לא פעם יותר מתשובה.",
    label: "לכתוב לכרטיס",
    placeholder: "מה שמתם לב? מה הייתם רוצים לשאול?",
    plain: "הערה",
    question: "שאלה",
    asQuestion: "לשאול כשאלה",
    go: "לשלוח",
  },

  archive: {
    by: (who: string, day: string) => `${iso(who)}, ${day}`,
  },
};
