import type { pastText as English } from "../en/past.js";
import { iso } from "./iso.js";

const acts = (n: number) => (n === 1 ? "שורה אחת" : n === 2 ? "שתי שורות" : `${n} שורות`);

export const pastText: typeof English = {
  aCard: "כרטיס",
  aGoal: "מטרה",
  aMeasure: "מדד",
  aSession: "פגישה",

  menuHistory: "היסטוריה: מי עשה מה",
  menuPast: "לחזור בזמן",

  reading: (have: number, of: number) => `נקרא מה שקרה: ${have} מתוך ${of}…`,
  unread: "אי אפשר לקרוא כרגע את מה שקרה.",
  again: "לנסות שוב",

  history: "היסטוריה",
  cardHistory: "ההיסטוריה של הכרטיס הזה",
  kinds: {
    "": "הכול",
    moves: "הזזות",
    texts: "טקסטים",
    talk: "שיחה",
    settings: "מגבלות והגדרות",
    plan: "תוכנית וחוזה",
    sessions: "פגישות",
  },
  filter: "להציג רק",
  person: "אדם",
  everybody: "כולם",
  kind: "סוג",
  card: "כרטיס",
  everyCard: "כל הכרטיסים",
  words: "מילים",
  count: acts,
  nothing: "עוד לא קרה כאן דבר. מה שנעשה בלוח מסופר כאן, שורה אחר שורה.",
  noneFits: "אין שורה מתאימה. הסירו סינון כדי לראות עוד.",
  clear: "להציג הכול",
  more: (n: number) => `להציג שורות קודמות (עוד ${n})`,
  times: (n: number) => (n === 1 ? "פעם אחת" : n === 2 ? "פעמיים" : `${n} פעמים`),
  openCard: (words: string) => `לפתוח את הכרטיס: ${iso(words)}`,
  atThatMoment: "להציג את הלוח באותו רגע",
  atThatMomentOf: (words: string) => `להציג את הלוח מיד אחרי: ${iso(words)}`,

  litName: "מה השתנה",
  lit: (since: string, n: number) =>
    n === 0
      ? `דבר לא השתנה מאז ${since}.`
      : n === 1
        ? `כרטיס אחד השתנה מאז ${since}.`
        : n === 2
          ? `שני כרטיסים השתנו מאז ${since}.`
          : `${n} כרטיסים השתנו מאז ${since}.`,
  litHow: "הם מוארים; פתחו אחד כדי לקרוא מה השתנה.",
  litEnd: "לכבות את ההארה",
  litOnCard: (since: string) => `השתנה מאז ${since}`,
  light: "להאיר את מה שהשתנה",
  lightSince: {
    session: (day: string) => `מאז הפגישה האחרונה שלנו, ${iso(day)}`,
    day: "מאז אתמול",
    week: "מאז השבוע שעבר",
  },
  since: {
    session: (day: string) => `הפגישה האחרונה שלנו, ${iso(day)}`,
    day: "אתמול בשעה הזאת",
    week: "השבוע שעבר, באותו יום ובאותה שעה",
  },

  bar: "הלוח ברגע מוקדם יותר",
  at: (when: string) => `הלוח ב־${iso(when)}`,
  onlyYou: "רק אתם רואים את זה. אי אפשר לשנות כאן דבר.",
  readOnly: "זה העבר. כדי לשנות, חזרו לעכשיו.",
  now: "חזרה לעכשיו",
  slider: "רגע",
  moment: (when: string, words: string) => `${iso(when)}. ${iso(words)}`,
  place: (seq: number, of: number) => `${seq} מתוך ${of}`,
  play: "הפעלה",
  pause: "השהיה",
  speed: "מהירות",
  speeds: { slow: "פעולה אחר פעולה", minute: "הכול בדקה", quick: "הכול ב־20 שניות" },
  session: (when: string) => `פגישה, ${iso(when)}`,
  empty: "עוד לא קרה דבר, ולכן אין עבר להציג.",
  tellStory: "לספר על הלוח: לחזור בזמן",
};
