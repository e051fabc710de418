import { worded } from "../language.js";

/** Words about blockers, comments and the archive. */
export const talkTexts = worded("talkTexts", {
  blocker: {
    title: "Blocked",
    block: "Mark as blocked",
    reason: "What stands in the way?",
    category: "Kind",
    remover: "Who could lift it?",
    check: "Look again on",
    go: "Mark as blocked",
    unblock: "No longer blocked",
    resolution: "What lifted it?",
    unblockGo: "Lift the block",
    since: (who: string, day: string) => `${who}, ${day}`,
    removerIs: (who: string) => `${who} could lift it`,
    checkOn: (day: string) => `look again ${day}`,
    onlyRunning: "A card can be blocked while it is in progress or waits to be verified.",
    categories: {
      waiting_on_other: "Waiting for somebody",
      external_dependency: "Something outside",
      missing_knowledge: "Not known yet",
      missing_time: "No time",
      unclear_done_when: "Unclear when it is done",
      fear_or_avoidance: "Hard to begin",
      other: "Something else",
    },
  },

  comments: {
    title: "Comments and questions",
    empty: "No words yet. A question often helps more than an answer.",
    label: "Write to the card",
    placeholder: "What do you notice? What would you like to ask?",
    plain: "Comment",
    question: "Question",
    asQuestion: "Ask as a question",
    go: "Send",
  },

  archive: {
    by: (who: string, day: string) => `${who}, ${day}`,
  },
});
