import type { wordsText as English } from "../en/text_words.js";
import { iso } from "./iso.js";

export const wordsText: typeof English = {
  label: { why: "לשם מה?", description: "מה שייך לזה" },
  placeholder: {
    why: "מה ישתפר כשזה יושלם?",
    description: "הערות, קישורים, צעדים: כתבו יחד, כולם רואים תוך כדי כתיבה.",
  },
  tooLong: (limit: number) =>
    `זה היה ארוך מ־${limit.toLocaleString("he")} תווים, ולכן דבר לא השתנה. אולי קישור לזה יספיק.`,
  notTaken: "המילים האלה שמורות כאן ועוד לא על הלוח. שנו משהו והן יישלחו שוב.",
  waiting: "שמור כאן, בדרך ללוח.",
  versions: {
    open: "גרסאות",
    title: (field: string) => `גרסאות: ${field}`,
    none: "עוד לא נכתב כאן דבר.",
    version: (who: string, when: string) => `${iso(who)}, ${when}`,
    show: "להציג את הגרסה של",
    beside: "לצד זו של",
    nothing: "כלום: לפני המילים הראשונות",
    compared: "שני הנוסחים באחד",
    added: "נוסף:",
    removed: "הוסר:",
    bringBack: "להחזיר את הנוסח הזה",
    back: "הנוסח ההוא חזר. זה שקדם לו נשאר בין הגרסאות.",
    close: "לסגור",
  },
};
