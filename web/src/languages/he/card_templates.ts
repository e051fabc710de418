import type { readyTemplates as English } from "../en/card_templates.js";

export const readyTemplates: typeof English = [
  {
    id: "task",
    name: "משימה",
    type: "task",
    done_when: ["מה יהיה שם שאין עכשיו?", "מי יראה את זה?"],
    first_step: "מהי ממש הפעולה הבאה?",
  },
  {
    id: "experiment",
    name: "ניסוי",
    type: "experiment",
    done_when: ["מה לדעתי אראה?", "מה ראיתי?", "מה זה לימד אותי?"],
    first_step: "איזו בדיקה קטנה ובטוחה אפשר לעשות עד מחר?",
  },
  {
    id: "habit",
    name: "הרגל",
    type: "habit",
    done_when: ["כמה פעמים, עד איזה יום?", "במה הבחנתי?"],
    first_step: "אם יקרה …, אז אעשה …",
  },
  {
    id: "homework",
    name: "שיעורי בית",
    type: "homework",
    done_when: ["מה אביא לפגישה הבאה?"],
    first_step: "מתי ואיפה אשב לעשות את זה?",
  },
  {
    id: "observation",
    name: "התבוננות",
    type: "observation",
    done_when: ["מה מצלמה הייתה קולטת?", "מה יצא מזה שגם אחרים יכלו לראות?"],
    first_step: "לאן אלך להסתכל?",
  },
  {
    id: "question",
    name: "שאלה",
    type: "question",
    done_when: ["מה ידוע לי עכשיו שלא היה ידוע לי קודם?"],
    first_step: "ממי או ממה אפשר ללמוד את זה?",
  },
  {
    id: "learning",
    name: "לשתף למידה",
    type: "learning_share",
    done_when: ["למי זה עזר?"],
    first_step: "מה חשבתי קודם, ומה דעתי עכשיו?",
  },
];
