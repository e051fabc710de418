// How an engagement begins: an invitation that is read and answered, seats by consent, a sponsor's page, a pause.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, openPage, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let ana;
let ben;
let board;
/** Acts for the coach where the story needs something to be true. */
let api;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server, "Ana");
  ana = await Person.sitDown(browser, "Ana");
  ben = await Person.sitDown(browser, "Ben");
});
after(async () => {
  ana?.isContent();
  ben?.isContent();
  await browser?.close();
  await server?.end();
});

const clean = async (page, what) => assert.deepEqual(await accessibilityFindings(page), [], what);

async function openMenu(person, item) {
  await person.page.getByRole("button", { name: "More", exact: true }).click();
  await person.page.getByRole("button", { name: item }).click();
}

async function openInvites() {
  await ana.page.getByRole("button", { name: "Invite" }).first().click();
}

test("a coach makes an engagement and says what it is about", async () => {
  await ana.page.context().addCookies([api.cookie]);
  await ana.page.goto(`${server.url}/boards`);
  await ana.page.getByRole("button", { name: "Begin an engagement" }).click();
  await ana.page.getByLabel("Title").fill("Ana and Ben, spring");
  const form = ana.page.locator(".new-board").filter({ has: ana.page.getByLabel("Time zone") });
  await form.getByLabel("What is it about?").fill("Listening before answering");
  await form.getByLabel("How do you work?").fill("questions, walks");
  await form.getByLabel("Time zone").fill("Nowhere/At all");
  await ana.page.getByText("Choose one from the list").waitFor();
  await form.getByLabel("Time zone").fill("Europe/Lisbon");
  await form.getByLabel("About you as a coach").fill("Twenty years on the floor,\nten of them asking.");
  await clean(ana.page, "new engagement");
  await ana.page.getByRole("button", { name: "Make the engagement" }).click();
  await ana.seesBoard();
  board = new URL(ana.page.url()).pathname.split("/")[2];
  const { engagement } = (await api.board(board)).board;
  assert.deepEqual(engagement.intent.style, ["questions", "walks"]);
  assert.equal(engagement.intent.time_zone, "Europe/Lisbon");
});

test("H6 a second link is answered 'not now', and the coach sees only that", async () => {
  const link = await ana.invite("Coachee");
  const other = await openPage(browser, { ...screens.phone, colorScheme: "dark" });
  await other.goto(link);
  await other.getByRole("heading", { name: "Ana invites you to be coached" }).waitFor();
  await clean(other, "invitation on a phone in the dark");
  await other.getByRole("button", { name: "Not now" }).click();
  await other.getByRole("heading", { name: "That is all right" }).waitFor();
  await other.goto("about:blank");
  await other.goto(link);
  await other.getByText("This link does not open a seat any more.").waitFor();
  await other.context().close();
  await openInvites();
  const row = ana.dialog(/^Invite/).locator(".seated li");
  await row.getByText("not now").waitFor();
  assert.equal((await row.first().locator("span").first().innerText()).replace(/\s+/g, " ").trim(), "Coachee · not now");
  await ana.page.keyboard.press("Escape");
});

test("H6 the coachee reads who the coach is, answers two questions and comes in, by keys alone", async () => {
  const link = await ana.invite("Coachee");
  await ben.page.goto(link);
  await ben.page.getByText("ten of them asking.").waitFor();
  await ben.page.getByText("Listening before answering").waitFor();
  await ben.page.getByText("Nobody is coached against their will").waitFor();
  await clean(ben.page, "invitation");
  await ben.page.getByLabel("I want this because…").focus();
  await ben.page.keyboard.type("I miss what people tell me");
  await ben.page.keyboard.press("Tab");
  await ben.page.keyboard.press("Tab");
  await ben.page.keyboard.type("Ben");
  await ben.page.keyboard.press("Enter");
  await ben.page.getByText("Please answer both").waitFor();
  await ben.page.getByLabel("What I could do better is…").fill("Waiting for the end of a sentence");
  await ben.page.getByLabel("Your name").press("Enter");
  await ben.seesBoard();
  const { engagement } = (await api.board(board)).board;
  assert.equal(engagement.readiness[0].want, "I miss what people tell me");
  assert.equal(engagement.readiness[0].improve, "Waiting for the end of a sentence");
});

test("G7 a sponsor's seat is asked for, answered, and only then a link is made", async () => {
  await openInvites();
  const dialog = ana.dialog(/^Invite/);
  await dialog.getByRole("radio", { name: /^Sponsor / }).check();
  await dialog.getByLabel("Who shall come?").fill("Sol, who pays for it");
  await clean(ana.page, "asking for a seat");
  await dialog.getByRole("button", { name: "Ask for this seat" }).click();
  await dialog.getByText("Waiting for Ben").waitFor();
  assert.equal(await dialog.getByRole("button", { name: "Make the link" }).count(), 0);

  await ben.page.getByText("Ana asks you who may come: Sol, who pays for it").waitFor();
  await clean(ben.page, "a question of consent");
  await ben.page.getByRole("button", { name: "Yes, they may" }).click();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const field = dialog.getByLabel("Link for: Sponsor");
  await field.waitFor();
  const link = await field.inputValue();
  await ana.page.keyboard.press("Escape");
  await ben.page.getByText("Ana asks you").waitFor({ state: "detached" });
  await sponsorReads(link);
});

async function sponsorReads(link) {
  await api.addCard(board, "A card that is nobody else's");
  const sol = await Person.sitDown(browser, "Sol", screens.phone);
  await sol.page.goto(link);
  await sol.page.getByText("You get one page").waitFor();
  assert.equal(await sol.page.getByText("Listening before answering").count(), 0);
  await sol.page.getByLabel("Your name").fill("Sol");
  await sol.page.getByRole("button", { name: "Yes, open my page" }).click();
  await sol.page.getByText("This is your page.").waitFor();
  await sol.page.getByText("No sentence yet.").waitFor();
  await clean(sol.page, "a sponsor's page");

  await openMenu(ben, "What a sponsor reads");
  const dialog = ben.dialog("What a sponsor reads");
  await dialog.getByLabel("A sentence in your own words").fill("I wait until the other has finished.");
  await dialog.locator(".preview").getByText("I wait until the other has finished.").waitFor();
  await clean(ben.page, "releasing a sentence");
  await dialog.getByRole("button", { name: "Release it" }).click();
  await dialog.getByRole("button", { name: "Take it back" }).waitFor();
  await ben.page.keyboard.press("Escape");

  await sol.page.getByRole("button", { name: "Look again" }).click();
  await sol.page.getByText("I wait until the other has finished.").waitFor();
  const text = await sol.page.locator("body").innerText();
  assert.ok(!text.includes("nobody else's") && !text.includes("I miss what people tell me"));
  await signsTogether(sol);
  sol.isContent();
  await sol.page.context().close();
}

/** The contract of an organisation: the sponsor signs from their page, and the board opens. */
async function signsTogether(sol) {
  const set = {
    kind: "organisation",
    goals: ["Listen first"],
    deliverables: [{ id: crypto.randomUUID(), what: "A habit of asking", goal: 0 }],
    start: "2026-11-23",
    end: "2027-02-21",
    rate: { price: { amount_minor: 12000, currency: "EUR" }, per: "session" },
    role_is: ["asks"],
    role_is_not: ["decides"],
    sponsor_sees: ["dates", "sessions_held"],
  };
  await api.command(board, { type: "edit_contract", set });
  await sol.page.getByRole("button", { name: "Look again" }).click();
  await sol.page.getByText("A habit of asking").waitFor();
  const hold = sol.page.getByRole("button", { name: "Press and hold to sign" });
  await hold.focus();
  await sol.page.keyboard.down("Enter");
  await sol.page.getByText("Signed. Thank you.").first().waitFor();
  await sol.page.keyboard.up("Enter");
  await api.command(board, { type: "sign_contract", version: 1 });
  const [cookie] = await ben.page.context().cookies();
  await fetch(`${server.url}/api/v1/boards/${board}/commands`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `${cookie.name}=${cookie.value}` },
    body: JSON.stringify({ id: crypto.randomUUID(), command: { type: "sign_contract", version: 1 } }),
  });
  await sol.page.getByRole("button", { name: "Look again" }).click();
  await sol.page.getByText("in force").waitFor();
  await sol.page.getByRole("heading", { name: "Sessions held" }).waitFor();
  assert.equal(await sol.page.getByText("A habit of asking").count(), 0);
}

test("003-06 a coachee pauses on any day, cards wait, and it goes on", async () => {
  await openMenu(ben, "Pause or end");
  const dialog = ben.dialog("Pause or end");
  await dialog.getByLabel("A few words, if you like").fill("I need some air");
  await clean(ben.page, "pausing");
  await dialog.getByRole("button", { name: "Pause", exact: true }).click();
  await ana.page.getByText("Paused by Ben").waitFor();
  await ana.page.getByText("I need some air").waitFor();
  assert.equal(await ana.page.getByRole("button", { name: "Go on" }).count(), 0);
  await ana.drag("A card that is nobody else's", "in_progress");
  await ana.sees("A card that is nobody else's", "to_do");
  await ben.page.getByRole("button", { name: "Go on" }).click();
  await ana.page.getByText("Paused by Ben").waitFor({ state: "detached" });
});

test("one's own texts are erased after saying what goes and what stays", async () => {
  await openMenu(ben, "Erase my personal texts");
  const dialog = ben.dialog("Erase my personal texts");
  const go = dialog.getByRole("button", { name: "Erase them" });
  assert.ok(await go.isDisabled());
  await dialog.getByLabel("I have read this and want it").check();
  await clean(ben.page, "erasing");
  await go.click();
  await ben.page.getByText("Your personal texts are gone").first().waitFor();
  assert.equal((await api.board(board)).board.engagement.readiness[0].want, "");
});
