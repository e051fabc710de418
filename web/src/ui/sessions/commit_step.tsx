import { words } from "../../languages/en/sessions.js";
import { isFar, openPromiseOf, promisableCards } from "../../model/promises.js";
import { smallDays } from "../../model/ready_list.js";
import { CardLine } from "../acts/card_line.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { sessionPanel, useNow } from "./place.js";
import { Promised } from "./promised.js";
import { Promising, type PromisingProps } from "./promising.js";
import type { StepProps } from "./step_view.js";

/** What is in work gets a promise: by when, how sure, and what if. */
export function CommitStep({ session, active }: StepProps) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  if (!board || !engagement) return null;
  const cards = promisableCards(board);
  if (cards.length === 0) return <p class="soft">{words.commit.empty}</p>;
  return (
    <ul class="promises">
      {cards.map((card) => {
        const promise = openPromiseOf(engagement, card.id);
        return (
          <li key={card.id} class="promise">
            <CardLine card={card} />
            {active && <Smaller card={card} session={session} engagement={engagement} />}
            {promise ? (
              <Promised commitment={promise} engagement={engagement} active={active} />
            ) : (
              <Promising card={card} engagement={engagement} session={session} active={active} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is large or far away is asked about, and may be cut in two at once; nothing is held back for it. */
function Smaller({ card, session, engagement }: Omit<PromisingProps, "active">) {
  const now = useNow(30_000);
  const large = card.expected_days !== null && card.expected_days > smallDays;
  const far = card.due !== null && isFar(engagement, card.due, now);
  if (!large && !far) return null;
  return (
    <div class="nudge small">
      {large && <p>{words.commit.large(card.expected_days ?? 0)}</p>}
      {far && <p>{words.commit.dueFar(shortDay(card.due ?? ""))}</p>}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          sessionPanel.value = { kind: "split", session: session.id, card: card.id };
        }}
      >
        {words.review.split}
      </button>
    </div>
  );
}
