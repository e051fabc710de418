import type { TermsChanges } from "../../model/contract_terms.js";
import { worded } from "../language.js";

const shared = {
  role_is: [
    "To ask, to listen, and to hold up the mirror",
    "To keep the frame: time, steps, and what was promised",
    "To support the coachee's own thinking",
  ],
  role_is_not: [
    "To decide for the coachee, or to do their work",
    "To judge, to appraise, or to report on the coachee",
    "To be a therapist, an adviser on law, or a substitute for either",
  ],
  coach_commits: ["Comes prepared and on time", "Says openly what is outside their craft"],
  coachee_commits: [
    "Brings something real to each session",
    "Tries one small step between sessions and looks at what came of it",
  ],
  ethics:
    "We speak openly about doubts, also about the coaching itself. The coach takes no advantage of what they learn here, says so when interests collide, and has their own work looked at by somebody experienced, without names.",
} satisfies TermsChanges;

/** Wording to begin with; each line can be changed or taken out. */
export const templates: Record<"individual" | "organisation", TermsChanges> = worded("templates", {
  individual: {
    ...shared,
    payment_terms:
      "Payable within 14 days after each session. A session called off a day before or earlier costs nothing.",
    confidentiality:
      "What is said and written here stays between us. The coach keeps it after the end as well. The only exception is danger to life and limb, and then we speak about it first if we can.",
    ending:
      "The coachee may pause at any time and owes nobody a reason. Either of us may end it with one last conversation, so that what was learned is not lost. Sessions held are paid; sessions not held are not.",
  },
  organisation: {
    ...shared,
    payment_terms:
      "Payable within 30 days after the invoice. A session called off two days before or earlier costs nothing.",
    confidentiality:
      "What is said and written in the sessions belongs to coachee and coach. The organisation pays for the coaching and does not ask for its content, neither from the coach nor from the coachee. The only exception is danger to life and limb.",
    sponsor_sees: ["goals", "dates", "sessions_held"],
    ending:
      "The coachee may pause at any time and owes nobody a reason. Each party may end it with a conversation of all three. Sessions held are paid; sessions not held are not. Nothing about the ending goes into anybody's appraisal.",
  },
});
