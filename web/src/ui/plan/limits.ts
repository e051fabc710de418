/** How long each text of a goal or measure may be, in code points, and what a number may be (C11). */
export const limits = {
  goalTitle: 120,
  goalWhy: 2000,
  learning: 500,
  organisation: 200,
  result: 2000,
  measureName: 120,
  unit: 20,
  note: 500,
  outside: 280,
  needs: 10,
  need: 200,
  mostDays: 60,
  /** A card that takes longer is asked whether it could be smaller (004-20). */
  smallDays: 7,
} as const;
