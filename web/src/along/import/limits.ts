/** Every limit of an import, with its reason. What the board itself holds stands in protocol/cpp/limits.hpp. */
export const importLimits = {
  /** MiB. A Trello board of 2,000 cards with its whole history weighs some 10 MB; more would fill a phone's memory. */
  megabytes: 20,
  /** More on one board help nobody to see what matters; a second file can follow. */
  cards: 2_000,
  lists: 200,
  people: 500,
  /** Checklists with their lines, and what was said: what one person can look through afterwards. */
  checklists: 10_000,
  lines: 50_000,
  comments: 20_000,
  /** Trello nests nine deep; what nests much deeper was made to hurt. */
  depth: 64,
  /** Code units of one text; Trello's own descriptions and comments end at 16,384. */
  text: 20_000,
  /** Columns of a table. */
  columns: 100,
} as const;

/** What one card holds (C11, C23), and the room it has in one frame (X1), in bytes. */
export const cardLimits = {
  title: 120,
  description: 8_000,
  doneWhen: 10,
  doneWhenLine: 200,
  firstStep: 200,
  comment: 2_000,
  comments: 20,
  commentsInAll: 500,
  frame: 48 * 1024,
} as const;

/** Labels (C16). */
export const labelLimits = { onBoard: 30, onCard: 10, name: 30 } as const;
