import type { CardDeed, OtherDeed } from "../../model/missed.js";
import { worded } from "../language.js";

const many =
  (one: string, more = `${one}s`) =>
  (n: number) =>
    n === 1 ? `1 ${one}` : `${n} ${more}`;

const counts: Record<CardDeed | OtherDeed, (n: number) => string> = {
  added: many("new card"),
  moved: many("move"),
  edited: many("change on a card", "changes on cards"),
  archived: many("card put away", "cards put away"),
  restored: many("card brought back", "cards brought back"),
  agreed: many("agreement"),
  blocked: many("blocker"),
  unblocked: many("blocker lifted", "blockers lifted"),
  commented: many("comment"),
  answered: many("question answered", "questions answered"),
  thanked: many("word of thanks", "words of thanks"),
  asked_help: many("request for help", "requests for help"),
  answered_help: many("answer to a request for help", "answers to requests for help"),
  asked_limit: many("wish to go over a limit", "wishes to go over a limit"),
  promised: many("promise made", "promises made"),
  settled: many("promise settled", "promises settled"),
  measured: many("new value of a measure", "new values of measures"),
  goal: many("change of a goal", "changes of goals"),
  session_planned: many("session planned", "sessions planned"),
  session_moved: many("session moved", "sessions moved"),
  session_cancelled: many("session cancelled", "sessions cancelled"),
  session_held: many("session held", "sessions held"),
  contract: many("change of the contract", "changes of the contract"),
  signed: many("signature"),
  joined: many("newcomer"),
};

const cardDeeds: Record<CardDeed, (who: string, column: string) => string> = {
  added: (who) => `${who} added it`,
  moved: (who, column) => `${who} moved it, it stands in ${column}`,
  edited: (who) => `${who} changed its words`,
  archived: (who) => `${who} put it away`,
  restored: (who) => `${who} brought it back`,
  agreed: (who) => `${who} agreed to it`,
  blocked: (who) => `${who} said what stands in its way`,
  unblocked: (who) => `${who} cleared its way`,
  commented: (who) => `${who} wrote about it`,
  answered: (who) => `${who} marked a question as answered`,
  thanked: (who) => `${who} says thanks`,
  asked_help: (who) => `${who} asks for help with it`,
  answered_help: (who) => `${who} says help has come`,
  asked_limit: (who) => `${who} would like to take it over the limit`,
  promised: (who) => `${who} promised it`,
  settled: (who) => `${who} settled its promise`,
};

const otherDeeds: Record<OtherDeed, (who: string) => string> = {
  measured: (who) => `${who} added new values of measures`,
  goal: (who) => `${who} changed the goals`,
  session_planned: (who) => `${who} planned sessions`,
  session_moved: (who) => `${who} moved a session`,
  session_cancelled: (who) => `${who} cancelled a session`,
  session_held: (who) => `${who} closed a session`,
  contract: (who) => `${who} changed the contract`,
  signed: (who) => `${who} signed the contract`,
  joined: (who) => `${who} came in`,
};

/** The English sentences of what happened while one was away. */
export const sinceText = worded("sinceText", {
  name: "Since you were here",
  line: (parts: readonly string[]) => `Since you were here: ${parts.join(", ")}.`,
  show: "Show them",
  fold: "Fold the list",
  dismiss: "Thanks, I know now",
  go: (title: string) => `Go to ${title}`,
  counts,
  cardDeeds,
  otherDeeds,
});
