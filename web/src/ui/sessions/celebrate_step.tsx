import { words } from "../../languages/en/sessions.js";
import { finishedIn } from "../../model/celebration.js";
import { promisesKept } from "../../model/figures.js";
import { useDesk } from "../board/desk.js";
import { Companion } from "../look/companion.js";
import { StepLines } from "./step_lines.js";
import type { StepProps } from "./step_view.js";

/** What was finished in the contract, by goal, and what both are proud of. */
export function CelebrateStep({ session, active }: StepProps) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  if (!board || !engagement) return null;
  const finished = finishedIn(board);
  const kept = promisesKept(engagement.commitments);
  return (
    <div class="since">
      <section class="stack">
        <h2 class="session-question company">
          <Companion who="puffin" small /> {words.celebrate.title}
        </h2>
        {finished.length === 0 && <p class="soft">{words.celebrate.none}</p>}
        {finished.map(({ goal, cards, reached }) => (
          <div key={goal?.id ?? ""}>
            <h3 dir="auto">{goal?.title ?? words.celebrate.outside}</h3>
            <ul class="told">
              {goal && reached && <li dir="auto">{words.celebrate.reached(goal.title, goal.result)}</li>}
              {cards.map((card) => (
                <li key={card.id} dir="auto">
                  {card.title}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {kept.of > 0 && <p class="small soft">{words.celebrate.kept(kept.count, kept.of)}</p>}
      </section>
      <StepLines session={session} active={active} step="celebrate" />
    </div>
  );
}
