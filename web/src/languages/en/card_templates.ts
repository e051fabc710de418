import type { CardType } from "../../ui/types.js";
import { worded } from "../language.js";

/** A card to begin with: its kind, and prompts that stand where the own words will. */
export interface Template {
  id: string;
  name: string;
  type: CardType;
  done_when: readonly string[];
  first_step: string;
}

/** The templates that come with the product; the prompts are questions to be written over. */
export const readyTemplates: readonly Template[] = worded("readyTemplates", [
  {
    id: "task",
    name: "Task",
    type: "task",
    done_when: ["What will be there that is not there now?", "Who will have seen it?"],
    first_step: "What is the very next action?",
  },
  {
    id: "experiment",
    name: "Experiment",
    type: "experiment",
    done_when: ["What do I expect to see?", "What did I see?", "What did it teach me?"],
    first_step: "What small test is safe by tomorrow?",
  },
  {
    id: "habit",
    name: "Habit",
    type: "habit",
    done_when: ["How many times, by which day?", "What did I notice?"],
    first_step: "If … happens, then I will …",
  },
  {
    id: "homework",
    name: "Homework",
    type: "homework",
    done_when: ["What do I bring to the next session?"],
    first_step: "When and where do I sit down to it?",
  },
  {
    id: "observation",
    name: "Observation",
    type: "observation",
    done_when: ["What would a camera have recorded?", "What came of it that others could see?"],
    first_step: "Where do I go and look?",
  },
  {
    id: "question",
    name: "Question",
    type: "question",
    done_when: ["What do I know now that I did not?"],
    first_step: "Who or what could teach it?",
  },
  {
    id: "learning",
    name: "Share a learning",
    type: "learning_share",
    done_when: ["Whom did it help?"],
    first_step: "What did I think before, what do I think now?",
  },
]);
