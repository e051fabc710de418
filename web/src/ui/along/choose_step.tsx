import { useRef, useState } from "preact/hooks";
import { importLimits } from "../../along/import/limits.js";
import { importText } from "../../languages/en/along_import.js";

const words = importText.choose;

interface Props {
  reading: boolean;
  problem: string;
  onFile: (file: File) => void;
  onProblem: (problem: string) => void;
}

/** A place to drop a file, and a button that does the same. */
export function ChooseStep({ reading, problem, onFile, onProblem }: Props) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const [file, second] = files ?? [];
    if (second) onProblem(words.oneFile);
    else if (file) onFile(file);
  };
  return (
    <>
      <p>{words.means}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button inside is the other */}
      <div
        class={over ? "drop-zone over" : "drop-zone"}
        data-takes-files
        onDragOver={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <span class="soft">{words.drop}</span>
        <button
          type="button"
          class="button primary"
          data-first
          disabled={reading}
          onClick={() => input.current?.click()}
        >
          {words.button}
        </button>
        <input
          ref={input}
          type="file"
          class="hidden-text"
          tabIndex={-1}
          aria-label={words.button}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
      </div>
      <p role="status" class="said">
        {reading && words.reading}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem} {words.nothing}
        </p>
      )}
      <p class="small soft">
        {words.how} {words.limits(importLimits.megabytes, importLimits.cards)}
      </p>
    </>
  );
}
