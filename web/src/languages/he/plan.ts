import type { GoalStatus } from "../../../../protocol/ts/messages.js";
import type { planText as English } from "../en/plan.js";
import { iso } from "./iso.js";

const status: Record<GoalStatus, string> = {
  proposed: "הצעה",
  adopted: "אומצה",
  achieved: "הושגה",
  partly: "הושגה בחלקה",
  not_reached: "לא הושגה",
  dropped: "הוסרה",
};

export const planText: typeof English = {
  title: "תוכנית",
  intro: "מכל מטרה אל מה שהובטח לה, ואל הכרטיסים שעובדים לקראתה.",
  noEngagement: "ללוח הזה אין חוזה, ולכן אין לו תוכנית. ללוח של תהליך אימון יש.",

  goal: {
    list: "מטרות",
    number: (n: number) => `מטרה ${n}`,
    propose: "להציע מטרה",
    empty: "אין עדיין מטרה. מה יהיה שונה אצלכם אם התהליך הזה היה שווה את זה?",
    emptyWatch: "אין עדיין מטרה. הן יופיעו כאן כשמאמן ומתאמן יקבעו אותן.",
    status,
    owner: (who: string) => `המטרה של ${iso(who)}`,
    proposedBy: (who: string) => `הצעה של ${iso(who)}`,
    adoptedOn: (day: string) => `אומצה ${day}`,
    waitsFor: (who: string) => `היא נחשבת אחרי אימוץ בידי ${iso(who)}.`,
    adopt: "לאמץ",
    adoptHint: "מאותו רגע היא המטרה שלכם: רק אתם מנסחים או סוגרים אותה.",
    reword: "לנסח מחדש",
    close: "לסגור",
    takeBack: "לקחת בחזרה",
    by: (day: string) => `עד ${day}`,
    serves: (text: string) => `בחוזה: ״${iso(text)}״`,
    learning: (text: string) => `ללמוד: ${iso(text)}`,
    organisation: (text: string) => `משרתת: ${iso(text)}`,
    closedList: (n: number) => (n === 1 ? "מטרה סגורה אחת" : `${n} מטרות סגורות`),
  },

  form: {
    propose: "להציע מטרה",
    practice: "להוציא לפועל מטרה חתומה",
    reword: "לנסח מחדש את המטרה",
    close: "איך המטרה הזאת הסתיימה?",
    takeBack: "לקחת את המטרה בחזרה?",
    title: "מטרה",
    titleHint: "במילים של מי שהיא שלו.",
    titleNeeded: "כתבו את המטרה בכמה מילים.",
    why: "למה זה חשוב?",
    whyTogether: "כתבו יחד: זה על הלוח תוך כדי כתיבה, גם בלי לשמור.",
    whose: "של מי המטרה?",
    contractGoal: "איזו מטרה חתומה היא משרתת?",
    noContractGoal: "אף אחת מהן",
    targetDate: "עד איזה יום?",
    learning: "מה יש ללמוד?",
    organisation: "איזו תכלית גדולה יותר היא משרתת?",
    send: "להציע",
    sentence: "במשפט: מה יצא מזה?",
    sentenceHint: "איך שזה לא הסתיים, את מה שידוע לכם עכשיו כדאי לשמור.",
    closeIt: "לסגור את המטרה",
    takeItBack: "לקחת בחזרה",
  },

  signed: {
    list: "נחתמו, ועוד לא יצאו לפועל",
    intro: "המטרות האלה עומדות בחוזה. הוציאו כל אחת לפועל במילים של מי שהיא שלו.",
    before: "אחרי שהחוזה ייחתם, גם המטרות שלו ומה שהוא מבטיח יעמדו כאן.",
    practice: "להוציא לפועל",
    practiceOf: (text: string) => `להוציא לפועל: ${iso(text)}`,
  },

  deliverable: {
    label: "תוצר",
    whole: "עבור החוזה כולו",
    uncovered: "עוד אין מה שעובד לקראתו",
    addCard: "להוסיף כרטיס",
    addCardTo: (what: string) => `להוסיף כרטיס אל: ${iso(what)}`,
    newCard: (what: string) => `כרטיס חדש עבור: ${iso(what)}`,
    placeholder: "מה יקרב את זה?",
    none: "החוזה לא מבטיח דבר מסוים עבור המטרה הזאת.",
    cards: "כרטיסים לקראת המטרה עצמה",
  },

  shelf: {
    outside: "מחוץ לחוזה",
    outsideIntro: "שווה לעשות, מסיבה משלהם.",
    unlinked: "עוד לא מקושרים",
    unlinkedIntro: "איזו מטרה הם משרתים? או למה הם שווים את זה בכל זאת?",
    because: (why: string) => `כי ${iso(why)}`,
  },

  card: {
    goal: "מטרה",
    noGoal: "אין מטרה",
    deliverable: "תוצר",
    noDeliverable: "אין תוצר",
    outside: "מחוץ לחוזה כי…",
    expectedDays: "ימים צפויים",
    expectedWrong: "מספר שלם מ־1 עד 60.",
    smaller: "אולי אפשר קטן יותר?",
    smallerHow: "צעד של שבוע או פחות מראה מוקדם יותר אם זה עובד.",
    keep: "להשאיר כך",
    needs: "מה צריך בשבילו",
    needsAdd: "להוסיף מה שצריך",
    needsPlaceholder: "אדם, דבר, מילה – או ״כלום״",
    link: "לקשר",
    linkOf: (title: string) => `לבחור את המטרה של: ${iso(title)}`,
  },

  measure: {
    list: (goal: string) => `מדדים של: ${iso(goal)}`,
    empty: "מה המספר הקל ביותר שאומר את האמת?",
    add: "להוסיף מדד",
    addTitle: "מדד למטרה הזאת",
    editTitle: "לשנות את המדד",
    removeTitle: "להסיר את המדד?",
    removeMeans: (name: string, points: number) =>
      points === 0
        ? `ל״${iso(name)}״ אין עדיין נקודות.`
        : `״${iso(name)}״ יוסר עם ${points === 1 ? "נקודה אחת" : `${points} נקודות`}.`,
    name: "מה נספר או נמדד?",
    nameNeeded: "כתבו מה נמדד.",
    unit: "יחידה",
    direction: "לאיזה כיוון טוב יותר?",
    directions: { up: "למעלה", down: "למטה", hold: "להישאר בין שני מספרים" },
    baseline: "איפה זה עומד",
    baselineDate: "באיזה יום?",
    target: "איפה זה יהיה",
    targetDate: "עד איזה יום?",
    lo: "מ־",
    hi: "עד",
    number: "מספר, למשל 12 או 3.5.",
    day: "בחרו את שני הימים.",
    targetAway: "היעד נמצא בכיוון שנבחר, הרחק מנקודת המוצא.",
    targetLater: "יום היעד בא אחרי היום הראשון.",
    bandOrder: "המספר הראשון הוא הקטן.",
    edit: (name: string) => `לשנות: ${iso(name)}`,
    remove: (name: string) => `להסיר: ${iso(name)}`,
    value: (number: string, unit: string) =>
      unit === "" ? number : iso(unit === "%" ? `${number} %` : `${number} ${unit}`),
    onTheWay: "בדרך",
    help: "מה יעזור?",
    none: "עוד לא נמדד מאז ההתחלה.",
    percent: (share: number) => {
      const whole = Math.round(Math.abs(share) * 100);
      return iso(share < 0 && whole > 0 ? `−${whole} %` : `${whole} %`);
    },
    progress: (now: string, target: string, from: string, share: string) =>
      `${iso(now)} מתוך ${iso(target)}, החל מ־${iso(from)}: ${share}`,
    beyond: { target: "מעבר ליעד", start: "לפני נקודת המוצא" },
    held: (now: string, lo: string, hi: string) => `${iso(now)}, להישאר בין ${iso(lo)} ל־${iso(hi)}`,
    time: (share: string, day: string) => `${share} מהזמן עד ${day} מאחורינו`,
  },

  point: {
    value: (name: string) => `ערך חדש של ${iso(name)}`,
    placeholder: "ערך חדש",
    date: (name: string) => `היום של הערך החדש של ${iso(name)}`,
    note: (name: string) => `הערה לערך החדש של ${iso(name)}`,
    notePlaceholder: "הערה, אם יש",
    wrong: "מספר, למשל 12 או 3.5.",
    list: (n: number) => (n === 1 ? "נקודה אחת" : `${n} נקודות`),
    day: "יום",
    number: "ערך",
    remark: "הערה",
    by: "מאת",
    remove: (value: string, day: string) => `להסיר את ${iso(value)} מ־${day}`,
  },

  chart: {
    of: (name: string, summary: string) => `${iso(name)}: ${summary}`,
    today: "היום",
    target: (value: string) => `יעד ${iso(value)}`,
    band: (lo: string, hi: string) => `מ־${iso(lo)} עד ${iso(hi)}`,
  },

  journey: {
    name: "המסע",
    today: (day: string) => `היום ${day}`,
    daysLeft: (n: number) =>
      n > 2
        ? `נשארו ${n} ימים`
        : n === 2
          ? "נשארו יומיים"
          : n === 1
            ? "נשאר יום אחד"
            : n === 0
              ? "היום האחרון"
              : "הגענו לסוף",
    startsIn: (n: number) => (n === 1 ? "מתחיל מחר" : n === 2 ? "מתחיל בעוד יומיים" : `מתחיל בעוד ${n} ימים`),
    onBoard: (names: string) => `במסע: ${iso(names)}`,
    fold: "לקפל את המסע",
    unfold: "המסע",
    moreMeasures: (n: number) => `ועוד ${n}`,
    notMeasured: "עוד לא נמדד",
    noMeasure: "מה יראה את זה?",
    held: "בתוך התחום",
    notHeld: "מחוץ לתחום",
  },
};
