import type { reviewTexts as English } from "../en/text_review.js";
import { iso } from "./iso.js";

export const reviewTexts: typeof English = {
  review: {
    start: "סקירה, מהסוף להתחלה",
    title: "סקירה",
    leading: "בהובלתכם",
    ledBy: (who: string) => `בהובלת ${iso(who)}`,
    gone: (who: string) => `אין כרגע חיבור אל ${iso(who)}.`,
    next: "הבא",
    previous: "חזרה",
    end: "לסיים",
    lead: "להוביל",
    leadHint: "לקחת את ההובלה",
    stopFollowing: "להפסיק לעקוב",
    follow: "לעקוב",
    returnToFocus: "לחזור למוקד",
    step: (n: number, of: number) => `${n} מתוך ${of}`,
    nothing: {
      verify: "שום דבר לא ממתין לבדיקה.",
      in_progress: "שום דבר לא בעבודה.",
      to_do: "אין מה לעשות כרגע.",
      done: "",
    },
    finished: "זה היה כל הלוח. מה אתם לוקחים איתכם?",
    acts: {
      done: "הושלם",
      notYet: "עוד לא",
      block: "חסום",
      unblock: "להסיר את החסם",
      deliver: "לאימות",
      pull: "למשוך",
      open: "לפתוח",
    },
    prompts: {
      verify: ["מה מראה שזה הושלם?", "מי ראה שזה עובד?", "מה עוד היה שואל ספקן?", "איך נציין את זה?"],
      in_progress: [
        "מה זז מאז שהסתכלנו?",
        "מה עומד בדרך, ומי יכול להסיר את זה?",
        "אפשר לחצות את זה לשניים?",
        "מה הדבר הבא ממש?",
      ],
      to_do: [
        "מה מאלה עוזר הכי הרבה עכשיו?",
        "יש על הכרטיס כל מה שצריך?",
        "איך נדע שזה הושלם?",
        "מה יחכה כדי שלזה יהיה מקום?",
      ],
      done: ["על מה אתם שמחים?"],
    },
    ended: "הסקירה הסתיימה.",
    started: (who: string) => `${iso(who)} — תחילת סקירה.`,
    now: (title: string) => `במוקד: ${iso(title)}`,
  },

  keys: {
    title: "מקשים",
  },
};
