// Two people write in one description at once: nothing of either is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openTab } from "./support/browser.mjs";
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
      .map((line) => {
        const bare = line.cloneNode(true);
        for (const caret of bare.querySelectorAll(".caret")) caret.remove();
        return bare.querySelector(".cm-placeholder") ? "" : bare.textContent;
      })
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

test("each sees where the other writes and what they mark, by name; it goes when they leave the text", async () => {
  const marks = (person) => words(person).locator(".caret-name").allTextContents();
  await words(coach).click();
  await coach.page.keyboard.press("Control+Home");
  await until("the learner sees the coach's caret", async () => (await marks(learner)).includes("Coach"));
  await coach.page.keyboard.press("Shift+ArrowRight");
  await words(learner).locator(".caret-marked").waitFor();
  await words(learner).click();
  await until("the coach sees the learner's caret", async () => (await marks(coach)).includes("Lea"));
  await coach.page.keyboard.press("Escape");
  await until("the coach's caret is gone", async () => !(await marks(learner)).includes("Coach"));
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

test("words typed offline on a page that is closed leave when the board is opened, without opening the card", async () => {
  await words(learner).waitFor();
  await server.stop();
  await learner.says("offline");
  await type(learner, " from the closed page");
  await new Promise((soon) => setTimeout(soon, 400));
  await type(learner, ", all of it");
  await until("the words are typed", async () => (await textOf(learner)).endsWith(", all of it"));
  const page = await openTab(learner.page.context());
  await learner.page.close();
  await server.start();
  await coach.says("live");
  learner.page = page;
  await learner.page.goto(`${server.url}/b/${board}`);
  await learner.says("live");
  await until("the coach sees the words", async () => (await textOf(coach)).includes(" from the closed page, all of it"));
  assert.equal((await onTheBoard()).split("from the closed page").length, 2);
  assert.equal(await learner.page.getByRole("dialog").count(), 0);
  await openSheet(learner);
  await bothHave(" from the closed page, all of it");
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

test("a text has its versions: two are compared, and one is brought back on both screens", async () => {
  const before = await onTheBoard();
  await api.command(board, { type: "edit_card", card, set: { description: "All swept away" } });
  await bothHave("All swept away");
  await learner.page.getByRole("button", { name: /^Versions What belongs to it/ }).click();
  const dialog = learner.dialog("Versions: What belongs to it");
  await dialog.getByRole("region", { name: "The two wordings in one" }).locator("ins", { hasText: "swept" }).waitFor();
  const shown = dialog.getByLabel("Show the version of");
  const names = await shown.locator("option").allTextContents();
  assert.ok(names.length >= 2 && names[0].startsWith("Coach, "), names.join(" | "));
  await shown.selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Bring this wording back" }).click();
  await until("both have the earlier wording", async () => {
    const texts = [await onTheBoard(), await textOf(coach), await textOf(learner)];
    return texts.every((text) => text !== "All swept away" && text === texts[0]) && texts[0].length > 0;
  });
  assert.ok((await onTheBoard()).length > 0 && before.length > 0);
  await learner.page.locator(".toast", { hasText: "That wording is back." }).waitFor();
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
