import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { planOf } from "../../model/plan.js";
import { FiguresLine } from "../figures/figures_line.js";
import { Companion } from "../look/companion.js";
import { CardRows } from "./card_row.js";
import { DeliverableView } from "./deliverable_view.js";
import { type GoalAsk, GoalDialog } from "./goal_dialog.js";
import { GoalView } from "./goal_view.js";
import { type Here, useHere } from "./here.js";

/** Goal, deliverable, card in one view: what the board is for. */
export function PlanPage() {
  const here = useHere();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!document.querySelector("dialog[open]")) heading.current?.focus();
  }, []);
  return (
    <main class="plan" id="board" tabIndex={-1}>
      <div class="plan-inner">
        <h2 ref={heading} tabIndex={-1}>
          {planText.title}
        </h2>
        {here ? <WholePlan here={here} /> : <p>{planText.noEngagement}</p>}
      </div>
    </main>
  );
}

function WholePlan({ here }: { here: Here }) {
  const [ask, setAsk] = useState<GoalAsk | null>(null);
  const plan = planOf(here.board, here.engagement);
  const inForce = here.engagement.contract.activated_at !== null;
  return (
    <>
      <div class="row plan-intro">
        <p class="soft">{planText.intro}</p>
        {here.acts && (
          <button type="button" class="button" onClick={() => setAsk({ kind: "propose" })}>
            <Icon name="plus" />
            {planText.goal.propose}
          </button>
        )}
      </div>
      <FiguresLine here={here} />
      {plan.goals.length === 0 && (
        <div class="plan-empty">
          <p>{here.acts ? planText.goal.empty : planText.goal.emptyWatch}</p>
          <Companion who="puffin" />
        </div>
      )}
      {plan.goals.map((branch) => (
        <GoalView key={branch.goal.id} here={here} branch={branch} />
      ))}
      {!inForce && <p class="soft">{planText.signed.before}</p>}
      {inForce && plan.signed.length > 0 && (
        <section class="plan-part" aria-label={planText.signed.list}>
          <h3>{planText.signed.list}</h3>
          <p class="soft small">{planText.signed.intro}</p>
          <ul class="signed-goals">
            {plan.signed.map((signed) => (
              <li key={signed.index} class="goal proposed">
                <div class="goal-head">
                  <h4 dir="auto">{signed.text}</h4>
                  {here.acts && (
                    <button
                      type="button"
                      class="button"
                      aria-label={planText.signed.practiceOf(signed.text)}
                      onClick={() => setAsk({ kind: "practice", index: signed.index })}
                    >
                      {planText.signed.practice}
                    </button>
                  )}
                </div>
                <Deliverables here={here} branches={signed.deliverables} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {inForce && plan.whole.length > 0 && (
        <section class="plan-part" aria-label={planText.deliverable.whole}>
          <h3>{planText.deliverable.whole}</h3>
          <Deliverables here={here} branches={plan.whole} />
        </section>
      )}
      <Shelf here={here} kind="unlinked" cards={plan.unlinked} />
      <Shelf here={here} kind="outside" cards={plan.outside} />
      {plan.closed.length > 0 && (
        <details class="plan-part">
          <summary>{planText.goal.closedList(plan.closed.length)}</summary>
          {plan.closed.map((branch) => (
            <GoalView key={branch.goal.id} here={here} branch={branch} />
          ))}
        </details>
      )}
      {ask && <GoalDialog here={here} ask={ask} onClose={() => setAsk(null)} />}
    </>
  );
}

function Deliverables({ here, branches }: { here: Here; branches: ReturnType<typeof planOf>["whole"] }) {
  if (branches.length === 0) return null;
  return (
    <ul class="deliverables">
      {branches.map((one) => (
        <DeliverableView key={one.deliverable.id} here={here} branch={one} goal={null} />
      ))}
    </ul>
  );
}

interface ShelfProps {
  here: Here;
  kind: "outside" | "unlinked";
  cards: ReturnType<typeof planOf>["outside"];
}

function Shelf({ here, kind, cards }: ShelfProps) {
  if (cards.length === 0) return null;
  return (
    <section class="plan-part" aria-label={planText.shelf[kind]}>
      <h3>{planText.shelf[kind]}</h3>
      <p class="soft small">{kind === "outside" ? planText.shelf.outsideIntro : planText.shelf.unlinkedIntro}</p>
      <CardRows here={here} cards={cards} />
    </section>
  );
}
