import { Icon } from "../../icons/icons.js";
import { figuresText } from "../../languages/en/figures.js";
import { engagementFigures } from "../../model/engagement_figures.js";
import { useDesk } from "../board/desk.js";
import type { Here } from "../plan/here.js";
import { countWords } from "./figure_words.js";

const words = figuresText.brief;

/** On the plan of coach and coachee: the shortest answer to how it goes, and the way to the whole of it. */
export function FiguresLine({ here }: { here: Here }) {
  const desk = useDesk();
  if (!here.acts) return null;
  const { promises, delivered, sessionsHeld } = engagementFigures(here.board, here.engagement);
  const told = [
    promises.kept.of === 0 ? words.noPromises : words.kept(countWords(promises.kept)),
    delivered.of > 0 && words.delivered(countWords(delivered)),
    sessionsHeld.of > 0 && words.held(countWords(sessionsHeld)),
  ].filter(Boolean);
  return (
    <div class="figures-line">
      <span>{told.join(" · ")}</span>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          desk.panel.value = { kind: "figures" };
        }}
      >
        <Icon name="evidence" />
        {figuresText.open}
      </button>
    </div>
  );
}
