import { useState } from "preact/hooks";
import { boardCsv } from "../../along/board_csv.js";
import { boardMarkdown } from "../../along/board_markdown.js";
import { fileName, saveFile } from "../../along/file_name.js";
import { alongText } from "../../languages/en/along.js";
import { boardOf } from "../../model/board.js";
import { useDesk } from "../board/desk.js";
import { today } from "../dates.js";
import { Dialog } from "../parts/dialog.js";

const words = alongText.exporting;

const kinds = [
  { ending: "json", label: words.json, means: words.jsonMeans, type: "application/json" },
  { ending: "csv", label: words.csv, means: words.csvMeans, type: "text/csv" },
  { ending: "md", label: words.markdown, means: words.markdownMeans, type: "text/markdown" },
] as const;

/** The board on screen as a file, made without a server. */
export function ExportDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [saved, setSaved] = useState("");
  const waiting = desk.session.pendingCount.value;
  const save = ({ ending, type }: (typeof kinds)[number]) => {
    const board = desk.board();
    const name = fileName(board.settings.title, today(), ending);
    const text = {
      json: () => `${JSON.stringify({ seq: board.seq, board: boardOf(board) }, null, 2)}\n`,
      csv: () => boardCsv(board),
      md: () => boardMarkdown(board, today()),
    }[ending]();
    saveFile(name, text, type);
    setSaved(name);
  };
  return (
    <Dialog title={words.title} onClose={done}>
      <p>{words.means}</p>
      {waiting > 0 && <p class="soft small">{words.waiting(waiting)}</p>}
      <ul class="export-kinds">
        {kinds.map((kind) => (
          <li key={kind.ending}>
            <button type="button" class="button" onClick={() => save(kind)}>
              {kind.label}
            </button>
            <span class="small soft">{kind.means}</span>
          </li>
        ))}
      </ul>
      <p role="status" class="small said">
        {saved && words.saved(saved)}
      </p>
    </Dialog>
  );
}
