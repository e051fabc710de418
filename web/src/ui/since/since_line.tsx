import { useEffect, useState } from "preact/hooks";
import { sinceText as words } from "../../languages/en/since.js";
import type { Missed } from "../../model/missed.js";
import { useDesk } from "../board/desk.js";
import { face } from "../board/roving.js";
import { focusCard } from "../board/walking.js";
import { LightButtons } from "../past/light_buttons.js";
import { personName } from "../people.js";
import { told } from "./told.js";

/** Over the board of somebody who comes back: what others did meanwhile, in a line; the cards of it lit and listed. */
export function SinceLine() {
  const desk = useDesk();
  const { missed, putAside } = told.value?.board === desk.id ? told.value : { missed: null, putAside: () => undefined };
  const [open, setOpen] = useState(false);
  if (!missed) return null;
  const parts = [...missed.counts].map(([deed, n]) => words.counts[deed](n));
  return (
    <section class="since-line" aria-label={words.name}>
      <div class="since-head">
        <p role="status">{words.line(parts)}</p>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fold : words.show}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setOpen(false);
            putAside();
          }}
        >
          {words.dismiss}
        </button>
      </div>
      {open && <LightButtons />}
      {open && <WhatHappened missed={missed} />}
    </section>
  );
}

function WhatHappened({ missed }: { missed: Missed }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  useLit(missed.cards.map(({ card }) => card.id));
  if (!board) return null;
  const name = (id: string) => personName(board.settings, id);
  return (
    <ul class="since-list">
      {missed.cards.map(({ card: { id }, deeds }) => {
        const card = board.cards.get(id);
        if (!card) return null;
        const column = desk.label(card.column);
        return (
          <li key={id} dir="auto">
            <button type="button" class="as-link" title={words.go(card.title)} onClick={() => goTo(desk, id)}>
              {card.title}
            </button>
            <span class="soft">
              {" "}
              – {deeds.map(({ by, deed }) => words.cardDeeds[deed](name(by), column)).join("; ")}
            </span>
          </li>
        );
      })}
      {missed.others.map(({ by, deed }) => (
        <li key={`${deed} ${by}`} dir="auto">
          {words.otherDeeds[deed](name(by))}
        </li>
      ))}
    </ul>
  );
}

/** A card that is not drawn, put away or far down, opens instead. */
function goTo(desk: ReturnType<typeof useDesk>, card: string): void {
  if (face(card)) focusCard(desk, card);
  else desk.openCard(card);
}

/** Marks the cards by hand after each drawing: no card of the board is drawn again for it. */
function useLit(cards: readonly string[]): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      for (const id of cards) document.getElementById(`card-${id}`)?.setAttribute("data-since", "");
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const id of cards) document.getElementById(`card-${id}`)?.removeAttribute("data-since");
    };
  });
}
