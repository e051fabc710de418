// Cards of another board come in: looked at before, written card by card, taken back by one press.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let coach;
let learner;
let folder;

const card = (id, name, idList, more = {}) => ({ id, name, desc: "", idList, closed: false, due: null, idMembers: [], labels: [], pos: 1, ...more });

/** A board as Trello exports it. */
const trello = {
  name: "Old board",
  lists: [
    { id: "l1", name: "Offen", closed: false, pos: 1 },
    { id: "l2", name: "In Arbeit", closed: false, pos: 2 },
    { id: "l3", name: "Hecho", closed: false, pos: 3 },
  ],
  members: [{ id: "m1", fullName: "Lea", username: "lea" }, { id: "m2", fullName: "Otto", username: "otto" }],
  cards: [
    card("c1", "Ask three customers", "l1", {
      desc: "<script>alert(1)</script>",
      idMembers: ["m2"],
      labels: [{ id: "b", name: "Urgent", color: "red" }],
      attachments: [{ id: "a" }],
      due: "2031-03-17T12:00:00.000Z",
    }),
    ...[1, 2, 3, 4].map((n) => card(`w${n}`, `Under way ${n}`, "l2", { idMembers: ["m1"], pos: n })),
    card("c3", "Finished long ago", "l3"),
    card("c4", "Put away", "l3", { closed: true }),
  ],
  checklists: [{ id: "k", idCard: "c1", name: "Steps", checkItems: [{ name: "Call Mia", state: "complete", pos: 1 }] }],
  actions: [
    {
      type: "commentCard",
      date: "2026-03-02T09:00:00.000Z",
      data: { text: "Gladly.", card: { id: "c1" } },
      memberCreator: { fullName: "Otto" },
    },
  ],
};

async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function choose(person, path) {
  await person.page.getByRole("button", { name: "More", exact: true }).click();
  await person.page.getByRole("button", { name: "Bring cards in…" }).click();
  const dialog = person.dialog("Bring cards in");
  await dialog.waitFor();
  await dialog.locator("input[type=file]").setInputFiles(path);
  return dialog;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "puffin-import-"));
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("New board");
  coach = await Person.sitDown(browser, "Coach", { ...screens.desk, serviceWorkers: "allow" });
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
  await rm(folder, { recursive: true, force: true });
});

test("a broken or hostile file is refused by name, and nothing changes", async () => {
  const deep = `{"lists":${"[".repeat(100_000)}`;
  const refusals = [
    [await file("broken.json", '{"lists": [],\n "cards": [}'), /line 2, column 12: This is not JSON/],
    [await file("deep.json", deep), /It nests deeper than 64 levels/],
    [await file("types.json", { ...trello, cards: [card("c1", 7, "l1")] }), /cards\[0\]\.name: A text was expected/],
    [await file("due.json", { ...trello, cards: [card("c1", "A", "l1", { due: "soon" })], checklists: [] }), /cards\[0\]\.due: Not a date: soon/],
    [await file("list.json", { ...trello, cards: [card("c1", "A", "c1")] }), /cards\[0\]\.idList: It names a list that is not in the file/],
    [await file("big.json", " ".repeat(21 * 1024 * 1024)), /big\.json: The file has 21 MB/],
    [await file("day.csv", "title,due\nA,tomorrow"), null],
  ];
  const dialog = await choose(coach, refusals[0][0]);
  for (const [path, words] of refusals) {
    if (!words) continue;
    await dialog.locator("input[type=file]").setInputFiles(path);
    await dialog.locator(".problem[role=alert]").filter({ hasText: words }).waitFor();
    assert.match(await dialog.locator(".problem[role=alert]").innerText(), /Nothing on the board has changed/);
  }
  await dialog.locator("input[type=file]").setInputFiles(refusals.at(-1)[0]);
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.locator(".problem[role=alert]").filter({ hasText: /line 2: Not a date: tomorrow/ }).waitFor();
  await coach.page.keyboard.press("Escape");
  assert.equal((await api.board(board)).board.cards.length, 0);
});

test("C23: a Trello board is looked at, its lists find their columns, and what is too much is told before", async () => {
  const dialog = await choose(coach, await file("trello.json", trello));
  await dialog.getByText("7 cards on “Old board”").waitFor();
  assert.equal(await dialog.getByLabel("“Offen”, 1 card").inputValue(), "to_do");
  assert.equal(await dialog.getByLabel("“In Arbeit”, 4 cards").inputValue(), "in_progress");
  assert.equal(await dialog.getByLabel("“Hecho”, 2 cards").inputValue(), "done");
  assert.notEqual(await dialog.getByRole("combobox", { name: "Lea", exact: true }).inputValue(), "");
  assert.equal(await dialog.getByRole("combobox", { name: "Otto", exact: true }).inputValue(), "");
  await dialog.getByText("1 card more than In Progress can take now").waitFor();
  await dialog.getByText("1 attachment").waitFor();
  await dialog.getByText("1 archived card stays out.").waitFor();
  assert.deepEqual(await accessibilityFindings(coach.page), []);
  assert.equal((await api.board(board)).board.cards.length, 0);
  await dialog.getByRole("button", { name: "Bring in 6 cards" }).click();
  await dialog.getByText("6 cards came in.").waitFor();
  await learner.sees("Ask three customers", "to_do");
  await learner.sees("Under way 4", "to_do");
  await learner.sees("Finished long ago", "done");
  assert.deepEqual(await learner.titles("in_progress"), ["Under way 1", "Under way 2", "Under way 3"]);
  const asked = (await api.board(board)).board.cards.find((one) => one.title === "Ask three customers");
  assert.equal(asked.description, "<script>alert(1)</script>\n\nBy Otto");
  const { labels } = (await api.board(board)).board;
  assert.deepEqual(labels.map((one) => [one.name, asked.labels.includes(one.id)]), [["Urgent", true]]);
  assert.deepEqual(asked.done_when, ["✓ Call Mia"]);
  assert.equal(asked.due, "2031-03-17");
  assert.equal(asked.comments[0].text, "Otto, 2026-03-02:\nGladly.");
});

test("one press takes the whole import back", async () => {
  const dialog = coach.dialog("Bring cards in");
  await dialog.getByRole("button", { name: "Take all of it back" }).click();
  await dialog.getByText("6 cards went into the archive.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await learner.seesNot("Ask three customers", "to_do");
  assert.ok((await api.board(board)).board.cards.every((one) => one.archived));
});

test("a table comes in by the names of its columns, dropped into the dialog", async () => {
  const dialog = await choose(learner, []);
  await dialog.locator(".drop-zone").evaluate((zone) => {
    const files = new DataTransfer();
    files.items.add(new File(["Titel;Status;Fällig;Egal\r\n\"Sit; and think\";Erledigt;17.3.2031;x\r\nWalk;;;y\r\n"], "tasks.csv"));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
  });
  await dialog.getByText("2 rows. What are the columns?").waitFor();
  assert.equal(await dialog.getByLabel("“Titel” is").inputValue(), "title");
  assert.equal(await dialog.getByLabel("“Egal” is").inputValue(), "none");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByText("1 column of the table").waitFor();
  await dialog.getByRole("button", { name: "Bring in 2 cards" }).click();
  await dialog.getByText("2 cards came in.").waitFor();
  await coach.sees("Sit; and think", "done");
  await coach.sees("Walk", "to_do");
  await learner.page.keyboard.press("Escape");
});

test("an import that loses its line goes on when it is back; each card comes in once", async () => {
  const many = Array.from({ length: 60 }, (_, n) => `Brought ${n}`);
  const dialog = await choose(coach, await file("many.csv", `title\n${many.join("\n")}`));
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByRole("button", { name: "Bring in 60 cards" }).click();
  await learner.sees("Brought 5", "to_do");
  await server.stop("SIGKILL");
  await dialog.getByText("It goes on by itself when the line is back.").waitFor();
  await server.start();
  await dialog.getByText("60 cards came in.").waitFor({ timeout: 60_000 });
  const titles = (await api.board(board)).board.cards.map((one) => one.title).filter((title) => title.startsWith("Brought"));
  assert.deepEqual([...titles].sort(), [...many].sort());
  await coach.page.keyboard.press("Escape");
});

test("the board leaves as JSON, CSV and Markdown, also without a line", async () => {
  await coach.says("live");
  const { seq } = await api.board(board);
  await coach.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await coach.page.context().setOffline(true);
  await coach.says("offline");
  await coach.page.getByRole("button", { name: "More", exact: true }).click();
  await coach.page.getByRole("button", { name: "Take the board along…" }).click();
  const dialog = coach.dialog("Take the board along");
  const save = async (label) => {
    const [download] = await Promise.all([coach.page.waitForEvent("download"), dialog.getByRole("button", { name: label }).click()]);
    assert.match(download.suggestedFilename(), /^New-board-\d{4}-\d{2}-\d{2}\.(json|csv|md)$/);
    return readFile(await download.path(), "utf8");
  };
  const json = JSON.parse(await save("JSON"));
  assert.deepEqual([json.seq, json.board.title], [seq, "New board"]);
  assert.match(await save("CSV"), /^\uFEFFNumber,Column,Title,[^\n]*\r\n/);
  assert.match(await save("Markdown"), /^# New board\n/);
  await coach.page.context().setOffline(false);
  await coach.page.keyboard.press("Escape");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
