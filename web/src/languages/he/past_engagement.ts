import type { Of, Say } from "../../ui/past/say.js";
import type { engagementSentences as English } from "../en/past_engagement.js";
import { iso } from "./iso.js";
import { because, fieldName, quoted } from "./past_board.js";

const terms: Readonly<Record<string, string>> = {
  vision: "החזון",
  goals: "המטרות",
  deliverables: "התוצרים",
  start: "היום הראשון",
  end: "היום האחרון",
  rate: "התעריף",
  quote: "הצעת המחיר",
  payments: "התשלומים",
  payment_terms: "איך משלמים",
  cadence: "קצב הפגישות",
  role_is: "מה המאמן עושה",
  role_is_not: "מה המאמן לא עושה",
  coach_commits: "למה המאמן מתחייב",
  coachee_commits: "למה המתאמן מתחייב",
  confidentiality: "מה נשאר ביניכם",
  sponsor_sees: "מה רואה נותן החסות",
  ethics: "אתיקה",
  ending: "איך זה מסתיים",
};

const plain = (word: string) => word.replaceAll("_", " ");
const named = (set: object) =>
  Object.keys(set)
    .map((term) => terms[term] ?? plain(term))
    .join(", ");

const steps: Readonly<Record<string, string>> = {
  check_in: "סבב הפתיחה",
  since_last_time: "מה קרה מאז הפעם הקודמת",
  verify: "מה מחכה למבט",
  in_progress: "מה בעבודה",
  pull: "במה להתחיל",
  commit: "ההבטחות",
  reflect: "הרפלקציה",
  retro: "הרטרוספקטיבה",
  tell_the_story: "הסיפור",
  celebrate: "החגיגה",
  keep_alive: "מה לשמר",
  choose: "הבחירה",
};

const statuses: Readonly<Record<string, string>> = {
  achieved: "הושגה",
  partly: "הושגה בחלקה",
  not_reached: "לא הושגה",
  dropped: "שוחררה",
};

const settled: Readonly<Record<string, string>> = {
  kept: "קוימה",
  late: "קוימה, מאוחר משהובטח",
  not_kept: "לא קוימה",
  renegotiated: "סוכמה מחדש",
  dropped_agreed: "שוחררה בהסכמת שני הצדדים",
};

const outcomes: Readonly<Record<string, string>> = {
  looked_at: "מבט משותף",
  done: "הושלם",
  returned: "חזר",
  noted: "נרשם",
  blocked: "נחסם",
  unblocked: "החסם הוסר",
  split: "פוצל",
  put_back: "הוחזר",
  pulled: "נמשך",
  swapped: "הוחלף",
  learned: "למידה",
};

const by = (event: { by: string | null }, say: Say) => `${iso(say.who(event.by))}:`;
const cardOf = (id: string, say: Say) => iso(say.card(id));
const goalOf = (id: string, say: Say) => `"${iso(say.goal(id))}"`;
const measureOf = (id: string, say: Say) => `"${iso(say.measure(id))}"`;
const sessionOf = (id: string, say: Say) => iso(say.session(id));
const stepOf = (step: string) => steps[step] ?? plain(step);

function settledWords(event: Of<"commitment_settled">, say: Say): string {
  const learned = event.learned ? ` הלמידה: ${quoted(event.learned)}.` : "";
  const state = settled[event.state] ?? plain(event.state);
  return `${by(event, say)} ההבטחה על ${iso(say.promise(event.commitment))} ${state}${because(event.note ?? null)}.${learned}`;
}

function closed(event: Of<"session_closed">, say: Say): string {
  return event.client === "left-open-session"
    ? `${sessionOf(event.session, say)}: סגירה אוטומטית, אחרי שלוש שעות שבהן לא נעשה דבר.`
    : `${by(event, say)} סגירה של ${sessionOf(event.session, say)}.`;
}

function wrote(event: Of<"text_changed">, say: Say): string {
  const parts = say.doc(event.doc);
  switch (parts?.of) {
    case "card":
      return `${by(event, say)} ${iso(say.card(parts.card))}, כתיבה (${fieldName(parts.field)}).`;
    case "goal":
      return `${by(event, say)} כתיבה במטרה ${goalOf(parts.goal, say)}.`;
    case "contract":
      return `${by(event, say)} כתיבה בחוזה (${terms[parts.field] ?? plain(parts.field)}).`;
    default:
      return `${by(event, say)} כתיבה בדוח.`;
  }
}

export const engagementSentences: typeof English = {
  intent_set: (e, say) => `${by(e, say)} במה עוסק תהליך האימון.`,
  readiness_answered: (e, say) => `${by(e, say)} תשובות לשאלות המוכנות.`,
  engagement_paused: (e, say) => `${by(e, say)} השהיה של תהליך האימון${because(e.reason)}.`,
  engagement_resumed: (e, say) => `${by(e, say)} המשך של תהליך האימון.`,
  engagement_ended: (e, say) => `${by(e, say)} סיום של תהליך האימון${because(e.reason)}.`,
  seat_proposed: (e, say) => `${by(e, say)} הצעת מקום ל־${iso(e.who)} (${iso(say.seat(e.seat))}).`,
  seat_consented: (e, say) => `${by(e, say)} ${e.consent ? "הסכמה למקום שהוצע" : "עדיף בלי המקום שהוצע"}.`,
  sentence_released: (e, say) => `${by(e, say)} משפט ששותף עם נותן החסות – ${quoted(e.text)}`,
  sentence_withdrawn: (e, say) => `${by(e, say)} משפט ששותף עם נותן החסות נלקח בחזרה.`,
  texts_erased: (e, say) => `${by(e, say)} מחיקת הטקסטים האישיים.`,
  text_changed: wrote,
  contract_edited: (e, say) => `${by(e, say)} כתיבה בחוזה (${named(e.set)}).`,
  contract_signed: (e, say) => `${by(e, say)} חתימה על החוזה.`,
  contract_activated: () => "החוזה נכנס לתוקף.",
  payment_marked: (e, say) => (e.paid ? `${by(e, say)} תשלום הגיע.` : `${by(e, say)} תשלום עוד לא הגיע.`),
  contract_completed: (e, say) => `${by(e, say)} החוזה הגיע לסופו.`,
  contract_renewed: (e, say) => `${by(e, say)} התחלה של חוזה חדש.`,
  report_edited: (e, say) => `${by(e, say)} כתיבה בדוח.`,
  goal_added: (e, say) => `${by(e, say)} הצעה למטרה, ${quoted(e.goal.title)}.`,
  goal_edited: (e, say) => `${by(e, say)} שינוי במטרה ${goalOf(e.goal, say)}.`,
  goal_adopted: (e, say) => `${by(e, say)} אימוץ המטרה ${goalOf(e.goal, say)}.`,
  goal_closed: (e, say) =>
    `${by(e, say)} סגירת המטרה ${goalOf(e.goal, say)} (${statuses[e.status] ?? plain(e.status)})${because(e.result)}.`,
  measure_added: (e, say) => `${by(e, say)} מדד חדש, ${quoted(e.terms.name)}, למטרה ${goalOf(e.goal, say)}.`,
  measure_edited: (e, say) => `${by(e, say)} שינוי במדד ${quoted(e.terms.name)}.`,
  measure_removed: (e, say) => `${by(e, say)} הסרת המדד ${measureOf(e.measure, say)}.`,
  point_added: (e, say) =>
    `${by(e, say)} ${measureOf(e.measure, say)} ב־${iso(say.day(e.date))}, ${iso(String(e.value))}${because(e.note)}.`,
  point_removed: (e, say) => `${by(e, say)} ערך של ${measureOf(e.measure, say)} נלקח בחזרה.`,
  session_planned: (e, say) =>
    `${by(e, say)} תכנון של ${sessionOf(e.session, say)} ל־${iso(say.when(e.planned_start))}.`,
  session_moved: (e, say) =>
    `${by(e, say)} מועד חדש ל${sessionOf(e.session, say)}, ${iso(say.when(e.planned_start))}${because(e.reason)}.`,
  session_cancelled: (e, say) => `${by(e, say)} ביטול של ${sessionOf(e.session, say)}${because(e.reason)}.`,
  session_opened: (e, say) => `${by(e, say)} פתיחה של ${sessionOf(e.session, say)}.`,
  session_joined: (e, say) => `${by(e, say)} הצטרפות ל${sessionOf(e.session, say)}.`,
  step_begun: (e, say) => `${by(e, say)} מעבר אל ${stepOf(e.step)}.`,
  voice_given: (e, say) =>
    e.to === null
      ? `${by(e, say)} רשות הדיבור פתוחה לכולם.`
      : `${by(e, say)} רשות הדיבור עברה אל ${iso(say.who(e.to))}.`,
  check_in_given: (e, say) => (e.shared ? `${by(e, say)} סבב פתיחה – ${quoted(e.shared)}` : `${by(e, say)} סבב פתיחה.`),
  outcome_recorded: (e, say) =>
    `${by(e, say)} מה יצא מ־${cardOf(e.card, say)} – ${outcomes[e.outcome] ?? plain(e.outcome)}${because(e.note)}.`,
  step_noted: (e, say) => `${by(e, say)} רישום (${stepOf(e.step)}) – ${quoted(e.text)}`,
  reflection_ready: (e, say) => `${by(e, say)} הרפלקציה מוכנה.`,
  reflection_revealed: (e, say) =>
    e.lines.length > 0
      ? `${by(e, say)} שיתוף הרפלקציה – ${e.lines.map(quoted).join(" ")}`
      : `${by(e, say)} שיתוף הרפלקציה.`,
  pulse_sent: (e, say) => `${by(e, say)} דופק הפגישה, ${e.value}${because(e.note)}.`,
  summary_corrected: (e, say) => `${by(e, say)} תיקון בסיכום של ${sessionOf(e.session, say)}.`,
  summary_confirmed: (e, say) => `${by(e, say)} אישור הסיכום של ${sessionOf(e.session, say)}.`,
  session_closed: closed,
  addendum_added: (e, say) => `${by(e, say)} תוספת ל${sessionOf(e.session, say)} – ${quoted(e.text)}`,
  commitment_made: (e, say) =>
    `${by(e, say)} הבטחה, ${cardOf(e.card, say)} עד ${iso(say.when(e.due_at))}${e.if_then ? ` (${quoted(e.if_then)})` : ""}.`,
  commitment_agreed: (e, say) => `${by(e, say)} הסכמה להבטחה על ${iso(say.promise(e.commitment))}.`,
  commitment_settled: settledWords,
};
