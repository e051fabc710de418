import type { importText as English } from "../en/along_import.js";
import { iso } from "./iso.js";

const count = (n: number, one: string, two: string, many: string) => (n === 1 ? one : n === 2 ? two : `${n} ${many}`);
const cards = (n: number) => count(n, "כרטיס אחד", "שני כרטיסים", "כרטיסים");

export const importText: typeof English = {
  title: "להכניס כרטיסים",

  choose: {
    means: "מלוח של Trello שיוצא כ־JSON, או מטבלה שנשמרה כ־CSV. שום דבר לא נכתב לפני שתאשרו.",
    drop: "גררו את הקובץ לכאן",
    button: "לבחור קובץ",
    how: "ב־Trello: תפריט הלוח, \u2068Print, export and share\u2069, ואז \u2068Export as JSON\u2069.",
    limits: (mb, cards) => `עד ${mb} מ"ב ו־${cards} כרטיסים.`,
    reading: "קריאה…",
    oneFile: "קובץ אחד בכל פעם, בבקשה.",
    nothing: "דבר לא השתנה בלוח.",
  },

  why: {
    too_large: (mb, most) => `בקובץ יש ${mb} מ"ב; אפשר לקרוא עד ${most} מ"ב. ייצאו רק חלק מהלוח.`,
    not_utf8: () => "הקובץ לא כתוב ב־UTF-8. שמרו אותו כ־UTF-8 ונסו שוב.",
    empty: () => "אין כרטיסים בקובץ הזה.",
    bad_json: () => "זה לא JSON. ייתכן שהקובץ נקטע; ייצאו אותו שוב.",
    too_deep: (most) => `הקינון עמוק מ־${most} רמות; אין לוח כזה.`,
    twice: (what) => (what ? `זה מופיע פעמיים: ${iso(String(what))}.` : "זה מופיע פעמיים."),
    missing: () => "זה חסר. בייצוא של Trello יש רשימות וכרטיסים.",
    not_text: () => "כאן היה צריך להיות טקסט.",
    not_number: (what) => (what ? `זה לא מספר שאפשר להשתמש בו: ${iso(String(what))}.` : "כאן היה צריך להיות מספר."),
    not_yes_or_no: () => "כאן היה צריך להיות כן או לא (\u2068true\u2069 או \u2068false\u2069).",
    not_list: () => "כאן הייתה צריכה להיות רשימה.",
    not_object: () => "כאן היה צריך להיות אובייקט.",
    not_date: (what) => `זה לא תאריך: ${iso(String(what))}. ימים נכתבים כך: \u20682026-03-17\u2069.`,
    too_many: (most) => `יש יותר מ־${most}. ייצאו רק חלק מהלוח.`,
    too_long: (most) => `יש טקסט ארוך מ־${most} תווים.`,
    unknown_list: () => "מצוינת כאן רשימה שאינה בקובץ.",
    unknown_card: () => "מצוין כאן כרטיס שאינו בקובץ.",
    unknown_kind: () => "סוג הקובץ הזה לא מוכר כאן.",
    open_quote: () => "מירכאות נפתחות כאן ולא נסגרות.",
    after_quote: () => "אחרי מירכאות סוגרות צריך להתחיל התא הבא.",
    no_title_column: () => "אחת העמודות צריכה להיות הכותרת.",
  },
  refused: (where: string, why: string) => `${iso(where)}: ${why}`,

  table: {
    means: (n: number) => `${count(n, "שורה אחת", "שתי שורות", "שורות")}. מהן העמודות?`,
    column: (name: string) => `"${iso(name)}" היא`,
    unnamed: (n: number) => `עמודה ${n}`,
    preview: "השורות הראשונות",
    uses: {
      none: "לא נכנסת",
      title: "הכותרת",
      description: "התיאור",
      list: "העמודה בלוח",
      done_when: 'שורות "הושלם כאשר"',
      first_step: "הצעד הראשון",
      owner: "האחראי",
      due: "תאריך היעד",
      labels: "תוויות",
      comments: "תגובות",
      archived: "בארכיון או לא",
    },
    next: "להמשיך",
  },

  map: {
    found: (title: string, n: number) => (title ? `${cards(n)} בלוח "${iso(title)}"` : cards(n)),
    lists: "לאן הולכת כל רשימה",
    list: (name: string, n: number) => `"${iso(name)}", ${cards(n)}`,
    unnamedList: "ללא רשימה",
    closedList: "רשימה בארכיון",
    leaveOut: "להשאיר בחוץ",
    people: "מי הוא מי",
    peopleMeans: "כרטיס שייך לראשון מאנשיו שנמצא כאן. שאר השמות נשמרים בתיאור.",
    nobodyHere: "רק שם",
    archived: (n: number) => `להכניס גם את מה שבארכיון שם (${cards(n)})`,
    back: "קובץ אחר",
    go: (n: number) => `להכניס ${cards(n)}`,
    none: "אין מה להכניס",
  },

  plan: {
    title: "מה ייכתב",
    counting: "ספירה…",
    column: (label: string, n: number) => `${iso(label)}: ${cards(n)}`,
    seatless: (label: string, n: number) => `${cards(n)} מעבר למה שיש לו מקום עכשיו בעמודה "${iso(label)}"`,
    restToDo: 'להכניס אותם ל"לעשות"',
    restOut: "הם נשארים בחוץ.",
    refused: (n: number, why: string) => `לא ייכנסו: ${cards(n)}. ${why}`,
    archived: (n: number) =>
      count(n, "כרטיס אחד מהארכיון נשאר בחוץ.", "שני כרטיסים מהארכיון נשארים בחוץ.", "כרטיסים מהארכיון נשארים בחוץ."),
    lists: (n: number) => `${cards(n)} מרשימות שנשארות בחוץ.`,
    newLabels: (names: string) => `תוויות חדשות בלוח: ${names}.`,
    movedLines: (n: number) =>
      n === 1
        ? 'שורה אחת מרשימת התיוג לא נכנסת ל"הושלם כאשר" (10 שורות של 200 תווים) ועוברת לתיאור.'
        : `${count(n, "", "שתי שורות", "שורות")} מרשימות התיוג לא נכנסות ל"הושלם כאשר" (10 שורות של 200 תווים) ועוברות לתיאורים.`,
    shortened: (n: number) =>
      n === 1
        ? "כותרת אחת מקוצרת ל־120 תווים; במלואה היא בתיאור."
        : `${count(n, "", "שתי כותרות", "כותרות")} מקוצרות ל־120 תווים; במלואן הן בתיאור.`,
    lostComments: (n: number) =>
      n === 1
        ? "תגובה אחת היא מעבר ל־500 שיש להן מקום בכרטיס, ונשארת בחוץ."
        : `${count(n, "", "שתי תגובות", "תגובות")} הן מעבר ל־500 שיש להן מקום בכרטיס, ונשארות בחוץ.`,
    leftOutTitle: "מה שאין לו מקום כאן",
    leftOut: {
      attachments: (n) => count(n, "קובץ מצורף אחד", "שני קבצים מצורפים", "קבצים מצורפים"),
      votes: (n) => count(n, "הצבעה אחת", "שתי הצבעות", "הצבעות"),
      stickers: (n) => count(n, "מדבקה אחת", "שתי מדבקות", "מדבקות"),
      covers: (n) => count(n, "תמונת שער אחת", "שתי תמונות שער", "תמונות שער"),
      custom_fields: (n) => count(n, "שדה מותאם אחד", "שני שדות מותאמים", "שדות מותאמים"),
      power_ups: (n) => count(n, "רשומה אחת של תוסף", "שתי רשומות של תוספים", "רשומות של תוספים"),
      start_dates: (n) => count(n, "תאריך התחלה אחד", "שני תאריכי התחלה", "תאריכי התחלה"),
      comments_elsewhere: (n) =>
        count(n, "תגובה אחת על כרטיס שכבר איננו", "שתי תגובות על כרטיסים שכבר אינם", "תגובות על כרטיסים שכבר אינם"),
      members_unknown: (n) =>
        count(n, "אדם אחד שהקובץ לא מציין את שמו", "שני אנשים שהקובץ לא מציין את שמם", "אנשים שהקובץ לא מציין את שמם"),
      columns: (n) => count(n, "עמודה אחת של הטבלה", "שתי עמודות של הטבלה", "עמודות של הטבלה"),
    },
  },

  send: {
    running: (done: number, all: number) => `בפנים: ${done} מתוך ${cards(all)}.`,
    stay: "השאירו את הדף פתוח עד שכולם בפנים.",
    waiting: "אין חיבור כרגע. זה יימשך מעצמו כשהחיבור יחזור.",
    stop: "לעצור",
    all: (n: number) => `נכנסו: ${cards(n)}.`,
    stopped: (n: number) => `נעצר. נכנסו: ${cards(n)}.`,
    refused: (n: number) => `לא נכנסו: ${cards(n)}. הלוח השתנה בינתיים.`,
    takeBack: "לקחת הכול בחזרה",
    takingBack: (done: number, all: number) => `נלקחו בחזרה: ${done} מתוך ${cards(all)}.`,
    takenBack: (n: number) => `הועברו לארכיון: ${cards(n)}.`,
    reason: "הייבוא נלקח בחזרה",
  },

  // Without isolates: these words become part of the cards.
  brought: {
    untitled: "ללא כותרת",
    labels: (names: string) => `תוויות: ${names}`,
    by: (names: string) => `מאת ${names}`,
    comment: (name: string, day: string) => `${[name, day].filter((part) => part !== "").join(", ")}:`,
  },
};
