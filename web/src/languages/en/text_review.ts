import { worded } from "../language.js";

/** Words of the review, and its keys. */
export const reviewTexts = worded("reviewTexts", {
  review: {
    start: "Review, right to left",
    title: "Review",
    leading: "You lead",
    ledBy: (who: string) => `${who} leads`,
    gone: (who: string) => `${who} is not connected just now.`,
    next: "Next",
    previous: "Back",
    end: "End",
    lead: "Lead",
    leadHint: "Take the lead",
    stopFollowing: "Stop following",
    follow: "Follow",
    returnToFocus: "Return to focus",
    step: (n: number, of: number) => `${n} of ${of}`,
    nothing: {
      verify: "Nothing waits to be checked.",
      in_progress: "Nothing is being worked on.",
      to_do: "To Do is empty.",
      done: "",
    },
    finished: "That was the whole board. What do you take with you?",
    acts: {
      done: "Done",
      notYet: "Not yet",
      block: "Blocked",
      unblock: "Lift the block",
      deliver: "To Verify",
      pull: "Pull",
      open: "Open",
    },
    prompts: {
      verify: [
        "What shows that it is done?",
        "Who has seen it work?",
        "What would a sceptic still ask?",
        "How shall we mark this one?",
      ],
      in_progress: [
        "What has moved since we last looked?",
        "What stands in the way, and who could lift it?",
        "Could this be cut in two?",
        "What is the very next thing to do?",
      ],
      to_do: [
        "Which of these helps most right now?",
        "Is everything on the card that is needed?",
        "How will we know it is done?",
        "What will wait so that this gets room?",
      ],
      done: ["What are you glad about?"],
    },
    ended: "The review has ended.",
    started: (who: string) => `${who} started the review.`,
    now: (title: string) => `In focus: ${title}`,
  },

  keys: {
    title: "Keys",
  },
});
