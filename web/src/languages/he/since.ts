import type { CardDeed, OtherDeed } from "../../model/missed.js";
import type { sinceText as English } from "../en/since.js";
import { iso } from "./iso.js";

const many = (one: string, more: string) => (n: number) => (n === 1 ? one : `${n} ${more}`);

const counts: Record<CardDeed | OtherDeed, (n: number) => string> = {
  added: many("כרטיס חדש אחד", "כרטיסים חדשים"),
  moved: many("העברה אחת", "העברות"),
  edited: many("שינוי בכרטיס", "שינויים בכרטיסים"),
  archived: many("כרטיס שהועבר לארכיון", "כרטיסים שהועברו לארכיון"),
  restored: many("כרטיס שהוחזר", "כרטיסים שהוחזרו"),
  agreed: many("הסכמה אחת", "הסכמות"),
  blocked: many("חסם אחד", "חסמים"),
  unblocked: many("חסם שהוסר", "חסמים שהוסרו"),
  commented: many("הערה אחת", "הערות"),
  answered: many("שאלה שנענתה", "שאלות שנענו"),
  thanked: many("מילת תודה", "מילות תודה"),
  asked_help: many("בקשת עזרה", "בקשות עזרה"),
  answered_help: many("מענה לבקשת עזרה", "מענים לבקשות עזרה"),
  asked_limit: many("רצון לעבור מגבלה", "רצונות לעבור מגבלה"),
  promised: many("הבטחה שניתנה", "הבטחות שניתנו"),
  settled: many("הבטחה שנסגרה", "הבטחות שנסגרו"),
  measured: many("ערך חדש של מדד", "ערכים חדשים של מדדים"),
  goal: many("שינוי במטרה", "שינויים במטרות"),
  session_planned: many("פגישה שתוכננה", "פגישות שתוכננו"),
  session_moved: many("פגישה שהוזזה", "פגישות שהוזזו"),
  session_cancelled: many("פגישה שבוטלה", "פגישות שבוטלו"),
  session_held: many("פגישה שהתקיימה", "פגישות שהתקיימו"),
  contract: many("שינוי בחוזה", "שינויים בחוזה"),
  signed: many("חתימה אחת", "חתימות"),
  joined: many("מצטרף חדש", "מצטרפים חדשים"),
};

const cardDeeds: Record<CardDeed, (who: string, column: string) => string> = {
  added: (who) => `נוסף בידי ${iso(who)}`,
  moved: (who, column) => `הועבר בידי ${iso(who)}, עומד ב${iso(column)}`,
  edited: (who) => `המילים שונו בידי ${iso(who)}`,
  archived: (who) => `הועבר לארכיון בידי ${iso(who)}`,
  restored: (who) => `הוחזר בידי ${iso(who)}`,
  agreed: (who) => `בהסכמת ${iso(who)}`,
  blocked: (who) => `מה עומד בדרך — לדברי ${iso(who)}`,
  unblocked: (who) => `הדרך פונתה בידי ${iso(who)}`,
  commented: (who) => `הערה מאת ${iso(who)}`,
  answered: (who) => `שאלה סומנה כנענתה בידי ${iso(who)}`,
  thanked: (who) => `תודה מאת ${iso(who)}`,
  asked_help: (who) => `בקשת עזרה מאת ${iso(who)}`,
  answered_help: (who) => `העזרה הגיעה, לדברי ${iso(who)}`,
  asked_limit: (who) => `בקשה לעבור איתו את המגבלה, מאת ${iso(who)}`,
  promised: (who) => `הובטח בידי ${iso(who)}`,
  settled: (who) => `ההבטחה נסגרה בידי ${iso(who)}`,
};

const otherDeeds: Record<OtherDeed, (who: string) => string> = {
  measured: (who) => `ערכים חדשים של מדדים מאת ${iso(who)}`,
  goal: (who) => `המטרות שונו בידי ${iso(who)}`,
  session_planned: (who) => `פגישות תוכננו בידי ${iso(who)}`,
  session_moved: (who) => `פגישה הוזזה בידי ${iso(who)}`,
  session_cancelled: (who) => `פגישה בוטלה בידי ${iso(who)}`,
  session_held: (who) => `פגישה נסגרה בידי ${iso(who)}`,
  contract: (who) => `החוזה שונה בידי ${iso(who)}`,
  signed: (who) => `החוזה נחתם בידי ${iso(who)}`,
  joined: (who) => `הצטרפות: ${iso(who)}`,
};

export const sinceText: typeof English = {
  name: "מאז שהייתם כאן",
  line: (parts: readonly string[]) => `מאז שהייתם כאן: ${parts.join(", ")}.`,
  show: "להציג אותם",
  fold: "לקפל את הרשימה",
  dismiss: "תודה, עכשיו ידוע לי",
  go: (title: string) => `אל ${iso(title)}`,
  counts,
  cardDeeds,
  otherDeeds,
};
