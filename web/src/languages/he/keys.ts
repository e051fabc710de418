import type { keyNames as EnglishNames, spokenKeys as EnglishSpoken, keyWords as EnglishWords } from "../en/keys.js";

const walk = "מכרטיס לכרטיס";
const carry = "לשאת אותו";
const ends = "הכרטיס הראשון, האחרון בעמודה";
const pages = "מסך אחד למעלה, למטה";
const extend = "להמשיך לבחור, למעלה או למטה";

export const keyWords: typeof EnglishWords = {
  page: {
    title: "על הלוח",
    acts: {
      help: "להציג את המקשים האלה",
      search: "חיפוש וסינון",
      add: "כרטיס חדש",
      review: "סקירה, מהסוף להתחלה",
      notes: "ההערות שלי, רק בשבילי",
      stage: "במה: אותיות גדולות למסך משותף",
      undo: "לבטל את הפעולה האחרונה שלכם",
      redo: "לבצע אותה מחדש",
      past: "הלוח ברגע מוקדם יותר",
      leave: "לצאת: מבחירה, מחיפוש, מהבמה",
    },
  },
  card: {
    title: "על כרטיס",
    acts: {
      up: walk,
      down: walk,
      left: walk,
      right: walk,
      first: ends,
      last: ends,
      page_up: pages,
      page_down: pages,
      open: "לפתוח את הכרטיס",
      edit: "לערוך: לפתוח כשהכותרת ביד",
      comment: "להעיר",
      block: "לומר מה חוסם אותו, או שהוא שוב פנוי",
      pick_up: "להרים את הכרטיס",
      move: "להעביר אל…",
      archive: "להעביר למדף הארכיון",
      select: "לבחור, או להוציא מהבחירה",
      select_up: extend,
      select_down: extend,
      select_all: "לבחור את כל כרטיסי העמודה",
    },
  },
  carried: {
    title: "כשכרטיס מורם",
    acts: {
      up: carry,
      down: carry,
      left: carry,
      right: carry,
      drop: "להניח כאן",
      put_back: "להחזיר למקומו",
    },
  },
  review: {
    title: "בסקירה",
    acts: {
      next: "הבא",
      previous: "חזרה",
      main: "הושלם, להעביר הלאה או למשוך",
      second: "עוד לא, חסום או הוסר החסם",
      focus: "לעקוב, או לחזור למוקד",
      lead: "לקחת את ההובלה",
      end: "לסיים, או להפסיק לעקוב",
    },
  },
  session: {
    title: "בפגישה",
    acts: {
      next: "הכרטיס הבא",
      previous: "הכרטיס הקודם",
      step_on: "לשלב הבא",
      step_back: "לשלב הקודם",
      main: "הושלם, להעביר הלאה או למשוך",
      second: "עוד לא, חסום או הוסר החסם",
      looked_at: "הסתכלנו",
      note: "הערה",
      learned: "למדנו",
      split: "לחצות לשניים",
      put_back: "להחזיר",
      inspect: "לפני משיכה: הסתכלתי",
      lead: "לקחת את ההובלה",
      focus: "לחזור למוקד",
    },
  },
};

export const keyNames: typeof EnglishNames = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageUp: "Page up",
  PageDown: "Page down",
};

export const spokenKeys: typeof EnglishSpoken = {
  ArrowUp: "חץ למעלה",
  ArrowDown: "חץ למטה",
  ArrowLeft: "חץ שמאלה",
  ArrowRight: "חץ ימינה",
};
