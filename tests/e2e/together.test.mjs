// Two people write in one description at once: nothing of either is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let card;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Written together");
  card = await api.addCard(board, "Talk to the team");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
  for (const person of [coach, learner]) await openSheet(person);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

async function openSheet(person) {
  await person.page.goto(`${server.url}/b/${board}/c/${card}`);
  await person.says("live");
  await words(person).waitFor();
}

function words(person, field = "description") {
  return person.page.locator(`[data-field=${field}] .cm-content`);
}

/** The text as it stands in the editor, line by line. */
function textOf(person, field = "description") {
  return words(person, field).evaluate((content) =>
    [...content.querySelectorAll(".cm-line")]
      .map((line) => (line.querySelector(".cm-placeholder") ? "" : line.textContent))
      .join("\n"),
  );
}

async function until(what, isSo) {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (await isSo()) return;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  const texts = [await textOf(coach), await textOf(learner)];
  assert.fail(`never came true: ${what}\n${JSON.stringify(texts)}`);
}

const onTheBoard = async () => (await api.board(board)).board.columns
  .flatMap((column) => column.cards ?? [])
  .concat((await api.board(board)).board.cards ?? [])
  .find((one) => one.id === card).description;

async function bothHave(...pieces) {
  await until(`both have ${pieces}`, async () => {
    const [one, other] = [await textOf(coach), await textOf(learner)];
    return one === other && one === (await onTheBoard()) && pieces.every((piece) => one.includes(piece));
  });
}

async function type(person, text, delay = 15) {
  await words(person).click();
  await person.page.keyboard.press("Control+End");
  for (const letter of text) {
    await person.page.keyboard.insertText(letter);
    await new Promise((soon) => setTimeout(soon, delay));
  }
}

test("both type at once, emoji and all, and both see the same words", async () => {
  await type(coach, "Coach: ");
  await bothHave("Coach: ");
  await words(learner).click();
  await learner.page.keyboard.press("Control+Home");
  const typing = "Why we meet 😀👍🏽 every week. ";
  const lea = (async () => {
    for (const letter of typing) {
      await learner.page.keyboard.insertText(letter);
      await new Promise((soon) => setTimeout(soon, 20));
    }
  })();
  await Promise.all([lea, type(coach, "bring 🎈 cake and 👨‍👩‍👧 all", 20)]);
  await bothHave(typing, "Coach: bring 🎈 cake and 👨‍👩‍👧 all");
});

test("a server that is killed while both type costs nobody a word", async () => {
  await learner.page.keyboard.press("Control+Home");
  const lea = (async () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      await learner.page.keyboard.insertText(letter);
      await new Promise((soon) => setTimeout(soon, 60));
    }
  })();
  const both = Promise.all([lea, type(coach, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 60)]);
  await new Promise((soon) => setTimeout(soon, 500));
  await server.stop("SIGKILL");
  await both;
  await server.start();
  for (const person of [coach, learner]) await person.says("live");
  await bothHave("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
});

test("words typed offline come after a reload, and none of the other's is lost", async () => {
  await server.stop();
  await learner.says("offline");
  await type(learner, " written in the tunnel");
  await new Promise((soon) => setTimeout(soon, 400));
  await type(learner, ", and a little more");
  await server.start();
  await coach.says("live");
  await learner.page.reload();
  await learner.says("live");
  await type(coach, " meanwhile outside");
  await bothHave(" written in the tunnel", ", and a little more", " meanwhile outside");
  assert.equal((await textOf(coach)).split("written in the tunnel").length, 2);
});

test("a sheet that is closed at once loses no word", async () => {
  await type(learner, " last words", 0);
  await learner.page.keyboard.press("Escape");
  await words(learner).waitFor();
  await learner.page.keyboard.press("Escape");
  await words(learner).waitFor({ state: "detached" });
  await until("the words are on the board", async () => (await onTheBoard()).includes(" last words"));
  await openSheet(learner);
  await bothHave(" last words");
});

test("undo takes back only one's own words", async () => {
  await type(learner, " [mine]", 0);
  await bothHave(" [mine]");
  await type(coach, " [theirs]", 0);
  await bothHave(" [mine] [theirs]");
  await words(learner).click();
  await learner.page.keyboard.press("Control+z");
  await until("mine is gone", async () => !(await textOf(coach)).includes("[mine]"));
  await bothHave(" [theirs]");
});

test("two million letters at once are refused by a sentence and change nothing", async () => {
  const before = await onTheBoard();
  await words(learner).click();
  await words(learner).evaluate((content) => {
    const pasted = new DataTransfer();
    pasted.setData("text/plain", "x".repeat(2_000_000));
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
  });
  await learner.page.getByText("so nothing was changed").waitFor();
  await type(coach, "!");
  await bothHave("!");
  assert.equal(await onTheBoard(), `${before}!`);
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
