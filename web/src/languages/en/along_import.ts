import type { BroughtWords } from "../../along/import/card_commands.js";
import type { LeftOut } from "../../along/import/found.js";
import type { Use } from "../../along/import/guesses.js";
import type { Why } from "../../along/import/refusal.js";
import { worded } from "../language.js";

/** Said with what was found or the limit that was passed, and with the megabytes that can be read. */
type Reasons = Record<Why, (detail: string | number, megabytes: number) => string>;

const cards = (n: number) => (n === 1 ? "1 card" : `${n} cards`);

/** Words about bringing cards in from another board or a table. */
export const importText = worded("importText", {
  title: "Bring cards in",

  choose: {
    means: "From a Trello board, exported as JSON, or from a table saved as CSV. Nothing is written before you say so.",
    drop: "Drop the file here",
    button: "Choose a file",
    how: "In Trello: board menu, Print, export and share, Export as JSON.",
    limits: (mb: number, cards: number) => `Up to ${mb} MB and ${cards} cards.`,
    reading: "Reading…",
    oneFile: "One file at a time, please.",
    nothing: "Nothing on the board has changed.",
  },

  why: {
    too_large: (mb, most) => `The file has ${mb} MB; up to ${most} MB can be read. Export a part of the board.`,
    not_utf8: () => "The file is not written in UTF-8. Save it as UTF-8 and try again.",
    empty: () => "There are no cards in this file.",
    bad_json: () => "This is not JSON. The file may be cut off; export it again.",
    too_deep: (most) => `It nests deeper than ${most} levels; no board does that.`,
    twice: (what) => (what ? `This is there twice: ${what}.` : "This is there twice."),
    missing: () => "This is missing. A Trello export has lists and cards.",
    not_text: () => "A text was expected here.",
    not_number: (what) => (what ? `This is not a number that can be used: ${what}.` : "A number was expected here."),
    not_yes_or_no: () => "True or false was expected here.",
    not_list: () => "A list was expected here.",
    not_object: () => "An object was expected here.",
    not_date: (what) => `Not a date: ${what}. Days are written like 2026-03-17.`,
    too_many: (most) => `There are more than ${most}. Export a part of the board.`,
    too_long: (most) => `A text is longer than ${most} characters.`,
    unknown_list: () => "It names a list that is not in the file.",
    unknown_card: () => "It names a card that is not in the file.",
    unknown_kind: () => "This kind of file is not known here.",
    open_quote: () => "A quote is opened here and never closed.",
    after_quote: () => "After a closing quote the next cell must begin.",
    no_title_column: () => "One column must be the title.",
  } satisfies Reasons as Reasons,
  refused: (where: string, why: string) => `${where}: ${why}`,

  table: {
    means: (n: number) => (n === 1 ? "One row. What are the columns?" : `${n} rows. What are the columns?`),
    column: (name: string) => `“${name}” is`,
    unnamed: (n: number) => `Column ${n}`,
    preview: "The first rows",
    uses: {
      none: "left out",
      title: "the title",
      description: "the description",
      list: "the column of the board",
      done_when: "the done-when lines",
      first_step: "the first step",
      owner: "the owner",
      due: "the due day",
      labels: "labels",
      comments: "comments",
      archived: "archived or not",
    } satisfies Record<Use, string>,
    next: "Go on",
  },

  map: {
    found: (title: string, n: number) => (title ? `${cards(n)} on “${title}”` : cards(n)),
    lists: "Where each list goes",
    list: (name: string, n: number) => `“${name}”, ${cards(n)}`,
    unnamedList: "no list",
    closedList: "archived list",
    leaveOut: "Leave out",
    people: "Who is who",
    peopleMeans: "A card belongs to the first of its people who is here. Others stay as names in the description.",
    nobodyHere: "Only a name",
    archived: (n: number) => `Bring in what is archived there, too (${cards(n)})`,
    back: "Another file",
    go: (n: number) => `Bring in ${cards(n)}`,
    none: "Nothing to bring in",
  },

  plan: {
    title: "What will be written",
    counting: "Counting…",
    column: (label: string, n: number) => `${label}: ${cards(n)}`,
    seatless: (label: string, n: number) => `${cards(n)} more than ${label} can take now`,
    restToDo: "Put them into To Do",
    restOut: "They stay out.",
    refused: (n: number, why: string) => `${cards(n)} cannot come in: ${why}`,
    archived: (n: number) => (n === 1 ? "1 archived card stays out." : `${n} archived cards stay out.`),
    lists: (n: number) => `${cards(n)} of lists that are left out.`,
    newLabels: (names: string) => `The board gets these labels: ${names}.`,
    movedLines: (n: number) =>
      n === 1
        ? "One checklist line does not fit into done-when (10 lines of 200 characters) and goes into the description."
        : `${n} checklist lines do not fit into done-when (10 lines of 200 characters) and go into the descriptions.`,
    shortened: (n: number) =>
      `${n === 1 ? "One title is" : `${n} titles are`} cut at 120 characters; whole in the description.`,
    lostComments: (n: number) =>
      `${n === 1 ? "One comment is" : `${n} comments are`} beyond the 500 a card can hold, left out.`,
    leftOutTitle: "What has no place here",
    leftOut: {
      attachments: (n) => (n === 1 ? "1 attachment" : `${n} attachments`),
      votes: (n) => (n === 1 ? "1 vote" : `${n} votes`),
      stickers: (n) => (n === 1 ? "1 sticker" : `${n} stickers`),
      covers: (n) => (n === 1 ? "1 cover picture" : `${n} cover pictures`),
      custom_fields: (n) => (n === 1 ? "1 custom field" : `${n} custom fields`),
      power_ups: (n) => (n === 1 ? "1 entry of a power-up" : `${n} entries of power-ups`),
      start_dates: (n) => (n === 1 ? "1 start date" : `${n} start dates`),
      comments_elsewhere: (n) =>
        n === 1 ? "1 comment on a card that is gone" : `${n} comments on cards that are gone`,
      members_unknown: (n) => (n === 1 ? "1 person the file does not name" : `${n} people the file does not name`),
      columns: (n) => (n === 1 ? "1 column of the table" : `${n} columns of the table`),
    } satisfies Record<LeftOut, (n: number) => string>,
  },

  send: {
    running: (done: number, all: number) => `${done} of ${cards(all)} are in.`,
    stay: "Leave this page open until all are in.",
    waiting: "No connection just now. It goes on by itself when the line is back.",
    stop: "Stop",
    all: (n: number) => `${cards(n)} came in.`,
    stopped: (n: number) => `Stopped. ${cards(n)} came in.`,
    refused: (n: number) => `${cards(n)} did not come in: the board changed meanwhile.`,
    takeBack: "Take all of it back",
    takingBack: (done: number, all: number) => `${done} of ${cards(all)} are taken back.`,
    takenBack: (n: number) => `${cards(n)} went into the archive.`,
    reason: "The import was taken back",
  },

  brought: {
    untitled: "Without a title",
    labels: (names: string) => `Labels: ${names}`,
    by: (names: string) => `By ${names}`,
    comment: (name: string, day: string) => `${[name, day].filter((part) => part !== "").join(", ")}:`,
  } satisfies BroughtWords,
});
