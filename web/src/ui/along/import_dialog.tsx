import { useRef, useState } from "preact/hooks";
import type { Brought } from "../../along/import/card_commands.js";
import type { CsvRow } from "../../along/import/csv_text.js";
import type { Found } from "../../along/import/found.js";
import { importLimits } from "../../along/import/limits.js";
import { type FileFound, type Readable, readFile } from "../../along/import/read_file.js";
import { ImportRefused } from "../../along/import/refusal.js";
import { type Progress, Sending } from "../../along/import/sending.js";
import { importText as words } from "../../languages/en/along_import.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { ChooseStep } from "./choose_step.js";
import { MapStep } from "./map_step.js";
import { SendStep } from "./send_step.js";
import { TableStep } from "./table_step.js";

type Step =
  | { at: "choose"; reading: boolean; problem: string }
  | { at: "table"; rows: readonly CsvRow[] }
  | { at: "map"; found: Found }
  | { at: "send"; all: number; progress: Progress; back: boolean };

const nothingYet: Progress = { cardsIn: [], refused: 0, ended: "no" };

/** Cards of another board, step by step: the file, what is in it and where it goes, the writing, the way back. */
export function ImportDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [step, setStep] = useState<Step>({ at: "choose", reading: false, problem: "" });
  const sending = useRef<Sending | null>(null);
  const choose = (problem = "") => setStep({ at: "choose", reading: false, problem });

  const take = async (file: Readable) => {
    setStep({ at: "choose", reading: true, problem: "" });
    try {
      const read: FileFound = await readFile(file);
      setStep(read.kind === "board" ? { at: "map", found: read.found } : { at: "table", rows: read.rows });
    } catch (error) {
      choose(problemOf(error));
    }
  };
  const run = async (all: number, back: boolean, act: (sending: Sending) => Promise<void>) => {
    const show = (progress: Progress) => setStep({ at: "send", all, progress, back });
    show(nothingYet);
    const work = new Sending((command) => desk.session.send(command), show);
    sending.current = work;
    await act(work);
    sending.current = null;
  };
  const bring = (brought: readonly Brought[]) => run(brought.length, false, (work) => work.bring(brought));
  const takeBack = (cards: readonly string[]) =>
    run(cards.length, true, (work) => work.takeBack(cards, words.send.reason));

  return (
    <Dialog
      title={words.title}
      kind={step.at === "choose" ? "small" : "sheet"}
      onClose={() => {
        // While cards are on their way, closing is a stop: how many came in is still told.
        if (sending.current) sending.current.stop();
        else done();
      }}
    >
      <div class="import">
        {step.at === "choose" && (
          <ChooseStep
            reading={step.reading}
            problem={step.problem}
            onFile={(file) => void take(file)}
            onProblem={choose}
          />
        )}
        {step.at === "table" && (
          <TableStep rows={step.rows} onFound={(found) => setStep({ at: "map", found })} onBack={() => choose()} />
        )}
        {step.at === "map" && (
          <MapStep found={step.found} onBack={() => choose()} onGo={(brought) => void bring(brought)} />
        )}
        {step.at === "send" && (
          <SendStep
            all={step.all}
            progress={step.progress}
            back={step.back}
            onStop={() => sending.current?.stop()}
            onTakeBack={(cards) => void takeBack(cards)}
            onDone={done}
          />
        )}
      </div>
    </Dialog>
  );
}

export function problemOf(error: unknown): string {
  if (!(error instanceof ImportRefused)) throw error;
  return words.refused(error.where, words.why[error.why](error.detail, importLimits.megabytes));
}
