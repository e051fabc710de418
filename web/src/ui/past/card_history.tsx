import { useState } from "preact/hooks";
import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { HistoryList } from "./history_list.js";
import { useChanged } from "./lit.js";
import { Reading } from "./reading.js";
import { useHistory } from "./use_history.js";

/** Above a card: that it is the past itself, or what changed on it since the instant that is lit. */
export function CardThen({ card }: { card: string }) {
  const desk = useDesk();
  if (desk.earlier) return <p class="notice">{words.readOnly}</p>;
  return desk.lit.value ? <Changed card={card} /> : null;
}

/** Who did what on a card, folded. */
export function CardHistory({ card }: { card: string }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  if (desk.earlier) return null;
  return (
    <details class="card-history" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      {open && <OfCard card={card} />}
    </details>
  );
}

function OfCard({ card }: { card: string }) {
  const lines = useHistory(card);
  return (
    <section aria-label={words.cardHistory}>
      <Reading />
      {lines?.length === 0 && <p class="soft small">{words.nothing}</p>}
      {lines && <HistoryList lines={lines} inCard />}
    </section>
  );
}

function Changed({ card }: { card: string }) {
  const { since, cards } = useChanged();
  const lines = cards?.get(card);
  if (!lines) return null;
  return (
    <section class="notice lit-on-card" aria-label={words.litOnCard(since)}>
      <h3>{words.litOnCard(since)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.seq} dir="auto">
            {line.words}
          </li>
        ))}
      </ul>
    </section>
  );
}
