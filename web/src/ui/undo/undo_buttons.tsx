import { Icon } from "../../icons/icons.js";
import { undoText } from "../../languages/en/undo.js";
import { movesCards } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { MenuItem } from "../parts/menu.js";
import { deedWords } from "./deed_words.js";
import type { Way } from "./undoing.js";

const keys = { undo: undoText.undoKeys, redo: undoText.redoKeys };
const names = { undo: undoText.undo, redo: undoText.redo };
const ways: readonly Way[] = ["undo", "redo"];

/** Two quiet buttons beside the title. */
export function UndoButtons() {
  const wish = useWish();
  if (!wish) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's part
    <div class="undo-buttons wide-only" role="group" aria-label={undoText.undoTitle}>
      {ways.map((way) => {
        const { what, can, run } = wish(way);
        return (
          <button
            key={way}
            type="button"
            class="button quiet icon-only"
            aria-label={names[way]}
            aria-disabled={!can}
            title={`${what ? `${names[way]}: ${what}` : names[way]} (${keys[way]})`}
            onClick={run}
          >
            <Icon name={way} />
          </button>
        );
      })}
    </div>
  );
}

/** The same in the menu, where the header has no room for buttons. */
export function UndoItems({ close }: { close: () => void }) {
  const wish = useWish();
  if (!wish) return null;
  return (
    <div class="narrow-only">
      {ways.map((way) => {
        const { what, can, run } = wish(way);
        if (!can) return null;
        const press = () => {
          close();
          run();
        };
        return <MenuItem key={way} icon={way} label={what ? `${names[way]}: ${what}` : names[way]} onPress={press} />;
      })}
    </div>
  );
}

/** What each way would do; null until its code is there, and for those who only look on. */
function useWish() {
  const desk = useDesk();
  const undoing = desk.undoing.value;
  const seat = desk.session.you.value?.seat;
  if (!undoing || seat === undefined || !movesCards(seat)) return null;
  const next = undoing.next.value;
  return (way: Way) => {
    const deed = next[way];
    return {
      what: deed ? deedWords(desk, deed) : null,
      can: deed !== null || (way === "undo" && !next.known),
      run: () => void (way === "undo" ? undoing.undo() : undoing.redo()),
    };
  };
}
