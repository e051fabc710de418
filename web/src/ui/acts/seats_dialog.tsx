import { useState } from "preact/hooks";
import { AskOverride } from "../between/ask_override.js";
import { useDesk } from "../board/desk.js";
import { daysSince } from "../dates.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { type BrokenLimit, type Card, limits as sizes, textLength } from "../types.js";
import { type Overridable, swappable } from "./ask.js";
import { CardLine } from "./card_line.js";
import { useKeptText } from "./kept_text.js";
import { swapTarget } from "./moves.js";
import { send } from "./perform.js";

interface Props {
  command: Overridable;
  code: string;
  limits: readonly BrokenLimit[];
  done: () => void;
}

/** All seats are taken: finish one, swap one, or go over on purpose with a reason. */
export function SeatsDialog({ command, code, limits, done }: Props) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const [swapping, setSwapping] = useState<string | null>(null);
  const [reason, setReason, drop] = useKeptText(desk.id, "override");
  if (!board) return null;
  const first = limits[0];
  const cards = (first?.cards ?? []).flatMap((id): Card[] => {
    const card = board.cards.get(id);
    return card && !card.archived ? [card] : [];
  });
  const move = swappable(command);
  const canSwap =
    move !== null && first?.code === "wip_full" && first.column !== undefined && swapTarget(first.column) !== null;
  const text = reason.trim();
  const length = textLength(text);
  const ready = length >= sizes.overrideReasonMin && length <= sizes.reason;
  const capped = code === "override_cap";
  const together = !capped && board.settings.policies.override_mode === "both_agree";
  const never = board.settings.policies.override_mode === "never";

  const override = () => {
    if (!ready) return;
    done();
    void send(desk, { ...command, override: { reason: text } }).then((accepted) => accepted && drop());
  };
  return (
    <Dialog title={t.seatsFull.title} onClose={done}>
      <div>
        {limits.map((limit) => (
          <p key={limit.code} class="soft" dir="auto">
            {limitWords(desk, limit)}
          </p>
        ))}
      </div>
      {cards.length > 0 && (
        <div class="field">
          <span class="label">{t.seatsFull.oldest}</span>
          <ul class="seated">
            {cards.map((card) => (
              <li key={card.id}>
                <CardLine card={card} />
                <span class="small soft">{t.seatsFull.since(daysSince(card.entered_at))}</span>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    done();
                    desk.openCard(card.id);
                  }}
                >
                  {t.common.open}
                  <span class="hidden-text">{card.title}</span>
                </button>
                {canSwap && (
                  <button
                    type="button"
                    class="button"
                    aria-expanded={swapping === card.id}
                    title={t.seatsFull.swapHint(card.title)}
                    onClick={() => setSwapping(swapping === card.id ? null : card.id)}
                  >
                    {t.seatsFull.swap}
                    <span class="hidden-text">{card.title}</span>
                  </button>
                )}
                {swapping === card.id && move && first?.column && (
                  <SwapForm card={card} move={move} column={first.column} done={done} />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {together ? (
        <AskOverride move={move} done={done} />
      ) : capped || code === "override_not_allowed" || never ? (
        <p class="notice">{capped ? t.seatsFull.cap : t.seatsFull.notAllowed}</p>
      ) : (
        <details class="over-it">
          <summary class="button quiet">{t.seatsFull.override}</summary>
          <Field
            label={t.seatsFull.overrideTitle}
            hint={t.seatsFull.overrideHint}
            value={reason}
            onInput={setReason}
            limit={sizes.reason}
            onEnter={override}
          />
          <div class="actions">
            <button type="button" class="button" disabled={!ready} onClick={override}>
              {t.seatsFull.overrideGo}
            </button>
          </div>
        </details>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={done}>
          {t.seatsFull.wait}
        </button>
      </div>
    </Dialog>
  );
}

function limitWords(desk: ReturnType<typeof useDesk>, limit: BrokenLimit): string {
  if (limit.code === "person_wip_full") {
    return t.seatsFull.person(personName(desk.board().settings, limit.person ?? null), limit.count, limit.limit);
  }
  if (limit.code === "board_wip_full") return t.seatsFull.board(limit.count, limit.limit);
  return t.seatsFull.column(limit.column ? desk.label(limit.column) : "", limit.count, limit.limit);
}

interface SwapProps {
  card: Card;
  move: NonNullable<ReturnType<typeof swappable>>;
  column: NonNullable<BrokenLimit["column"]>;
  done: () => void;
}

/** One card goes back with a reason, the other comes in: one act, all or nothing. */
function SwapForm({ card, move, column, done }: SwapProps) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, "swap", card.id);
  const reason = text.trim();
  const target = swapTarget(column);
  const ready = reason !== "" && textLength(reason) <= sizes.reason && target !== null;
  const go = () => {
    if (!ready) return;
    const { type: _type, override: _override, ...wished } = move;
    const back = { card: card.id, from: column, to: target, after: null, reason };
    done();
    void send(desk, { type: "move_cards", moves: [back, wished] }).then((accepted) => accepted && drop());
  };
  return (
    <div class="swap-form">
      <Field label={t.seatsFull.swapReason} value={text} onInput={setText} limit={sizes.reason} onEnter={go} />
      <button type="button" class="button primary" disabled={!ready} onClick={go}>
        {t.seatsFull.swapGo}
      </button>
    </div>
  );
}
