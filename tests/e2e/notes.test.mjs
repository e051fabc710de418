// Notes for oneself: kept through reloads and lost servers, seen by nobody else, off the screen while on stage.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let board;
let api;
let coach;
let learner;
const heardByCoach = [];

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Listening");
  await api.addCard(board, "Ask one question");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  coach.page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => heardByCoach.push(String(payload))));
  coach.page.on("response", async (response) => {
    heardByCoach.push(await response.text().catch(() => ""));
  });
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const notes = (person) => person.dialog("My notes");
const entries = (person) => notes(person).getByRole("textbox", { name: /^Journal entry/ });
const openByKey = async (person) => {
  await person.page.locator("body").press("p");
  await notes(person).getByText("Only you can read this").waitFor();
};
const close = async (person) => {
  await person.page.keyboard.press("Escape");
  await notes(person).waitFor({ state: "detached" });
};
const isSaved = (person) => notes(person).locator("[data-saving=saved]").filter({ hasText: "Saved" }).first().waitFor({ timeout: 40_000 });

test("a journal entry is written by keys alone, saved by itself, and there after a reload", async () => {
  await learner.page.locator("body").press("p");
  await notes(learner).getByText("Nothing written yet").waitFor();
  await learner.page.keyboard.press("Tab");
  await learner.page.keyboard.press("Tab");
  await learner.page.keyboard.press("Enter");
  await learner.page.keyboard.type("Quincewhistle: I asked twice before I answered.");
  await isSaved(learner);
  await close(learner);
  await learner.page.reload();
  await learner.says("live");
  await openByKey(learner);
  assert.equal(await entries(learner).first().inputValue(), "Quincewhistle: I asked twice before I answered.");
});

test("the newest entry stands first, and the field is as high as its words", async () => {
  await notes(learner).getByRole("button", { name: "New entry" }).click();
  await learner.page.keyboard.type("Quincewhistle again.\n".repeat(8));
  await isSaved(learner);
  assert.match(await entries(learner).first().inputValue(), /again/);
  const [inner, outer] = await entries(learner).first().evaluate((field) => [field.scrollHeight, field.clientHeight]);
  assert.ok(inner <= outer, `${inner} px of words in ${outer} px`);
  await close(learner);
});

test("axe finds nothing on the notes, light, dark and on a phone", async () => {
  await openByKey(learner);
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  await learner.page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  await learner.page.setViewportSize(screens.phone.viewport);
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  const widths = await learner.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(widths[0] <= widths[1], "nothing is wider than the phone");
  await learner.page.setViewportSize(screens.desk.viewport);
  await learner.page.emulateMedia({ colorScheme: "light" });
  await close(learner);
});

test("a server that is killed while words are typed costs none of them", async () => {
  await openByKey(learner);
  const field = entries(learner).last();
  await field.focus();
  await learner.page.keyboard.press("End");
  await learner.page.keyboard.type(" Then");
  await server.stop("SIGKILL");
  await learner.page.keyboard.type(" the line went dead");
  await notes(learner).getByText("Kept on this device").first().waitFor();
  await learner.page.keyboard.type(" and I wrote on.");
  await server.start();
  await isSaved(learner);
  await notes(learner).locator("[data-saving=kept]").waitFor({ state: "detached" });
  await learner.page.reload();
  await learner.says("live");
  await openByKey(learner);
  assert.equal(
    await entries(learner).last().inputValue(),
    "Quincewhistle: I asked twice before I answered. Then the line went dead and I wrote on.",
  );
  await close(learner);
});

test("what waits in a closed panel goes out by itself, also after a reload", async () => {
  await openByKey(learner);
  await server.stop();
  await entries(learner).last().fill("Quincewhistle, written with nobody there.");
  await notes(learner).getByText("Kept on this device").first().waitFor();
  await server.start();
  await learner.page.reload();
  await learner.says("live");
  await learner.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes("/private/")));
  await openByKey(learner);
  assert.equal(await entries(learner).last().inputValue(), "Quincewhistle, written with nobody there.");
  await close(learner);
});

test("two windows of one person: both texts are shown, one is chosen, none is lost", async () => {
  const other = new Person(await learner.page.context().newPage(), "Lea");
  await other.page.goto(`${server.url}/b/${board}`);
  await other.says("live");
  await openByKey(other);
  await openByKey(learner);
  await entries(other).last().fill("Quincewhistle from the other window.");
  await isSaved(other);
  await entries(learner).last().fill("Quincewhistle from this window.");
  await notes(learner).getByRole("heading", { name: "You wrote here in another window too" }).waitFor();
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  await notes(learner).getByText("Quincewhistle from the other window.", { exact: true }).waitFor();
  await notes(learner).getByRole("button", { name: "Keep what I wrote here" }).click();
  await isSaved(learner);
  await close(other);
  await openByKey(other);
  await other.page.waitForFunction(() => [...document.querySelectorAll("textarea")].some((field) => field.value === "Quincewhistle from this window."));
  await other.page.close();
  await close(learner);
});

/** What the server says to this very window, whatever its page would ask. */
const asksServer = () =>
  learner.page.evaluate(async (at) => {
    const headers = { "puffin-client": sessionStorage.getItem("puffin-client") };
    const answer = await fetch(`/api/v1/boards/${at}/private`, { headers });
    return [answer.status, (await answer.json()).code];
  }, board);

test("on stage there are no notes: no key, no menu, nothing in the page, nothing from the server", async () => {
  await openByKey(learner);
  await entries(learner).first().waitFor();
  await close(learner);
  await learner.page.locator("body").press("s");
  await learner.page.getByRole("button", { name: /Leave stage/ }).waitFor();
  await learner.page.locator("body").press("p");
  assert.equal(await notes(learner).count(), 0);
  assert.equal(await learner.page.getByRole("button", { name: "More", exact: true }).count(), 0);
  assert.equal(await learner.page.evaluate(() => document.documentElement.outerHTML.includes("Quincewhistle")), false);
  assert.deepEqual(await asksServer(), [403, "on_stage"]);
  await learner.page.locator("body").press("s");
  await learner.page.getByRole("button", { name: "More", exact: true }).waitFor();
  await openByKey(learner);
  await entries(learner).nth(1).waitFor();
  await close(learner);
});

test("the coach has notes of their own, and never heard a word of the other's", async () => {
  await coach.page.getByRole("button", { name: "More", exact: true }).click();
  await coach.page.getByRole("menuitem", { name: "My notes" }).or(coach.page.getByRole("button", { name: "My notes" })).first().click();
  await notes(coach).getByLabel("Notes only I see").fill("Wait longer before I speak.");
  await isSaved(coach);
  assert.equal(await entries(coach).count(), 0);
  await close(coach);
  await coach.page.reload();
  await coach.says("live");
  await openByKey(coach);
  assert.equal(await notes(coach).getByLabel("Notes only I see").inputValue(), "Wait longer before I speak.");
  await close(coach);
  await openByKey(learner);
  assert.equal(await notes(learner).getByLabel("Notes only I see").count(), 0);
  assert.ok(heardByCoach.some((text) => text.includes("Ask one question")));
  assert.deepEqual(heardByCoach.filter((text) => text.includes("Quincewhistle")), []);
  assert.equal(server.log.includes("Quincewhistle"), false);
});

test("an entry is removed when it is said twice", async () => {
  const before = await entries(learner).count();
  await notes(learner).getByRole("button", { name: /^Remove the entry/ }).first().click();
  await notes(learner).getByRole("button", { name: "Keep it" }).press("Enter");
  assert.equal(await entries(learner).count(), before);
  await notes(learner).getByRole("button", { name: /^Remove the entry/ }).first().click();
  await notes(learner).getByRole("button", { name: "Remove it" }).click();
  await entries(learner).nth(before - 1).waitFor({ state: "detached" });
  await close(learner);
  await learner.page.reload();
  await learner.says("live");
  await openByKey(learner);
  await entries(learner).first().waitFor();
  assert.equal(await entries(learner).count(), before - 1);
  await close(learner);
});

test("everything one wrote is removed in one act, and the other's stays", async () => {
  await openByKey(learner);
  await entries(learner).first().waitFor();
  await notes(learner).getByRole("button", { name: "Remove everything I wrote here" }).click();
  await notes(learner).getByRole("button", { name: "Remove it" }).click();
  await notes(learner).getByText("Nothing written yet").waitFor();
  await close(learner);
  await openByKey(coach);
  await coach.page.waitForFunction(() => [...document.querySelectorAll("textarea")].some((field) => field.value.startsWith("Wait longer")));
  await close(coach);
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
