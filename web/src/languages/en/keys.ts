import type { Act, Scope } from "../../ui/keys/bindings.js";
import { worded } from "../language.js";

type Words = { readonly [S in Scope]: { title: string; acts: Readonly<Record<Act<S>, string>> } };

const walk = "From card to card";
const carry = "Carry it";
const ends = "First, last card of the column";
const pages = "A screenful up, down";
const extend = "Select on, up or down";

/** What each key does. Keys with the same words stand in one line of the list. */
export const keyWords: Words = worded("keyWords", {
  page: {
    title: "On the board",
    acts: {
      help: "Show these keys",
      search: "Search and filter",
      add: "New card",
      review: "Review, right to left",
      notes: "My notes, for me alone",
      stage: "Stage: large type for a shared screen",
      undo: "Undo your last act",
      redo: "Do it again",
      past: "The board at an earlier moment",
      leave: "Leave: selection, search, stage",
    },
  },
  card: {
    title: "On a card",
    acts: {
      up: walk,
      down: walk,
      left: walk,
      right: walk,
      first: ends,
      last: ends,
      page_up: pages,
      page_down: pages,
      open: "Open the card",
      edit: "Edit: open it with the title in hand",
      comment: "Comment",
      block: "Say what blocks it, or that it is free again",
      pick_up: "Pick the card up",
      move: "Move to…",
      archive: "Put it on the archive shelf",
      select: "Select, or take out of the selection",
      select_up: extend,
      select_down: extend,
      select_all: "Select all cards of the column",
    },
  },
  carried: {
    title: "With a card picked up",
    acts: {
      up: carry,
      down: carry,
      left: carry,
      right: carry,
      drop: "Drop it here",
      put_back: "Put it back where it was",
    },
  },
  review: {
    title: "In the review",
    acts: {
      next: "Next",
      previous: "Back",
      main: "Done, hand over or pull",
      second: "Not yet, blocked or lifted",
      focus: "Follow, or return to the focus",
      lead: "Take the lead",
      end: "End it, or stop following",
    },
  },
  session: {
    title: "In a session",
    acts: {
      next: "Next card",
      previous: "The card before",
      step_on: "Next step",
      step_back: "Step back",
      main: "Done, hand over or pull",
      second: "Not yet, blocked or lifted",
      looked_at: "Looked at",
      note: "Note",
      learned: "Learned",
      split: "Cut in two",
      put_back: "Put back",
      inspect: "Before a pull: I looked",
      lead: "Take the lead",
      focus: "Return to the focus",
    },
  },
});

/** Names of keys that are not what is printed in the table. */
export const keyNames: Readonly<Record<string, string>> = worded("keyNames", {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageUp: "Page up",
  PageDown: "Page down",
});

/** How the signs are read aloud, where they are not words. */
export const spokenKeys: Readonly<Record<string, string>> = worded("spokenKeys", {
  ArrowUp: "Arrow up",
  ArrowDown: "Arrow down",
  ArrowLeft: "Arrow left",
  ArrowRight: "Arrow right",
});
