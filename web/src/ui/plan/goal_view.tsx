import { useState } from "preact/hooks";
import type { Goal } from "../../../../protocol/ts/messages.js";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { type GoalBranch, isLiving } from "../../model/plan.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { dayOf, shortDay } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { CardRows } from "./card_row.js";
import { CloseDialog } from "./close_dialog.js";
import { DeliverableView } from "./deliverable_view.js";
import { GoalDialog } from "./goal_dialog.js";
import type { Here } from "./here.js";
import { Measures } from "./measure_view.js";
import { useSending } from "./sending.js";

const words = planText.goal;

/** A goal with its measures, what was promised for it, and the cards that work towards it. */
export function GoalView({ here, branch }: { here: Here; branch: GoalBranch }) {
  const { goal, number, deliverables, cards } = branch;
  const signed = goal.contract_goal === null ? null : here.engagement.contract.terms.goals[goal.contract_goal];
  const lines = [
    goal.why,
    signed && signed !== goal.title ? words.serves(signed) : "",
    goal.learning_intent && words.learning(goal.learning_intent),
    goal.org_goal && words.organisation(goal.org_goal),
    goal.result && `“${goal.result}”`,
  ].filter(Boolean);
  return (
    <section class={`goal ${goal.status}`} data-goal={goal.id} aria-label={`${words.number(number)}: ${goal.title}`}>
      <div class="goal-head">
        <span class="goal-number" title={words.number(number)}>
          <Icon name="goal" size={13} />
          {number}
        </span>
        <h3 dir="auto">{goal.title}</h3>
        <GoalActs here={here} goal={goal} />
      </div>
      <GoalFacts here={here} goal={goal} />
      {lines.map((line) => (
        <p key={line} class="goal-line small" dir="auto">
          {line}
        </p>
      ))}
      <Measures here={here} goal={goal} open={isLiving(goal)} />
      {deliverables.length > 0 && (
        <ul class="deliverables">
          {deliverables.map((one) => (
            <DeliverableView key={one.deliverable.id} here={here} branch={one} goal={isLiving(goal) ? goal.id : null} />
          ))}
        </ul>
      )}
      {cards.length > 0 && (
        <div class="goal-cards">
          {deliverables.length > 0 && <h4 class="small soft">{planText.deliverable.cards}</h4>}
          <CardRows here={here} cards={cards} />
        </div>
      )}
      {deliverables.length === 0 && cards.length === 0 && isLiving(goal) && (
        <p class="small soft">{planText.deliverable.none}</p>
      )}
    </section>
  );
}

/** Whose it is, by whom it was proposed, until when, and what it waits for. */
function GoalFacts({ here, goal }: { here: Here; goal: Goal }) {
  const owner = personName(here.people, goal.owner);
  const facts = [
    words.owner(owner),
    goal.proposed_by !== goal.owner && words.proposedBy(personName(here.people, goal.proposed_by)),
    goal.adopted_at && isLiving(goal) && words.adoptedOn(dayOf(goal.adopted_at)),
    goal.target_date && words.by(shortDay(goal.target_date)),
  ].filter(Boolean);
  const waits = goal.status === "proposed" && goal.owner !== here.you.participant;
  return (
    <p class="goal-facts small soft">
      {(goal.status === "proposed" || !isLiving(goal)) && (
        <span class={`goal-status ${goal.status}`}>{words.status[goal.status]}</span>
      )}
      <span dir="auto">{facts.join(" · ")}</span>
      {waits && <span dir="auto">{words.waitsFor(owner)}</span>}
    </p>
  );
}

/** What this person may do with the goal: adopting is its owner's alone. */
function GoalActs({ here, goal }: { here: Here; goal: Goal }) {
  const desk = useDesk();
  const [asked, setAsked] = useState<"reword" | "close" | null>(null);
  const mine = goal.owner === here.you.participant;
  const proposed = goal.status === "proposed";
  const [waits, run] = useSending();
  const done = () => setAsked(null);
  if (!here.acts || !isLiving(goal) || !(mine || proposed)) return null;
  const takesBack = proposed && (mine || goal.proposed_by === here.you.participant);
  return (
    <div class="row goal-acts">
      {proposed && mine && (
        <button
          type="button"
          class="button primary"
          title={words.adoptHint}
          disabled={waits}
          onClick={() => run(async () => void (await send(desk, { type: "adopt_goal", goal: goal.id })))}
        >
          <Icon name="check" />
          {waits ? t.card.waiting : words.adopt}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => setAsked("reword")}>
        {words.reword}
      </button>
      {(takesBack || !proposed) && (
        <button type="button" class="button quiet" onClick={() => setAsked("close")}>
          {proposed ? words.takeBack : words.close}
        </button>
      )}
      {asked === "reword" && <GoalDialog here={here} ask={{ kind: "reword", goal }} onClose={done} />}
      {asked === "close" && <CloseDialog goal={goal} onClose={done} />}
    </div>
  );
}
