import { useEffect, useId, useState } from "preact/hooks";
import { wordsText } from "../../languages/en/text_words.js";
import { changeBetween } from "../../model/text_change.js";
import { type TextVersion, TextVersions } from "../../model/text_versions.js";
import { textIn } from "../../model/written_together.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { momentOf } from "../dates.js";
import { Dialog } from "../parts/dialog.js";
import { useLog } from "../past/log_of.js";
import { Reading } from "../past/reading.js";
import { personName } from "../people.js";
import { toast } from "../toasts.js";
import type { Command } from "../types.js";
import { DiffView } from "./diff_view.js";
import { DocOnBoard } from "./doc_on_board.js";

const words = wordsText.versions;
/** Between two slices of a long log the page can breathe. */
const sliceMs = 12;

interface Props {
  doc: string;
  label: string;
  editable: boolean;
  done: () => void;
}

/** The versions of a text: any two compared, one brought back. */
export function VersionsDialog({ doc, label, editable, done }: Props) {
  const desk = useDesk();
  const ids = useId();
  const versions = useVersions(doc);
  const [chosen, setChosen] = useState<number | null>(null);
  const [beside, setBeside] = useState<number | null>(null);
  const last = (versions?.length ?? 0) - 1;
  const at = Math.min(chosen ?? last, last);
  const than = beside ?? at - 1;
  const one = versions?.[at];
  const other = versions?.[than];
  const nameOf = (version: TextVersion) =>
    words.version(personName(desk.board().settings, version.by), momentOf(Date.parse(version.at)));

  const bringBack = async () => {
    const board = desk.session.confirmed();
    const now = board && textIn(board, doc);
    if (!one || !board || now === null) return;
    const changes = [changeBetween(now, one.text)];
    const { version } = new DocOnBoard(desk.session, doc);
    const written = { type: "change_text", doc, read_at: board.seq, changes };
    const command = version === null ? written : { ...written, version };
    done();
    if (await send(desk, command as unknown as Command)) toast({ text: words.back });
  };

  return (
    <Dialog title={words.title(label)} onClose={done}>
      <Reading />
      {versions?.length === 0 && <p class="soft">{words.none}</p>}
      {versions && one && (
        <>
          <div class="row versions-choice">
            <Choice
              id={`${ids}-one`}
              label={words.show}
              value={at}
              choose={setChosen}
              versions={versions}
              name={nameOf}
            />
            <Choice
              id={`${ids}-two`}
              label={words.beside}
              value={than}
              choose={setBeside}
              versions={versions}
              name={nameOf}
              none={words.nothing}
            />
          </div>
          <DiffView before={other?.text ?? ""} after={one.text} />
          <div class="actions">
            <button type="button" class="button" onClick={done}>
              {words.close}
            </button>
            {editable && at !== last && (
              <button type="button" class="button primary" onClick={() => void bringBack()}>
                {words.bringBack}
              </button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: number;
  choose: (version: number) => void;
  versions: readonly TextVersion[];
  name: (version: TextVersion) => string;
  /** What stands for the emptiness before the first version. */
  none?: string;
}

function Choice({ id, label, value, choose, versions, name, none }: ChoiceProps) {
  return (
    <div class="field grow">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {versions
          .map((version, index) => (
            <option key={version.seq} value={index}>
              {name(version)}
            </option>
          ))
          .reverse()}
        {none && <option value={-1}>{none}</option>}
      </select>
    </div>
  );
}

/** Null while the log is being read. */
function useVersions(doc: string): readonly TextVersion[] | null {
  const { events, state } = useLog().now.value;
  const [versions, setVersions] = useState<readonly TextVersion[] | null>(null);
  const whole = state === "whole" ? events.length : 0;
  useEffect(() => {
    if (whole === 0) return;
    let left = false;
    const read = new TextVersions(doc);
    const go = (from: number) => {
      const end = performance.now() + sliceMs;
      let next = from;
      while (next < whole && performance.now() < end) read.take(events[next++] as (typeof events)[number]);
      if (left) return;
      if (next < whole) setTimeout(() => go(next));
      else setVersions([...read.versions]);
    };
    go(0);
    return () => {
      left = true;
    };
  }, [doc, events, whole]);
  return versions;
}
