import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type BroughtWords, bringCard } from "../../src/along/import/card_commands.js";
import { readCsv } from "../../src/along/import/csv_text.js";
import type { FoundCard } from "../../src/along/import/found.js";
import { guessColumn, guessUses } from "../../src/along/import/guesses.js";
import { readJson } from "../../src/along/import/json_text.js";
import { BoardLabels } from "../../src/along/import/labels.js";
import { type Choices, planImport, seatlessInAll } from "../../src/along/import/plan.js";
import { ImportRefused } from "../../src/along/import/refusal.js";
import { type Progress, Sending } from "../../src/along/import/sending.js";
import { atOnce } from "../../src/along/import/slices.js";
import { readTable } from "../../src/along/import/table.js";
import { readTrello } from "../../src/along/import/trello.js";
import type { Outcome } from "../../src/sync/session.js";
import { board, card } from "../model/boards.js";
import { trelloBoard } from "./trello_board.js";

const words: BroughtWords = {
  untitled: "Untitled",
  labels: (names) => `Labels: ${names}`,
  by: (names) => `By ${names}`,
  comment: (name, day) => `${name}, ${day}:`,
};
const found = () => atOnce(readTrello(atOnce(readJson(JSON.stringify(trelloBoard())))));
const nobody = new Map<string, string | null>();
const noLabels = () => new BoardLabels([]);

function foundCard(part: Partial<FoundCard> = {}): FoundCard {
  const none = { description: "", firstStep: "", checklists: [], comments: [], labels: [], people: [] };
  return { list: 0, title: "A card", due: null, archived: false, ...none, ...part };
}

test("a Trello board is read whole, lists and cards in their places", () => {
  const { title, lists, cards, people } = found();
  assert.equal(title, "Old board");
  assert.deepEqual(
    lists.map((list) => list.name),
    ["Offen", "En cours", "Fertig"],
  );
  assert.deepEqual(
    cards.map((one) => one.title),
    ["Write it down", "Ask three customers", "Put away"],
  );
  assert.deepEqual(people, ["Lea Lind", "otto"]);
  const [, ask, away] = cards;
  assert.deepEqual(
    ask?.comments.map((one) => `${one.by} ${one.day} ${one.text}`),
    ["Lea Lind 2026-03-02 first", "Lea Lind 2026-03-03 second"],
  );
  assert.deepEqual(ask?.labels, ["Urgent", "blue"]);
  assert.equal(ask?.due?.slice(0, 7), "2026-03");
  assert.equal(away?.archived, true);
});

test("what has no place is counted before anything is written", () => {
  const left = Object.fromEntries(found().leftOut.map(({ what, count }) => [what, count]));
  assert.deepEqual(left, { comments_elsewhere: 1, members_unknown: 1, attachments: 1, custom_fields: 1, votes: 2 });
});

test("lists find their column in several languages", () => {
  const guesses = { "To Do": "to_do", Offen: "to_do", "In Arbeit": "in_progress", "En cours": "in_progress" };
  const more = {
    "À valider": "verify",
    Review: "verify",
    Hecho: "done",
    "Erledigt ✓": "done",
    תם: "to_do",
    Done: "done",
  };
  for (const [name, column] of Object.entries({ ...guesses, ...more })) assert.equal(guessColumn(name), column, name);
  assert.equal(guessColumn("Not done yet"), "to_do");
});

test("C23: a card's command holds what the card held", () => {
  const ask = found().cards[1];
  assert.ok(ask);
  const { command, newLabels, more, movedLines } = bringCard(
    ask,
    "to_do",
    new Map([["Lea Lind", "learner"]]),
    words,
    noLabels(),
  );
  assert.equal(command.owner, "learner");
  assert.deepEqual(command.done_when, ["✓ Call Mia", "Call Tom"]);
  assert.equal(command.description, "What do they miss?\n\nBy otto");
  assert.deepEqual(
    command.comments.map((one) => one.text),
    ["Lea Lind, 2026-03-02:\nfirst", "Lea Lind, 2026-03-03:\nsecond"],
  );
  assert.equal(movedLines, 0);
  const [urgent, blue] = newLabels;
  assert.deepEqual([newLabels.length, urgent?.name, blue?.name], [2, "Urgent", "blue"]);
  const labels = [urgent?.label, blue?.label];
  assert.deepEqual(more, [{ type: "edit_card", card: command.card, set: { labels } }]);
});

test("C16: labels of the board are taken by their name; those it has no room for stay in the description", () => {
  const labels = new BoardLabels([{ id: "l1", name: "Urgent", color: "clay" }]);
  const long = "x".repeat(31);
  const one = bringCard(foundCard({ labels: ["Urgent", "Home", long, "Urgent"] }), "to_do", nobody, words, labels);
  assert.equal(one.command.description, `Labels: ${long}`);
  assert.deepEqual(
    one.newLabels.map(({ name }) => name),
    ["Home"],
  );
  labels.keep(one.newLabels);
  const again = bringCard(foundCard({ labels: ["Home"] }), "to_do", nobody, words, labels);
  assert.deepEqual(again.newLabels, []);
  const many = Array.from({ length: 40 }, (_, n) => `label ${n}`);
  const full = bringCard(foundCard({ labels: many }), "to_do", nobody, words, labels);
  assert.equal(full.newLabels.length, 10);
  assert.equal(full.command.description.split(", ").length, 30);
});

test("C16: a label comes to the board with the first card of the plan that wears it, and only then", () => {
  const file = { ...found(), cards: [foundCard({ list: 1, labels: ["One"] }), foundCard({ labels: ["One", "Two"] })] };
  const choices: Choices = { columns: [null, "to_do", null], people: nobody, archived: false, restToDo: true };
  const later = { ...choices, columns: ["to_do", null, null] } as Choices;
  assert.deepEqual(atOnce(planImport(board([]), "coach", file, choices, words)).newLabels, ["One"]);
  assert.deepEqual(atOnce(planImport(board([]), "coach", file, later, words)).newLabels, ["One", "Two"]);
});

test("C11: lines beyond ten, and those too long, stay in the description", () => {
  const items = Array.from({ length: 12 }, (_, n) => ({ text: `line ${n}`, ticked: n === 11 }));
  const long = { text: "x".repeat(201), ticked: false };
  const one = foundCard({ checklists: [{ name: "Steps", items: [long, ...items] }] });
  const { command, movedLines } = bringCard(one, "to_do", nobody, words, noLabels());
  assert.equal(command.done_when.length, 10);
  assert.equal(movedLines, 3);
  assert.equal(command.description, `Steps:\n- [ ] ${"x".repeat(201)}\n- [ ] line 10\n- [x] line 11`);
});

test("C11, X1: whatever a card held, its commands fit the limits, and no comment is lost before 500", () => {
  const text = fc.string({ unit: "binary", maxLength: 3_000 });
  const comment = fc.record({ by: fc.string(), day: fc.constant("2026-03-02"), text });
  const size = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  const length = (value: string) => [...value].length;
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(comment, { maxLength: 30 }),
      fc.array(text, { maxLength: 15 }),
      (title, description, comments, lines) => {
        const items = lines.map((line) => ({ text: line, ticked: false }));
        const one = foundCard({ title, description, comments, checklists: [{ name: "", items }] });
        const { command, more } = bringCard(one, "done", nobody, words, noLabels());
        assert.ok(length(command.title) <= 120 && command.title.trim() !== "");
        assert.ok(length(command.description) <= 8_000);
        assert.ok(
          command.done_when.length <= 10 &&
            command.done_when.every((line) => length(line) <= 200 && !line.includes("\n")),
        );
        const said = [...command.comments, ...more.filter((one) => one.type === "add_comment")];
        assert.ok(said.every((entry) => length(entry.text) <= 2_000 && entry.text.trim() !== ""));
        assert.ok(command.comments.length <= 20 && size(command) < 60 * 1024);
        assert.doesNotMatch(
          JSON.stringify([command.title, command.description, said.map((entry) => entry.text)]),
          /\\u(?:00[01]|d[89a-f])/,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test("X3: scripts in names stay text", () => {
  const script = '<img src=x onerror="alert(1)">';
  const { command } = bringCard(foundCard({ title: script, people: [script] }), "to_do", nobody, words, noLabels());
  assert.equal(command.title, script);
  assert.equal(command.description, `By ${script}`);
});

const choices: Choices = { columns: ["to_do", "in_progress", "done"], people: nobody, archived: false, restToDo: true };

test("W2: more cards than free seats are told, and offered to To Do or left out", () => {
  const here = board([card("a", "in_progress"), card("b", "in_progress")]);
  const cards = Array.from({ length: 4 }, (_, n) => foundCard({ list: 1, title: `New ${n}` }));
  const lists = found().lists;
  const from = { ...found(), lists, cards };
  const plan = atOnce(planImport(here, "coach", from, choices, words));
  assert.deepEqual([plan.counts.in_progress, plan.counts.to_do, seatlessInAll(plan), plan.refused], [1, 3, 3, 0]);
  const out = atOnce(planImport(here, "coach", from, { ...choices, restToDo: false }, words));
  assert.deepEqual([out.counts.in_progress, out.counts.to_do, out.brought.length], [1, 0, 1]);
});

test("archived cards and lists left out stay out, and are counted", () => {
  const empty = board([]);
  const plan = atOnce(planImport(empty, "coach", found(), { ...choices, columns: ["to_do", null, "done"] }, words));
  assert.deepEqual([plan.brought.length, plan.leftOut], [1, { archived: 1, lists: 1 }]);
  const all = atOnce(planImport(empty, "coach", found(), { ...choices, archived: true }, words));
  assert.equal(all.counts.done, 1);
});

test("E3: who may bring nothing in is told why", () => {
  const plan = atOnce(planImport(board([]), "watcher", found(), choices, words));
  assert.deepEqual([plan.brought.length, plan.why?.code], [0, "not_permitted"]);
});

const csv = (text: string) => atOnce(readCsv(text));
const cells = (text: string) => csv(text).map((row) => row.cells);
const csvNo = (text: string) => {
  try {
    const rows = csv(text);
    readTable(rows, guessUses(rows[0]?.cells ?? []));
  } catch (error) {
    assert.ok(error instanceof ImportRefused);
    return `${error.where}: ${error.why}`;
  }
  assert.fail("it was taken");
};

test("a table is read by RFC 4180, whatever its separator", () => {
  assert.deepEqual(cells('a,b\r\n"x, ""y""",2\r\n'), [
    ["a", "b"],
    ['x, "y"', "2"],
  ]);
  assert.deepEqual(cells("a;b\n1;2"), [
    ["a", "b"],
    ["1", "2"],
  ]);
  assert.deepEqual(cells("a\tb\n1\t"), [
    ["a", "b"],
    ["1", ""],
  ]);
  assert.deepEqual(
    csv('a\n"x\ny"\n\nz').map((row) => row.line),
    [1, 2, 5],
  );
});

test("a table that cannot be read is refused with its line", () => {
  assert.equal(csvNo('title\n"open'), "line 2: open_quote");
  assert.equal(csvNo('title\na\n"b"c'), "line 3: after_quote");
  assert.equal(csvNo("title,due\na,2026-02-30"), "line 2: not_date");
  assert.equal(csvNo("title,due\na,03/04/2026"), "line 2: not_date");
  assert.equal(csvNo("title"), "the file: empty");
  assert.equal(csvNo(`title\n${"a\n".repeat(2_002)}`), "line 2002: too_many");
  assert.equal(csvNo(`title${",".repeat(100)}\na`), "line 1: too_many");
});

test("columns of a table are known by their names", () => {
  assert.deepEqual(guessUses(["Titel", "Beschreibung", "Spalte", "Fällig", "Foo"]), [
    "title",
    "description",
    "list",
    "due",
    "none",
  ]);
  assert.deepEqual(guessUses(["Foo", "Status"]), ["title", "list"]);
  const rows = csv('Title,Status,Due,Owner,Done when\nAsk,Done,17.3.2026,Lea,"[x] one\n- two"\n,,,,');
  const { cards, lists, people } = readTable(rows, guessUses(rows[0]?.cells ?? []));
  assert.deepEqual(
    lists.map((list) => list.name),
    ["Done"],
  );
  assert.equal(cards.length, 1);
  assert.equal(cards[0]?.due, "2026-03-17");
  assert.deepEqual(cards[0]?.checklists[0]?.items, [
    { text: "one", ticked: true },
    { text: "two", ticked: false },
  ]);
  assert.deepEqual(people, ["Lea"]);
});

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
const brought = (n: number) =>
  Array.from({ length: n }, (_, at) =>
    bringCard(foundCard({ title: `Card ${at}` }), "to_do", nobody, words, noLabels()),
  );

test("an import is sent card by card; a stop leaves what is in, and taking back puts it away", async () => {
  const sent: string[] = [];
  let last: Progress | undefined;
  const send = async (command: { type: string }): Promise<Outcome> => {
    sent.push(command.type);
    if (sent.length === 10) sending.stop();
    await soon();
    return { accepted: true, events: [] };
  };
  const show = (progress: Progress) => {
    last = progress;
  };
  const sending = new Sending(send, show, soon);
  await sending.bring(brought(40));
  assert.equal(last?.ended, "stopped");
  const cardsIn = last?.cardsIn ?? [];
  assert.equal(cardsIn.length, sent.length);
  assert.ok(cardsIn.length < 20);
  const back = new Sending(send, show, soon);
  sent.length = 100;
  await back.takeBack(cardsIn, "taken back");
  assert.deepEqual(
    sent.slice(100),
    cardsIn.map(() => "archive_card"),
  );
  assert.equal(last?.ended, "all");
});

test("C3: without a line the import waits and goes on; no more is under way than a handful", async () => {
  let line: () => void = () => undefined;
  const back = new Promise<void>((resolve) => {
    line = resolve;
  });
  let underWay = 0;
  let most = 0;
  const told: Progress[] = [];
  const send = async (): Promise<Outcome> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await back;
    underWay -= 1;
    return { accepted: true, events: [] };
  };
  const work = new Sending(send, (progress) => told.push(progress), soon).bring(brought(20));
  await soon();
  assert.equal(told.length, 0);
  line();
  await work;
  assert.deepEqual([told.at(-1)?.cardsIn.length, told.at(-1)?.ended, most <= 6], [20, "all", true]);
});
