import type { between as English } from "../en/between.js";
import { iso } from "./iso.js";

export const between: typeof English = {
  policies: {
    move: "מי מזיז כרטיס",
    anyone: "כולם: מאמן ומתאמן מזיזים כל כרטיס",
    owner_or_in_session: "האחראי על הכרטיס; בפגישה, מאמן ומתאמן יחד",
    owner_only: "האחראי על הכרטיס בלבד, גם בפגישה",
    moveHint: "משיכה, מסירה, החזרה והסדר שבעבודה. האימות נשאר אצל הצד השני.",
    ready: "לפני שמושכים כרטיס",
    nudge: "להראות מה עוד חסר, ולאפשר את המשיכה",
    hard: 'למשוך רק כשיש כותרת, אחראי, "הושלם כאשר" וצעד ראשון',
    readyHint: "בתהליך אימון הכרטיס מציין גם את המטרה שלו, או למה הוא מחוץ לחוזה.",
    override: "עמודה מלאה",
    either_with_reason: "כל צד רשאי לעבור את המגבלה, עם סיבה",
    both_agree: "עוברים את המגבלה כששני הצדדים מסכימים",
    never: "איש לא עובר את המגבלה",
    blocked: "כרטיסים חסומים תופסים מקום",
    blockedHint: "כשזה כבוי, כרטיס חסום מפנה את מקומו. הסרת החסם עשויה להעביר את העמודה מעל המגבלה.",
    limits: "המגבלות שחלות עכשיו",
    columnLimit: (label: string, limit: number | null) =>
      limit === null ? `${iso(label)}: ללא מגבלה` : `${iso(label)}: ${limit} לכל היותר`,
    personLimit: (limit: number | null) =>
      limit === null ? "לכל אדם: ללא מגבלה" : `לכל אדם: ${limit} בעבודה לכל היותר`,
    boardLimit: (limit: number | null) =>
      limit === null ? "בעבודה בסך הכול: ללא מגבלה" : `בעבודה בסך הכול: ${limit} לכל היותר`,
    limitsHint: "כשחלות כמה מגבלות, קובעת זו שנותרו בה הכי פחות מקומות פנויים.",
  },
  ready: {
    missing: {
      title: "כותרת",
      owner: "אחראי",
      done_when: 'שורת "הושלם כאשר"',
      goal: "מטרה, או למה הכרטיס מחוץ לחוזה",
      first_step: "צעד ראשון",
    },
    hint: (missing: string) => `לפני המשיכה כדאי להוסיף: ${missing}.`,
    hintHard: (missing: string) => `כדי למשוך עוד צריך: ${missing}.`,
    dismiss: "להסתיר את הרמז",
    sheetTitle: "כמעט אפשר למשוך",
    sheetIntro: (title: string) => `לכרטיס "${iso(title)}" עוד חסר:`,
    fill: (what: string) => `להוסיף ${what}`,
  },
  help: {
    ask: "לבקש עזרה",
    whom: "ממי?",
    whoever: "ממי שיכול",
    what: "מה יעזור?",
    send: "לבקש",
    asked: (by: string, whom: string | null) =>
      whom === null ? `בקשת עזרה מאת ${iso(by)}` : `בקשת עזרה מאת ${iso(by)} אל ${iso(whom)}`,
    answered: "העזרה הגיעה",
  },
  overLimit: {
    ask: (who: string) => `לבקש את הסכמת ${iso(who)} לעבור את המגבלה`,
    askNobody: "כאן שני הצדדים מסכימים לפני שעוברים מגבלה, ועדיין אין בלוח איש מלבדכם.",
    askLater: "כאן שני הצדדים מסכימים לפני שעוברים מגבלה. השאירו את הכרטיס במקומו, הזיזו אותו לבדו, ובקשו.",
    reason: "מעבר מכוון של המגבלה. למה היום?",
    reasonHint: "הצד השני קורא ועונה. חמישה תווים לפחות.",
    send: "לבקש",
    asked: (who: string, title: string, column: string) =>
      `בקשה מאת ${iso(who)}: להעביר את "${iso(title)}" אל "${iso(column)}", מעל המגבלה.`,
    own: (title: string, column: string) => `ביקשתם להעביר את "${iso(title)}" אל "${iso(column)}", מעל המגבלה.`,
    agree: "מתאים לי",
    agreeTo: (title: string) => `מתאים לי: ${iso(title)} יעבור את המגבלה`,
    notNow: "לא עכשיו",
    notNowTo: (title: string) => `לא עכשיו: ${iso(title)}`,
    takeBack: "לקחת בחזרה",
    bar: "מעל המגבלה?",
  },
};
