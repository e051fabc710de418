import type { Progress } from "../../along/import/sending.js";
import { importText } from "../../languages/en/along_import.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";

const words = importText.send;

interface Props {
  all: number;
  progress: Progress;
  /** The cards are on their way out again. */
  back: boolean;
  onStop: () => void;
  onTakeBack: (cards: readonly string[]) => void;
  onDone: () => void;
}

/** How far it is, how it ended, and the way back. */
export function SendStep({ all, progress, back, onStop, onTakeBack, onDone }: Props) {
  const desk = useDesk();
  const { cardsIn, refused, ended } = progress;
  const count = cardsIn.length;
  const away = desk.session.status.value === "offline";
  const ending = back ? words.takenBack(count) : ended === "all" ? words.all(count) : words.stopped(count);
  return (
    <>
      <progress class="import-progress" value={count + refused} max={all} aria-label={importText.title} />
      <p role="status">
        {ended !== "no" ? ending : back ? words.takingBack(count, all) : words.running(count, all)}{" "}
        {ended !== "no" && refused > 0 && words.refused(refused)}
      </p>
      {ended === "no" && <p class="small soft">{away ? words.waiting : words.stay}</p>}
      <div class="actions">
        {ended === "no" ? (
          <button type="button" class="button" onClick={onStop}>
            {words.stop}
          </button>
        ) : (
          <>
            {!back && count > 0 && (
              <button type="button" class="button" onClick={() => onTakeBack(cardsIn)}>
                {words.takeBack}
              </button>
            )}
            <button type="button" class="button primary" onClick={onDone}>
              {t.common.close}
            </button>
          </>
        )}
      </div>
    </>
  );
}
