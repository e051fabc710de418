// Everything that is read in Hebrew, fetched as one. The English twin of each file exports the same names.
export * from "./along.js";
export * from "./along_import.js";
export * from "./between.js";
export * from "./card.js";
export * from "./card_templates.js";
export * from "./engage.js";
export * from "./past.js";
export * from "./past_board.js";
export * from "./past_engagement.js";
export * from "./share.js";
