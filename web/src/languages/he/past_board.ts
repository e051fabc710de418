import type { Of, Say, Sentences } from "../../ui/past/say.js";
import type * as English from "../en/past_board.js";
import { iso } from "./iso.js";

// A name, a colon and a noun: nobody's gender has to be known for it.

export const quoted: typeof English.quoted = (text) => `"${iso(text.length > 160 ? `${text.slice(0, 159)}…` : text)}"`;
export const because: typeof English.because = (reason) => (reason ? ` – ${quoted(reason)}` : "");
export const list: typeof English.list = (words) => {
  const last = words[words.length - 1] ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} ו${/^\u2068?[\u05d0-\u05ea]/.test(last) ? "" : "־"}${last}`;
};

const fields: Readonly<Record<string, string>> = {
  title: "הכותרת",
  description: "התיאור",
  why: 'ה"למה"',
  done_when: 'שורות "הושלם כאשר"',
  first_step: "הצעד הראשון",
  evidence: "הראיה",
  outside_contract: "למה זה מחוץ לחוזה",
  needs: "מה שצריך",
  type: "הסוג",
  goal: "המטרה",
  deliverable: "התוצר",
  expected_days: "מספר הימים הצפוי",
};

export const fieldName: typeof English.fieldName = (field) => fields[field] ?? field.replaceAll("_", " ");

const by = (event: { by: string | null }, say: Say) => `${iso(say.who(event.by))}:`;
const cardOf = (id: string, say: Say) => iso(say.card(id));
const columnOf = (id: string, say: Say) => `"${iso(say.column(id))}"`;
const limit = (value: number | null) => (value === null ? "ללא מגבלה" : `מגבלה של ${value}`);

function edited(event: Of<"card_edited">, say: Say): string {
  const { owner, due, ...others } = event.set;
  const names = Object.keys(others).map(fieldName);
  const parts = [
    ...(names.length > 0 ? [`כתיבה (${names.join(", ")})`] : []),
    ...(owner === undefined ? [] : [owner === null ? "ללא אחראי" : `באחריות ${iso(say.who(owner))}`]),
    ...(due === undefined ? [] : [due === null ? "ללא תאריך יעד" : `תאריך יעד: ${iso(say.day(due))}`]),
  ];
  return `${by(event, say)} ${cardOf(event.card, say)}, ${parts.length > 0 ? parts.join("; ") : "נפתח ונשאר כפי שהיה"}.`;
}

function moved(event: Of<"card_moved">, say: Say): string {
  const { card, from, to, reason, evidence, verification } = event;
  const who = by(event, say);
  if (from === to) return `${who} מקום אחר ל־${cardOf(card, say)} בעמודה ${columnOf(to, say)}.`;
  const saw = verification?.saw ? ` מה נראה באימות: ${quoted(verification.saw)}.` : "";
  const shown = evidence ? ` הראיה: ${quoted(evidence)}.` : "";
  return `${who} העברת ${cardOf(card, say)} מ${columnOf(from, say)} אל ${columnOf(to, say)}${because(reason)}.${shown}${saw}`;
}

const verifiers: Readonly<Record<string, string>> = {
  other_party: "הצד השני מסתכל על מה שנעשה",
  self_with_evidence: "גם מי שעשה את הדבר, כשיש לכך ראיה",
};

export const boardSentences: typeof English.boardSentences = {
  board_created: (e, say) => `${by(e, say)} יצירת הלוח ${quoted(e.title)}.`,
  board_renamed: (e, say) => `${by(e, say)} שם חדש ללוח, ${quoted(e.title)}.`,
  column_renamed: (e, say) => `${by(e, say)} שם חדש לעמודה, ${quoted(e.label)}.`,
  column_policy_set: (e, say) =>
    e.policy
      ? `${by(e, say)} מה צריך להתקיים בעמודה ${columnOf(e.column, say)} – ${quoted(e.policy)}.`
      : `${by(e, say)} הסרת מה שצריך להתקיים בעמודה ${columnOf(e.column, say)}.`,
  wip_limit_set: (e, say) =>
    `${by(e, say)} העמודה ${columnOf(e.column, say)}, ${limit(e.limit)}${because(e.reason ?? null)}.`,
  person_wip_limit_set: (e, say) => `${by(e, say)} לכל אדם, ${limit(e.limit)}.`,
  board_wip_limit_set: (e, say) => `${by(e, say)} ללוח כולו, ${limit(e.limit)}.`,
  verify_policy_set: (e, say) =>
    `${by(e, say)} נקבע מי מסתכל על מה שנעשה – ${verifiers[e.policy] ?? e.policy.replaceAll("_", " ")}.`,
  participant_joined: (e, say) => `${iso(e.name)}: הצטרפות ללוח (${iso(say.seat(e.seat))}).`,
  participant_left: (e, say) => `${iso(say.who(e.participant))}: יציאה מהלוח.`,
  card_added: (e, say) => `${by(e, say)} כרטיס חדש, ${cardOf(e.card, say)}, בעמודה ${columnOf(e.column, say)}.`,
  card_edited: edited,
  card_moved: moved,
  wip_overridden: (e, say) =>
    `${by(e, say)} ${cardOf(e.card, say)} מעל המגבלה של ${columnOf(e.column, say)} (${e.count} מתוך ${e.limit})${because(e.reason)}.`,
  over_limit_cleared: (e, say) => `שוב בתוך המגבלה: ${list(e.cards.map((card) => cardOf(card, say)))}.`,
  cards_reranked: (e, say) => `הכרטיסים בעמודה ${columnOf(e.column, say)} מוספרו מחדש; אף אחד מהם לא שינה מקום.`,
  card_archived: (e, say) => `${by(e, say)} העברת ${cardOf(e.card, say)} לארכיון${because(e.reason)}.`,
  card_restored: (e, say) => `${by(e, say)} החזרת ${cardOf(e.card, say)} אל ${columnOf(e.column, say)}.`,
  card_agreed: (e, say) => `${by(e, say)} הסכמה לכרטיס ${cardOf(e.card, say)}.`,
  card_blocked: (e, say) => `${by(e, say)} מה עומד בדרכו של ${cardOf(e.card, say)} – ${quoted(e.reason)}.`,
  card_unblocked: (e, say) => `${by(e, say)} דבר לא עומד עוד בדרכו של ${cardOf(e.card, say)}${because(e.resolution)}.`,
  comment_added: (e, say) =>
    e.kind === "question"
      ? `${by(e, say)} שאלה על ${cardOf(e.card, say)} – ${quoted(e.text)}`
      : `${by(e, say)} תגובה על ${cardOf(e.card, say)} – ${quoted(e.text)}`,
  card_inspected: (e, say) => `${by(e, say)} בדיקה אם ${cardOf(e.card, say)} מוכן.`,
  help_asked: (e, say) =>
    `${by(e, say)} בקשת עזרה ${e.person === null ? "ממי שיכול" : `אל ${iso(say.who(e.person))}`} עם ${cardOf(e.card, say)}${because(e.text)}.`,
  help_answered: (e, say) => `${by(e, say)} העזרה ל־${cardOf(e.card, say)} הגיעה.`,
  override_asked: (e, say) =>
    `${by(e, say)} בקשה להעביר את ${cardOf(e.card, say)} אל ${columnOf(e.to, say)} מעל המגבלה${because(e.reason)}.`,
  override_answered: (e, say) =>
    e.agreed
      ? `${by(e, say)} הסכמה לכך ש־${cardOf(e.card, say)} יעבור את המגבלה.`
      : `${by(e, say)} עדיף להשאיר את ${cardOf(e.card, say)} בתוך המגבלה.`,
  agreement_withdrawn: (e, say) => `${by(e, say)} ההסכמה לכרטיס ${cardOf(e.card, say)} נלקחה בחזרה.`,
  blocker_edited: (e, say) => `${by(e, say)} תיאור חדש למה שעומד בדרכו של ${cardOf(e.card, say)}.`,
  comment_answered: (e, say) =>
    e.answered
      ? `${by(e, say)} שאלה על ${cardOf(e.card, say)} סומנה כשאלה שנענתה.`
      : `${by(e, say)} שאלה על ${cardOf(e.card, say)} נפתחה שוב.`,
  comment_taken_back: (e, say) => `${by(e, say)} תגובה על ${cardOf(e.card, say)} נלקחה בחזרה.`,
  card_thanked: (e, say) => `${by(e, say)} תודה על ${cardOf(e.card, say)}${because(e.text)}.`,
  thanks_taken_back: (e, say) => `${by(e, say)} התודה על ${cardOf(e.card, say)} נלקחה בחזרה.`,
  label_added: (e, say) => `${by(e, say)} תווית חדשה, ${quoted(e.name)}.`,
  label_edited: (e, say) => `${by(e, say)} שינוי של תווית.`,
  label_removed: (e, say) => `${by(e, say)} הסרה של תווית.`,
  card_imported: (e, say) => `${by(e, say)} ייבוא ${cardOf(e.card, say)} אל ${columnOf(e.column, say)}.`,
  policies_set: (e, say) => `${by(e, say)} שינוי בדרך העבודה כאן – ${Object.keys(e.set).map(policyName).join(", ")}.`,
} satisfies Partial<Sentences>;

const policies: Readonly<Record<string, string>> = {
  move: "מי מזיז כרטיס",
  ready_gate: "מה כרטיס צריך לפני שמתחילים בו",
  override_mode: "איך עוברים מגבלה",
  count_blocked: "האם כרטיס חסום תופס מקום",
};

function policyName(policy: string): string {
  return policies[policy] ?? policy.replaceAll("_", " ");
}
