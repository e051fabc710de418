import { useEffect } from "preact/hooks";
import { Icon, type IconName } from "../../icons/icons.js";
import { Puffin } from "../../icons/puffin.js";
import { movesCards } from "../acts/moves.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { arrows } from "../keys/bindings.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Card } from "../types.js";
import { useFocusOnScreen } from "./on_screen.js";
import type { Lead } from "./review.js";
import { endReview, focusedCard, mainAct, secondAct, showFocus, walk } from "./review_keys.js";
import { promptFor, walkOf } from "./walk.js";

/** The review: who leads, one question, and the presses that go on. */
export function ReviewBar() {
  const desk = useDesk();
  const lead = desk.review.lead.value;
  const following = desk.review.following.value;
  const board = desk.session.view.value;
  const card = focusedCard(desk);
  const onScreen = useFocusOnScreen(lead, following);
  useEffect(() => {
    if (!lead || (lead.client !== null && !following)) return;
    showFocus(desk);
    if (card) announce(t.review.now(card.title));
  }, [desk, lead?.card, lead?.column, following]);

  if (!lead || !board) return null;
  const leads = lead.client === null;
  const stops = walkOf(board.columns);
  const at = stops.findIndex((stop) => stop.column === lead.column && stop.card === lead.card);
  const prompt = card ? promptFor(t.review.prompts[lead.column], card.number) : t.review.nothing[lead.column];
  const question = prompt || promptFor(t.review.prompts[lead.column], 0);
  return (
    <section class="review-bar" aria-label={t.review.title}>
      <p class="review-who">
        <Puffin size={24} />
        <Who lead={lead} name={personName(board.settings, lead.participant)} />
      </p>
      <div class="review-words">
        <p class="review-prompt">{question}</p>
        <p class="small soft" dir="auto">
          {desk.label(lead.column)}
          {at >= 0 && ` · ${t.review.step(at + 1, stops.length)}`}
          {card && ` · ${t.card.number(card.number)} ${card.title}`}
        </p>
      </div>
      <Acts card={card} show={leads || following} />
      <div class="review-steps">
        {leads ? (
          <>
            <Press icon="left" label={t.review.previous} mark={arrows.back} run={() => walk(desk, "previous")} />
            <button type="button" class="button primary" onClick={() => walk(desk, "next")}>
              {t.review.next} <span class="key">{arrows.on}</span>
            </button>
            <Press label={t.review.end} mark="Esc" run={() => endReview(desk)} />
          </>
        ) : (
          <>
            {following ? (
              <>
                {!onScreen && <Press label={t.review.returnToFocus} mark="F" run={() => showFocus(desk)} />}
                <Press
                  label={t.review.stopFollowing}
                  mark="Esc"
                  run={() => {
                    desk.review.following.value = false;
                  }}
                />
              </>
            ) : (
              <Press
                label={t.review.returnToFocus}
                mark="F"
                run={() => {
                  desk.review.following.value = true;
                  showFocus(desk);
                }}
              />
            )}
            <Press label={t.review.lead} mark="L" run={() => desk.review.take(board)} />
            {!lead.present && <Press label={t.review.end} run={() => desk.review.end()} />}
          </>
        )}
      </div>
    </section>
  );
}

function Who({ lead, name }: { lead: Lead; name: string }) {
  if (lead.client === null) return <b>{t.review.leading}</b>;
  return <b dir="auto">{lead.present ? t.review.ledBy(name) : t.review.gone(name)}</b>;
}

/** What the column asks for: one key for yes, one for not yet. */
function Acts({ card, show }: { card: Card | null; show: boolean }) {
  const desk = useDesk();
  if (!card || !show || card.archived || !movesCards(desk.you().seat)) return null;
  const { acts } = t.review;
  const main = { verify: acts.done, in_progress: acts.deliver, to_do: acts.pull, done: null }[card.column];
  const block = card.blocker ? acts.unblock : acts.block;
  const second = { verify: acts.notYet, in_progress: block, to_do: null, done: null }[card.column];
  return (
    <div class="review-acts">
      {main && (
        <Press icon={card.column === "verify" ? "check" : "right"} label={main} mark="D" run={() => mainAct(desk)} />
      )}
      {second && <Press label={second} mark="B" run={() => secondAct(desk)} />}
      <Press label={acts.open} run={() => desk.openCard(card.id)} />
    </div>
  );
}

function Press({ icon, label, mark, run }: { icon?: IconName; label: string; mark?: string; run: () => void }) {
  return (
    <button type="button" class="button" onClick={run}>
      {icon && <Icon name={icon} />}
      {label}
      {mark && <span class="key">{mark}</span>}
    </button>
  );
}
