import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boardCsv } from "../../src/along/board_csv.js";
import { boardMarkdown } from "../../src/along/board_markdown.js";
import { cell, plainCell, row } from "../../src/along/cells.js";
import { fileName } from "../../src/along/file_name.js";
import { readCsv } from "../../src/along/import/csv_text.js";
import { guessUses } from "../../src/along/import/guesses.js";
import { atOnce } from "../../src/along/import/slices.js";
import { readTable } from "../../src/along/import/table.js";
import { board, card } from "../model/boards.js";

const comment = {
  id: "k",
  by: "coach",
  at: "2026-03-02T09:00:00.000Z",
  kind: "plain" as const,
  answered: null,
  taken_back: null,
  text: "What did you see?",
};
const here = board([
  card("a", "to_do", { title: '=HYPERLINK("x")', due: "2026-03-17", done_when: ["One", "Two"], comments: [comment] }),
  card("b", "verify", { title: "Tally *my* <b>asks</b>", description: "# Not a heading\n- not a list", owner: null }),
  card("c", "done", { title: "Seen", archived: { by: "coach", at: "2026-03-02T09:00:00.000Z", reason: null } }),
]);

test("cells that a spreadsheet would run are made harmless, and come back as they were", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]) {
    assert.match(cell(text), /^"?'/);
    assert.equal(plainCell(`'${text}`), text);
  }
  assert.equal(cell("plain"), "plain");
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
});

test("a row of any texts comes back from the file as it went in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 2, maxLength: 5 }), (texts) => {
      const [read] = atOnce(readCsv(`a,b\r\n${row(texts)}`)).slice(1);
      assert.deepEqual(read?.cells.map(plainCell), texts);
    }),
  );
});

test("the board as a table: a byte order mark, a row of names, a row a card", () => {
  const text = boardCsv(here);
  assert.ok(text.startsWith("\uFEFFNumber,Column,Title,"));
  const rows = atOnce(readCsv(text.slice(1)));
  assert.deepEqual(
    rows.map((one) => one.cells[0]),
    ["Number", "C-1", "C-2", "C-3"],
  );
  assert.equal(rows[1]?.cells[2], `'=HYPERLINK("x")`);
});

test("what was exported as a table can be brought in again", () => {
  const rows = atOnce(readCsv(boardCsv(here).slice(1)));
  const { cards, lists } = readTable(rows, guessUses(rows[0]?.cells ?? []));
  assert.deepEqual(
    lists.map((list) => list.name),
    ["To Do", "Verify", "Done"],
  );
  assert.equal(cards[0]?.title, '=HYPERLINK("x")');
  assert.deepEqual(
    cards[0]?.checklists[0]?.items.map((item) => item.text),
    ["One", "Two"],
  );
  assert.equal(cards[0]?.comments[0]?.text, "What did you see?");
  assert.equal(cards[0]?.due, "2026-03-17");
  assert.deepEqual(
    cards.map((one) => one.archived),
    [false, false, true],
  );
});

test("X3: the board as Markdown: columns, check lists, what was said; nothing typed becomes markup", () => {
  const text = boardMarkdown(here, "2026-03-20");
  assert.match(text, /^# Practice\n\n2026-03-20\n\n## To Do\n\n### C-1 =HYPERLINK/);
  assert.match(text, /- \[ \] One\n- \[ \] Two/);
  assert.match(text, /, 2026-03-02: What did you see\?/);
  assert.match(text, /### C-2 Tally \\\*my\\\* \\<b\\>asks\\<\/b\\>/);
  assert.match(text, /\\# Not a heading {2}\n\\- not a list/);
  assert.doesNotMatch(text, /Seen/);
});

test("a file is named by the board and the day, in any script", () => {
  assert.equal(fileName("Mia & Lea / 2026", "2026-03-20", "csv"), "Mia-Lea-2026-2026-03-20.csv");
  assert.equal(fileName("لوحة", "2026-03-20", "md"), "لوحة-2026-03-20.md");
  assert.equal(fileName("../..", "2026-03-20", "json"), "board-2026-03-20.json");
});
