import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { movesCards } from "../acts/moves.js";
import { archive, send } from "../acts/perform.js";
import { HelpPart } from "../between/help_part.js";
import { ReadyPart } from "../between/ready_part.js";
import { useDesk } from "../board/desk.js";
import { MorePart, SplitFrom } from "../card/more_part.js";
import { KeepTemplate } from "../card/template_pick.js";
import { ThanksPart } from "../card/thanks_part.js";
import { dayOf } from "../dates.js";
import { later } from "../later.js";
import { usePainted } from "../painted.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { CardAim, CardAimTexts } from "../plan/card_part.js";
import { t } from "../text.js";
import { type Card, limits } from "../types.js";
import { WordsField } from "../words/words_field.js";
import { Agreement } from "./agreement.js";
import { BlockerPart } from "./blocker_part.js";
import { Comments } from "./comments.js";
import { Facts } from "./facts.js";
import { LinesField } from "./lines_field.js";
import { MoveButtons } from "./move_buttons.js";
import { TextField } from "./text_field.js";

const CardThen = later(() => import("../past/card_history.js").then((code) => code.CardThen));
const CardHistory = later(() => import("../past/card_history.js").then((code) => code.CardHistory));

/** Everything about one card. Each text is saved by itself when it is left; closing loses nothing. */
export function CardSheet({ id }: { id: string }) {
  const desk = useDesk();
  const card = desk.session.view.value?.cards.get(id);
  const close = () => desk.closeCard();
  const rest = usePainted();
  if (!card) {
    return (
      <Dialog title={t.errors.notFound} onClose={close}>
        <p>{t.sheet.missing}</p>
      </Dialog>
    );
  }
  const mayEdit = movesCards(desk.you().seat) && card.archived === null;
  return (
    <Dialog title={`${t.card.number(card.number)} · ${desk.label(card.column)}`} kind="sheet" onClose={close}>
      {card.archived && <OnTheShelf card={card} />}
      <CardThen card={card.id} />
      <TextField
        card={card}
        field="title"
        label={t.sheet.title}
        limit={limits.title}
        required
        editable={mayEdit}
        large
      />
      <WordsField key={`${card.id}/why`} card={card} field="why" editable={mayEdit} />
      {mayEdit && <MoveButtons card={card} />}
      {mayEdit && <ReadyPart key={card.id} card={card} />}
      <BlockerPart card={card} editable={mayEdit} />
      <HelpPart card={card} editable={mayEdit} />
      <div class="sheet-columns">
        <div class="stack">
          <WordsField key={`${card.id}/description`} card={card} field="description" editable={mayEdit} />
          <LinesField
            card={card}
            field="done_when"
            label={t.sheet.doneWhen}
            add={t.sheet.doneWhenAdd}
            placeholder={t.sheet.doneWhenPlaceholder}
            most={limits.doneWhenLines}
            limit={limits.doneWhenLine}
            editable={mayEdit}
          />
          {rest && (
            <>
              <TextField
                card={card}
                field="first_step"
                label={t.sheet.firstStep}
                limit={limits.firstStep}
                placeholder={t.sheet.firstStepPlaceholder}
                editable={mayEdit}
              />
              <CardAimTexts card={card} editable={mayEdit} />
              <LinesField
                card={card}
                field="evidence"
                label={t.sheet.evidence}
                add={t.sheet.evidenceAdd}
                placeholder={t.sheet.evidencePlaceholder}
                most={limits.evidenceLines}
                limit={limits.evidenceLine}
                editable={mayEdit}
              />
            </>
          )}
        </div>
        <aside class="stack">
          <Facts card={card} editable={mayEdit} />
          {rest && (
            <>
              <CardAim card={card} editable={mayEdit} />
              <MorePart card={card} editable={mayEdit} />
              <Agreement card={card} editable={mayEdit} />
              <ThanksPart card={card} />
              <Stamps card={card} />
              <SplitFrom card={card} />
              {mayEdit && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    desk.ask.value = { kind: "split", card: card.id };
                  }}
                >
                  <Icon name="split" />
                  {cardWords.split.go}
                </button>
              )}
              {mayEdit && <KeepTemplate card={card} />}
              {mayEdit && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    close();
                    void archive(desk, card);
                  }}
                >
                  <Icon name="archive" />
                  {t.sheet.archive}
                </button>
              )}
            </>
          )}
        </aside>
      </div>
      {rest && <Comments card={card} />}
      {rest && <CardHistory card={card.id} />}
    </Dialog>
  );
}

function OnTheShelf({ card }: { card: Card }) {
  const desk = useDesk();
  return (
    <p class="notice row">
      <span>
        {t.sheet.archived}
        {card.archived &&
          ` · ${t.archive.by(personName(desk.board().settings, card.archived.by), dayOf(card.archived.at))}`}
      </span>
      {movesCards(desk.you().seat) && (
        <button type="button" class="button" onClick={() => void send(desk, { type: "restore_card", card: card.id })}>
          {t.sheet.restore}
        </button>
      )}
    </p>
  );
}

function Stamps({ card }: { card: Card }) {
  const rows: Array<[string, string | null]> = [
    [t.sheet.added, card.created_at],
    [t.sheet.started, card.started_at],
    [t.sheet.finished, card.finished_at],
  ];
  return (
    <dl class="stamps small soft">
      {rows.map(([label, at]) =>
        at ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{dayOf(at)}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
