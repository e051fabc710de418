// The contract comes first: two people write it together, sign it, and the board opens on both screens.
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { field, showsWords } from "./support/fields.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server, "Ada");
});
after(async () => {
  await browser?.close();
  await server?.end();
});

let board;
let ada;
let noor;
let noorApi;

/** An engagement with both at their screens, the coachee's two answers given, and one card in To Do. */
beforeEach(async () => {
  board = (await api.call("POST", "/api/v1/boards", { title: "Asking first", kind: "engagement" })).id;
  await api.addCard(board, "Tally my asks");
  const { url } = await api.invite(board);
  ada = await Person.sitDown(browser, "Ada");
  noor = await Person.sitDown(browser, "Noor");
  await ada.enter(api, board);
  await noor.join(url);
  const cookies = await noor.page.context().cookies();
  noorApi = (command) =>
    noor.page.evaluate(
      ([path, body]) =>
        fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }).then(
          (answer) => answer.status,
        ),
      [`/api/v1/boards/${board}/commands`, { id: crypto.randomUUID(), command }],
    );
  assert.ok(cookies.length > 0);
});
afterEach(async () => {
  for (const person of [ada, noor]) {
    person.isContent();
    await person.page.context().close();
  }
});

const answersReadiness = () =>
  noorApi({ type: "answer_readiness", want: "I want to be coached on this", improve: "My answers come too fast" });

async function opensContract(person) {
  await person.page.getByRole("link", { name: "Open the contract" }).click();
  await person.page.getByRole("heading", { name: "Contract: Asking first" }).first().waitFor();
}

async function writes(person, label, text) {
  await field(person, label).fill(text);
  await field(person, label).blur();
}

async function typesAt(end, person, label, text) {
  await field(person, label).focus();
  await person.page.keyboard.press(`Control+${end}`);
  await person.page.keyboard.insertText(text);
}

async function addsLine(person, label, text) {
  await field(person, label).fill(text);
  await field(person, label).press("Enter");
}

/** All that a contract needs, written over HTTP by the coach. */
const fullTerms = {
  goals: ["I ask before I answer"],
  deliverables: [{ id: "d1", what: "A log of my questions", goal: 0 }],
  start: "2027-01-11",
  end: "2027-04-11",
  rate: { price: { amount_minor: 0, currency: "EUR" }, per: "session" },
  role_is: ["Asks"],
  role_is_not: ["Decides"],
};
const agreeOnEverything = async () => {
  await answersReadiness();
  await api.command(board, { type: "edit_contract", set: fullTerms });
};

/** Presses the signing button until the ring is closed. */
async function holds(person) {
  const button = person.page.getByRole("button", { name: /Press and hold to sign/ });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  await person.page.mouse.move(box.x + 30, box.y + box.height / 2);
  await person.page.mouse.down();
  await person.page.waitForTimeout(1500);
  await person.page.mouse.up();
}

const chip = (person, text) => person.page.locator(".signed-chip", { hasText: text }).waitFor();

describe("The contract", () => {
  test("is written by both at once, signed by both, and opens the board on both screens", async () => {
    await ada.drag("Tally my asks", "in_progress");
    await ada.page.getByText("No contract is in force just now").first().waitFor();
    await ada.sees("Tally my asks", "to_do");

    await opensContract(ada);
    await opensContract(noor);
    await ada.page.getByText("The two readiness answers of Noor").waitFor();
    assert.equal(await answersReadiness(), 200);
    await ada.page.getByText("The two readiness answers of Noor").waitFor({ state: "detached" });

    await noor.page.getByLabel("Vision", { exact: true }).focus();
    await ada.page.getByText("Noor is writing here").waitFor();
    await Promise.all([
      writes(noor, "Vision", "A team that thinks for itself."),
      addsLine(ada, "Add a line: The coach's role is", "Asks and listens"),
    ]);
    await showsWords(ada, "Vision", "A team that thinks for itself.");
    await showsWords(noor, "The coach's role is 1", "Asks and listens");
    await ada.page.locator("#term-vision[data-news]").waitFor();
    assert.equal(await noor.page.locator("#term-vision[data-news]").count(), 0, "the own words are no news");

    await noor.page.getByRole("button", { name: "Fill in: for one person" }).click();
    await showsWords(ada, "The coach's role is 1", "Asks and listens");
    await ada.page.getByLabel("The coach's role is not 1", { exact: true }).waitFor();

    await addsLine(noor, "Add a goal", "I ask before I answer");
    await showsWords(ada, "Goals 1", "I ask before I answer");
    await addsLine(ada, "Add a deliverable", "A log of my questions");
    await noor.page.getByLabel("Goal served by: A log of my questions").waitFor();
    await noor.page.getByLabel("Goal served by: A log of my questions").selectOption("");
    await noor.page.getByLabel("Goal served by: A log of my questions").selectOption("0");
    await writes(ada, "First day", "2027-01-11");
    await ada.page.getByRole("button", { name: "90 days" }).click();
    await showsWords(noor, "Last day", "2027-04-11");
    await ada.page.getByRole("button", { name: "Plan a cadence" }).click();
    await noor.page.getByText("The first sessions it makes").waitFor();
    assert.equal(await noor.page.locator(".first-sessions li").count(), 3);

    const hold = ada.page.getByRole("button", { name: /Press and hold to sign/ });
    assert.ok(await hold.isDisabled(), "without a rate nobody signs");
    await ada.page.getByRole("button", { name: "Rate", exact: true }).click();
    await writes(ada, "Rate: Amount", "0");
    await noor.page.getByText("Zero is stated").waitFor();
    await ada.page.getByText("Everything is there.").waitFor();

    await holds(ada);
    await chip(ada, "1 of 2 signed");
    await chip(noor, "1 of 2 signed");
    await holds(noor);
    for (const person of [ada, noor]) {
      await person.page.getByRole("heading", { name: "Signed. The journey begins." }).waitFor();
      await chip(person, "signed by both");
    }
    await ada.page.getByRole("button", { name: "To the board" }).click();
    await noor.page.getByRole("link", { name: "Back to the board" }).click();
    await ada.seesBoard();
    await noor.seesBoard();
    assert.equal(await ada.page.locator(".contract-banner").count(), 0);
    await ada.drag("Tally my asks", "in_progress");
    await ada.sees("Tally my asks", "in_progress");
    await noor.sees("Tally my asks", "in_progress");
  });

  test("says that an edit clears the signatures, asks, and then clears them on both screens", async () => {
    await agreeOnEverything();
    await opensContract(ada);
    await opensContract(noor);
    await holds(ada);
    await chip(noor, "1 of 2 signed");

    await writes(noor, "Vision", "Another thought");
    const asked = noor.dialog("This makes version 2 and clears both signatures");
    await asked.getByRole("button", { name: "Leave it as signed" }).click();
    await showsWords(noor, "Vision", "");
    await chip(noor, "1 of 2 signed");

    await writes(noor, "Vision", "A better thought");
    await asked.getByRole("button", { name: "Change it" }).click();
    await chip(ada, "0 of 2 signed · Version 2");
    await showsWords(ada, "Vision", "A better thought");
  });

  test("G4 words written while somebody signed are a draft, and clear the signature only when asked", async () => {
    await agreeOnEverything();
    await opensContract(ada);
    await opensContract(noor);
    await field(noor, "Vision").waitFor();
    await noor.page.context().setOffline(true);
    await writes(noor, "Vision", "Written on the train");
    await api.command(board, { type: "sign_contract", version: 1 });
    await chip(ada, "1 of 2 signed");
    await noor.page.context().setOffline(false);
    await noor.page.locator(".toast", { hasText: "Your words stand in “Vision” as a draft" }).waitFor();
    await showsWords(noor, "Vision", "Written on the train");
    await chip(ada, "1 of 2 signed");
    await noor.page.reload();
    await showsWords(noor, "Vision", "Written on the train");
    await field(noor, "Vision").focus();
    await field(noor, "Vision").blur();
    await noor.dialog("This makes version 2").getByRole("button", { name: "Change it" }).click();
    await chip(ada, "0 of 2 signed · Version 2");
    await showsWords(ada, "Vision", "Written on the train");
  });

  test("keeps a date that is not taken yet over a reload, and says so", async () => {
    await opensContract(ada);
    await writes(ada, "First day", "2027-03-01");
    await showsWords(ada, "First day", "2027-03-01");
    await writes(ada, "Last day", "2027-02-01");
    await ada.page.locator("#term-end").getByText("The last day comes before the first").waitFor();
    await ada.page.reload();
    await showsWords(ada, "Last day", "2027-02-01");
    await ada.page.getByText("Typed before and not sent yet").waitFor();
    await field(ada, "Last day").press("Enter");
    await ada.page.locator("#term-end").getByText("The last day comes before the first").waitFor();
  });

  test("a date of which only a part was typed takes nothing away", async () => {
    await opensContract(ada);
    await writes(ada, "First day", "2027-03-01");
    await showsWords(ada, "First day", "2027-03-01");
    await field(ada, "First day").click();
    await ada.page.keyboard.press("Backspace");
    await ada.page.locator("#term-start").getByText("Write the whole of it").waitFor();
    await ada.page.reload();
    await showsWords(ada, "First day", "2027-03-01");
  });

  test("is signed with a key held down, and in two steps by whoever cannot hold", async () => {
    await agreeOnEverything();
    await opensContract(ada);
    await opensContract(noor);
    await ada.page.getByRole("button", { name: /Press and hold to sign/ }).focus();
    await ada.page.keyboard.down("Space");
    await ada.page.waitForTimeout(400);
    await ada.page.keyboard.up("Space");
    await ada.page.waitForTimeout(1200);
    await chip(ada, "0 of 2 signed");
    await ada.page.keyboard.down("Enter");
    await chip(ada, "1 of 2 signed");
    await ada.page.keyboard.up("Enter");
    await noor.page.getByRole("button", { name: "Sign without holding" }).click();
    await noor.dialog("Sign version 1?").getByRole("button", { name: "Yes, I sign" }).click();
    await chip(ada, "signed by both");
  });

  test("is not signed in a wording that changed after it was read: what changed is shown", async () => {
    await agreeOnEverything();
    await opensContract(noor);
    await noor.page.getByRole("button", { name: "Sign without holding" }).click();
    await api.command(board, { type: "edit_contract", set: { ending: "With one last conversation" } });
    await noor.dialog("Sign version 1?").getByRole("button", { name: "Yes, I sign" }).click();
    await noor.page.getByRole("alert").getByText("The contract was changed since you read it").waitFor();
    await noor.page.locator(".changed-since ins", { hasText: "With one last conversation" }).waitFor();
    await chip(noor, "0 of 2 signed");
    await holds(noor);
    await chip(noor, "1 of 2 signed");
  });

  test("answers dates out of order where they stand, and tells a zero rate from none", async () => {
    await opensContract(ada);
    await opensContract(noor);
    await writes(ada, "First day", "2027-03-01");
    await writes(ada, "Last day", "2027-02-01");
    await ada.page.locator("#term-end").getByText("The last day comes before the first").waitFor();
    assert.equal(await field(noor, "Last day").inputValue(), "");
    await writes(ada, "Last day", "2027-03-31");
    await showsWords(noor, "Last day", "2027-03-31");
    assert.equal(await noor.page.getByRole("button", { name: "30 days" }).getAttribute("aria-pressed"), "true");

    await ada.page.getByLabel("Rate: Per").selectOption("hour");
    await noor.page.getByText("leave nothing unsaid").waitFor();
    await writes(ada, "Rate: Amount", "12,345");
    await ada.page.getByText("Write the amount in digits").waitFor();
    await writes(ada, "Rate: Amount", "0");
    await noor.page.locator("#term-rate").getByText("Zero is stated").waitFor();
    await showsWords(noor, "Rate: Per", "hour");
    await ada.page.getByLabel("Rate: Per").selectOption("none");
    await noor.page.locator("#term-rate").getByText("No rate is agreed").waitFor();
  });

  test("keeps the words of both where both wrote in one term, also without a connection", async () => {
    await opensContract(ada);
    await opensContract(noor);
    await field(noor, "Ethics").fill("We say what is.");
    await showsWords(ada, "Ethics", "We say what is.");
    await noor.page.context().setOffline(true);
    await typesAt("End", noor, "Ethics", " Always.");
    await typesAt("Home", ada, "Ethics", "First of all: ");
    await noor.page.context().setOffline(false);
    for (const one of [ada, noor]) await showsWords(one, "Ethics", "First of all: We say what is. Always.");
    await noor.page.locator("#term-ethics[data-news]").waitFor();
    await noor.page.reload();
    await showsWords(noor, "Ethics", "First of all: We say what is. Always.");

    await noor.page.context().setOffline(true);
    await writes(noor, "Vision", "Written on the train");
    await showsWords(noor, "Vision", "Written on the train");
    await noor.page.context().setOffline(false);
    await showsWords(ada, "Vision", "Written on the train");
  });

  test("says what is missing; without a coachee it leads to the invitation, for a term to its field", async () => {
    const alone = (await api.call("POST", "/api/v1/boards", { title: "Asking first", kind: "engagement" })).id;
    await ada.page.goto(`${server.url}/b/${alone}/contract`);
    await ada.page.getByRole("button", { name: "A coachee at the board: invite one by link" }).click();
    await ada.page.getByRole("dialog").getByRole("button", { name: "Make a link" }).waitFor();
    await ada.page.keyboard.press("Escape");
    await ada.page.getByRole("button", { name: "The coach's role is not" }).click();
    assert.equal(
      await ada.page.evaluate(() => document.activeElement.closest(".term")?.id),
      "term-role_is_not",
    );
    const plain = await api.makeBoard("A plain one");
    await ada.page.goto(`${server.url}/b/${plain}`);
    await ada.seesBoard();
    assert.equal(await ada.page.getByText("Contract").count(), 0, "a plain board shows none of it");
  });

  test("runs, pauses by the coachee alone, ends with a reason and is renewed", async () => {
    await agreeOnEverything();
    await api.command(board, {
      type: "edit_contract",
      set: { payments: [{ id: "p1", label: "On signing", price: { amount_minor: 5000, currency: "EUR" }, due: null }] },
    });
    await api.command(board, { type: "sign_contract", version: 1 });
    await noorApi({ type: "sign_contract", version: 1 });
    await ada.page.getByRole("heading", { name: "Signed. The journey begins." }).waitFor();
    for (const person of [ada, noor]) await person.page.getByRole("link", { name: "Contract", exact: true }).click();
    await ada.page.getByLabel("Paid: On signing").check();
    await noor.page.locator(".paper").getByText("paid, marked").waitFor();
    assert.equal(await ada.page.getByRole("button", { name: "Pause…" }).count(), 0);
    await noor.page.getByRole("button", { name: "Pause…" }).click();
    await noor.dialog("Pause the engagement").getByRole("button", { name: "Pause the engagement" }).click();
    await ada.page.getByText("Paused by Noor").waitFor();
    await noor.page.getByRole("button", { name: "Resume" }).click();
    await ada.page.getByText("Paused by Noor").waitFor({ state: "detached" });

    await ada.page.getByRole("button", { name: "End early…" }).click();
    const end = ada.dialog("End the contract early");
    await end.getByLabel("Why does it end now?").fill("Noor moves to another town");
    await end.getByRole("button", { name: "End the contract early" }).click();
    await noor.page.getByRole("button", { name: "Renew…" }).click();
    const renew = noor.dialog("Renew the contract");
    await renew.getByRole("button", { name: "30 days" }).click();
    await renew.getByRole("button", { name: "Renew the contract" }).click();
    await showsWords(ada, "Goals 1", "I ask before I answer");
    await ada.page.getByText("Earlier contracts").waitFor();
    await chip(ada, "0 of 2 signed · Version 1");
  });

  test("is on paper as a whole, fits a phone, and every look passes the accessibility engine", async () => {
    await agreeOnEverything();
    await opensContract(noor);
    await noor.page.emulateMedia({ media: "print" });
    await noor.page.getByRole("heading", { name: "Contract: Asking first", level: 2 }).waitFor();
    assert.ok(!(await noor.page.getByText("Press and hold to sign").isVisible()));
    assert.ok(!(await noor.page.getByLabel("Vision", { exact: true }).isVisible()));
    await noor.page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
    for (const colorScheme of ["light", "dark"]) {
      for (const { viewport } of [screens.desk, screens.phone]) {
        await noor.page.setViewportSize(viewport);
        await noor.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const overflow = await noor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `nothing is cut off at ${viewport.width}`);
        assert.deepEqual(await accessibilityFindings(noor.page), [], `${colorScheme} ${viewport.width}`);
      }
    }
  });
});
