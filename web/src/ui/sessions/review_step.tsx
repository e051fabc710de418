import { useEffect } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { cardsToLookAt, columnOf } from "../../model/session_outcomes.js";
import { presentStep } from "../../model/session_script.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { arrows } from "../keys/bindings.js";
import { Companion } from "../look/companion.js";
import { personName } from "../people.js";
import { useFocusOnScreen } from "../review/on_screen.js";
import { focusedCard, showFocus } from "../review/review_keys.js";
import { oldestFirst, promptFor } from "../review/walk.js";
import { t } from "../text.js";
import type { Card, ColumnId } from "../types.js";
import type { Session } from "./acts.js";
import { CardMeasures } from "./card_measures.js";
import { CardPresses } from "./card_presses.js";
import { FocusedCard } from "./focused_card.js";
import { FreeSeats, ReadyTicks } from "./ready_ticks.js";
import type { StepProps } from "./step_view.js";
import { leadStep, walkAlong } from "./steps.js";

/** Verify, In Progress and the pull: one card in focus on all screens, oldest first, an outcome for each. */
export function ReviewStep({ session, active }: StepProps) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const step = presentStep(session);
  const column = step && columnOf(step);
  const lead = desk.review.lead.value;
  const following = desk.review.following.value;
  const onScreen = useFocusOnScreen(lead, following);
  const card = focusedCard(desk);
  useEffect(() => {
    if (!lead || (lead.client !== null && !following)) return;
    showFocus(desk);
    if (card) announce(t.review.now(card.title));
  }, [desk, lead?.card, lead?.column, following]);
  if (!board || !step || !column) return null;
  const leads = lead?.client === null;
  const question = promptFor(words.prompts[step], card?.number ?? 0);
  const empty = board.columns[column].length === 0 && !card;
  return (
    <>
      <h2 class="session-question">{empty ? words.review.empty[column] : question}</h2>
      <div class="row session-lead">
        {step === "pull" && (
          <FreeSeats board={board} owner={card?.column === "to_do" ? card.owner : desk.you().participant} />
        )}
        <p class="small soft" dir="auto">
          {lead === null
            ? words.review.noLead
            : leads
              ? words.review.youLead
              : lead.present
                ? words.review.leads(personName(board.settings, lead.participant))
                : words.review.away(personName(board.settings, lead.participant))}
        </p>
        {active && leads && (
          <>
            <button type="button" class="button" onClick={() => walkAlong(desk, session, column, -1)}>
              {words.review.previous} <span class="key">{arrows.back}</span>
            </button>
            <button type="button" class="button" onClick={() => walkAlong(desk, session, column, 1)}>
              {words.review.next} <span class="key">{arrows.on}</span>
            </button>
          </>
        )}
        {active && !leads && (
          <button type="button" class="button" onClick={() => leadStep(desk, session, step)}>
            {words.review.lead} <span class="key">L</span>
          </button>
        )}
        {lead && !leads && following && (
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.review.following.value = false;
            }}
          >
            {words.review.stopFollowing} <span class="key">Esc</span>
          </button>
        )}
        {lead && !leads && (!following || !onScreen) && (
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.review.following.value = true;
              showFocus(desk);
            }}
          >
            {words.review.focus} <span class="key">F</span>
          </button>
        )}
      </div>
      {card && (
        <div class="session-card">
          <FocusedCard card={card} />
          {step !== "pull" && <CardMeasures card={card} active={active} />}
          {card.column === "done" && (
            <p class="session-joy" role="status">
              <Companion who="puffin" small /> <b>{words.review.joint}</b>
            </p>
          )}
          {step === "pull" && card.column === "to_do" && <ReadyTicks session={session} card={card} active={active} />}
          {active && <CardPresses session={session} card={card} />}
        </div>
      )}
      <CardChips session={session} column={column} focused={card?.id ?? null} />
    </>
  );
}

/** The cards of the step; those nobody has looked at stay lit, and are named when the last one was passed. */
function CardChips({ session, column, focused }: { session: Session; column: ColumnId; focused: string | null }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  if (!board) return null;
  const cards = oldestFirst(board.columns[column]);
  const open = new Set(cardsToLookAt(board, session, column).map((card) => card.id));
  if (cards.length === 0) return null;
  const press = (card: Card) => {
    if (desk.review.leads) desk.review.focus({ column, card: card.id });
    else desk.openCard(card.id);
  };
  return (
    <div class="session-chips">
      <p class="small soft">{open.size === 0 ? words.review.all : words.review.unlooked}</p>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              class={open.has(card.id) ? "chip lit" : "chip"}
              aria-current={card.id === focused ? "true" : undefined}
              onClick={() => press(card)}
              dir="auto"
            >
              {!open.has(card.id) && <span class="hidden-text">{words.review.lookedAt}: </span>}
              {t.card.number(card.number)} {card.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
