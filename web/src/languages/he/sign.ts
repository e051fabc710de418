import type { signText as English } from "../en/sign.js";

export const signText: typeof English = {
  hold: "ללחוץ ולהחזיק כדי לחתום",
  holdOn: "החזיקו עד שהטבעת נסגרת. במקלדת: Enter או רווח.",
  inSteps: "לחתום בלי להחזיק",
  go: "כן, לחתום",
  notNow: "לא עכשיו",
};
