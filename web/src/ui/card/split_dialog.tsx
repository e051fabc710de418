import { useState } from "preact/hooks";
import { cardWords } from "../../languages/en/card.js";
import { newId } from "../../sync/ids.js";
import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { send } from "../acts/perform.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";

const words = cardWords.split;

/** Both halves side by side: each done-when line stays, or goes with the new card. */
export function SplitDialog({ card: id, done }: { card: string; done: () => void }) {
  const desk = useDesk();
  const view = desk.session.view.value;
  const card = view?.cards.get(id);
  const [title, setTitle, drop] = useKeptText(desk.id, "split", id);
  const [going, setGoing] = useState<ReadonlySet<number>>(new Set());
  if (!view || !card) return null;
  const name = title.trim();
  const ready = name !== "" && textLength(name) <= limits.title;
  const goes = card.done_when.filter((_, index) => going.has(index));
  const stays = card.done_when.filter((_, index) => !going.has(index));
  const toggle = (index: number) => {
    const next = new Set(going);
    if (!next.delete(index)) next.add(index);
    setGoing(next);
  };
  const go = () => {
    if (!ready) return;
    done();
    const command = { type: "split_card" as const, card: id, new_card: newId(), title: name, done_when: goes };
    void send(desk, { ...command, read_at: view.seq }).then((accepted) => {
      if (!accepted) return;
      drop();
      announce(words.done(name));
    });
  };
  return (
    <Dialog title={words.title(t.card.number(card.number))} onClose={done}>
      <CardLine card={card} />
      <p>{card.done_when.length === 0 ? words.noLines : words.intro}</p>
      <Field label={words.newTitle} value={title} onInput={setTitle} limit={limits.title} onEnter={go} first />
      {card.done_when.map((line, index) => (
        <label key={`${index}-${line}`} class="choice">
          <input type="checkbox" checked={going.has(index)} onChange={() => toggle(index)} />
          <span dir="auto">{words.moves(line)}</span>
        </label>
      ))}
      <div class="halves">
        <Half heading={words.stays} title={card.title} lines={stays} empty={words.nothingStays} />
        <Half heading={words.goes} title={name} lines={goes} empty={words.nothing} />
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={go}>
          {words.save}
        </button>
      </div>
    </Dialog>
  );
}

function Half(props: { heading: string; title: string; lines: readonly string[]; empty: string }) {
  return (
    <section class="half">
      <h3 class="small soft">{props.heading}</h3>
      <p class="half-title" dir="auto">
        {props.title}
      </p>
      {props.lines.length === 0 ? (
        <p class="small soft">{props.empty}</p>
      ) : (
        <ul class="plain-lines">
          {props.lines.map((line, index) => (
            <li key={`${index}-${line}`} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
