import type { ColumnId, Seat } from "../../ui/types.js";
import { worded } from "../language.js";

/** Words about taking a board along: on paper, as a file, and out of another board. */
export const alongText = worded("alongText", {
  menu: { print: "Print…", exporting: "Take the board along…", importing: "Bring cards in…" },

  print: {
    head: (names: string, day: string) => (names ? `${names} · ${day}` : day),
    seated: (name: string, seat: string) => `${name} (${seat})`,
    due: (day: string) => `due ${day}`,
    blocked: (reason: string) => `Blocked: ${reason}`,
    none: "–",
  },

  exporting: {
    title: "Take the board along",
    means: "A file of what is on your screen now. It is made here, in your browser, also without a connection.",
    json: "JSON",
    jsonMeans: "Everything, for programs: the board as Puffin itself speaks of it.",
    csv: "CSV",
    csvMeans: "One row a card, for a spreadsheet (UTF-8 with a byte order mark; opens in Excel as it is).",
    markdown: "Markdown",
    markdownMeans: "To read, to print, to put into a wiki.",
    waiting: (n: number) =>
      n === 1
        ? "One change still waits to be sent; the file has it."
        : `${n} changes still wait to be sent; the file has them.`,
    saved: (name: string) => `Saved as ${name}.`,
  },

  table: {
    number: "Number",
    column: "Column",
    title: "Title",
    type: "Type",
    owner: "Owner",
    due: "Due",
    blocked: "Blocked",
    first_step: "First step",
    description: "Description",
    done_when: "Done when",
    evidence: "Evidence",
    comments: "Comments",
    archived: "Archived",
  },

  markdown: {
    owner: (name: string) => `Owner: ${name}`,
    due: (day: string) => `Due: ${day}`,
    blocked: (reason: string) => `Blocked: ${reason}`,
    firstStep: (text: string) => `First step: ${text}`,
    doneWhen: "Done when",
    evidence: "Evidence",
    comments: "Comments",
    comment: (name: string, day: string) => `${name}, ${day}:`,
    empty: "Nothing here.",
  },
});

export type SeatNames = Readonly<Record<Seat, string>>;
export type ColumnNames = Readonly<Record<ColumnId, string>>;
