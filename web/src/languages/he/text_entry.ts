import type { entryTexts as English } from "../en/text_entry.js";
import { iso } from "./iso.js";

export const entryTexts: typeof English = {
  entry: {
    setupTitle: "ברוכים הבאים לפאפין",
    setupIntro: "זה הביקור הראשון. בחרו את השם שאחרים יראו, וסיסמה לחזור איתה.",
    name: "השם שלכם",
    nameHint: "כמו שקוראים לכם בצד השני.",
    password: "סיסמה",
    newPassword: "סיסמה חדשה",
    passwordHint: "לפחות 8 תווים.",
    setupGo: "להתחיל",
    loginTitle: "טוב לראות אתכם",
    loginGo: "להיכנס",
    loginGuest: "הגעתם בקישור בלי סיסמה? פתחו שוב את הקישור ההוא, או בקשו חדש.",
    joinTitle: "הוזמנתם ללוח",
    joinIntro:
      "פאפין הוא לוח משותף לשני אנשים שעובדים יחד על משהו, מאמן ומתאמן. שניכם רואים את אותם כרטיסים באותו רגע.",
    joinNeeds: "בלי חשבון, בלי דואר אלקטרוני. רק שם, כדי שבצד השני ידעו מי מזיז מה.",
    joinGo: "לפתוח את הלוח",
    joinAs: (name: string) => `לפתוח את הלוח בשם ${iso(name)}`,
    working: "רק רגע…",
  },

  boards: {
    title: "הלוחות שלכם",
    make: "לוח חדש",
    titleLabel: "במה מדובר?",
    titlePlaceholder: "לוח עבור…",
    create: "ליצור את הלוח",
    empty: "אין עדיין לוח.",
    emptyHelp: "צרו אחד ושלחו קישור לאדם השני. זה לוקח דקה, ואין צורך למלא שום דבר קודם.",
    seat: (seat: string) => `המקום שלכם: ${seat}`,
    loading: "מחפשים את הלוחות שלכם…",
  },

  seats: {
    coach: "מאמן",
    coachee: "מתאמן",
    second_coach: "מאמן שני",
    sponsor: "נותן חסות",
    observer: "משקיף",
  },
  seatMeans: {
    coach: "מזיז ומאמת כרטיסים, קובע מגבלות",
    coachee: "מזיז ומאמת כרטיסים, קובע מגבלות",
    second_coach: "רואה את הלוח ומעיר",
    sponsor: "קורא דף אחד משלו",
    observer: "צופה",
  },
};
