import type { BrokenLimit, Rejection } from "../../../protocol/ts/messages.js";
import type { Card, ColumnId } from "./board.js";

// Every no of the model, worded as server/domain/refusals words it (L6, C8).

type Details = Rejection["details"];

function refuse(code: Rejection["code"], message: string, details: Details = {}): Rejection {
  return { code, message, details };
}

export const noSeat = () => refuse("not_permitted", "You hold no seat on this board; ask its coach for an invitation.");
export const seatLooksOn = () =>
  refuse("not_permitted", "Your seat looks on; ask the coach for another one to take part.");
export const seatCommentsOnly = () =>
  refuse("not_permitted", "From your seat you can comment and ask; moving and editing is for coach and coachee.");
export const cardArchived = () => refuse("not_permitted", "This card is archived; restore it first.");
export const blockedOnlyInWork = () =>
  refuse("not_permitted", "Only a card in work can be blocked; pull it first, or write a comment.");

export const unknownCard = (id: string) =>
  refuse("not_found", "There is no such card on this board; look at the board again.", { id });
export const unknownPerson = (id: string) =>
  refuse("not_found", "This person has no fitting seat here; choose the coach or a coachee.", { id });
export const unknownLabel = (id: string) =>
  refuse("not_found", "There is no such label any more; look at the board's labels again.", { id });
export const unknownComment = (id: string) =>
  refuse("not_found", "There is no such comment on this card; look at the card again.", { id });
export const labelNameTaken = (path: string) =>
  badCommand(path, "A label of this name is there already; take that one, or find another name.");
export const coOwnerIsOwner = () =>
  badCommand("set.co_owner", "The owner has the card already; choose somebody else to share it.");
export const noQuestion = () =>
  refuse("not_permitted", "Only a question is answered; reply to a remark with one of your own.");
export const anothersComment = () =>
  refuse("not_permitted", "Only who wrote a comment takes it back; ask them, or answer it.");
export const idTaken = (id: string) =>
  refuse("id_taken", "Something with this id exists already; try again with a new id.", { id });

/** The sender saw an older state; `card` as it stands. */
export const stale = (card: Card, message: string) => refuse("stale", message, { card });
export const staleText = (field: string, text: string, seq: number) =>
  refuse("stale", "This text was changed while you wrote; look at both and keep what you need.", { field, text, seq });

export const skip = (from: ColumnId, to: ColumnId) =>
  refuse("skip_not_allowed", "A card takes one step at a time; move it to the neighbouring column first.", {
    from,
    to,
  });
export const noContract = () =>
  refuse("no_contract", "No contract is in force just now; until one is, cards wait in the first column.");
export const paused = (whoResumes: string) =>
  refuse(
    "no_contract",
    `The engagement is paused and cards wait in the first column; ${whoResumes} can resume it at any time.`,
  );
export const contractClosing = () =>
  refuse("no_contract", "The contract has ended; look together at what was begun, and renew it to go on.");
export const contractOver = () =>
  refuse("no_contract", "The contract has ended and the board is kept as it stands; renew it to go on.");
export const ownersCard = () =>
  refuse("not_permitted", "This card is moved by its owner alone; ask them, or leave a comment.");
export const ownersCardOutsideSession = () =>
  refuse("not_permitted", "This card is moved by its owner; in a session you can move it together.");
export const coacheesOrder = () =>
  refuse("not_permitted", "The order here is the coachee's; in a session you can change it together.");
export const notReady = (missing: string[]) =>
  refuse("not_ready", "Something is still missing; fill it in and try again.", { missing });
export const reasonRequired = () =>
  refuse("reason_required", "Say in a few words why, so that both of you know it later.");
export const overrideReasonRequired = () =>
  refuse("reason_required", "To go over the limit on purpose, give a reason of at least five characters.");
export const evidenceRequired = () =>
  refuse("evidence_required", "Add a line of evidence first: what shows that it is done?");
export const verifyNotAllowed = () =>
  refuse("verify_not_allowed", "The owner does not verify their own card; ask somebody else to look.");
export const criteriaNotMet = (lines: number[]) =>
  refuse(
    "criteria_not_met",
    "Not every done-when line has its yes yet; return the card and say what is still missing.",
    { lines },
  );

const fullMessages: Record<BrokenLimit["code"], string> = {
  wip_full: "All seats are taken. What could we finish first?",
  person_wip_full: "This person's hands are full. What could they finish first?",
  board_wip_full: "The whole board holds as much as agreed. What could we finish first?",
};

/** The code is that of the first broken limit. */
export const full = (limits: BrokenLimit[]) => {
  const code = limits[0]?.code ?? "wip_full";
  return refuse(code, fullMessages[code], { limits });
};
export const overrideNotAllowed = (limits: BrokenLimit[]) =>
  refuse("override_not_allowed", "This board keeps to its limits. What could we finish first?", { limits });
export const overrideTogether = (limits: BrokenLimit[]) =>
  refuse(
    "override_not_allowed",
    "Here both agree before a limit is passed; ask the other one, or finish something first.",
    { limits },
  );
export const overrideCap = (limits: BrokenLimit[]) =>
  refuse("override_cap", "As many cards as agreed stand here over the limit already. What could we finish first?", {
    limits,
  });

export const tooLong = (path: string, length: number, limit: number, message: string) =>
  refuse("too_long", message, { path, length, limit });
export const badCommand = (path: string, message: string) => refuse("bad_command", message, { path });
