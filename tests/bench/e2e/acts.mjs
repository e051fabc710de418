// From a hand to the first paint that answers it, for what people do on a board all day.
import { Person } from "../../e2e/support/person.mjs";
import { watchAnswers } from "./probe.mjs";
import { quantile } from "./report.mjs";
import { fill, makeBoard } from "./seeds.mjs";

const markMs = 50;
const times = 12;

export async function measureActs(report, browser, people) {
  for (const [words, counts] of [
    ["35 cards", { to_do: 15, in_progress: 5, verify: 5, done: 10 }],
    ["1000 cards", { to_do: 250, in_progress: 250, verify: 250, done: 250 }],
  ]) {
    const board = await makeBoard(people, `Acts on ${words}`);
    await fill(people, board, counts);
    const person = await Person.sitDown(browser, "Lea");
    const { page } = person;
    await page.addInitScript(watchAnswers);
    await person.enter(people.coachee, board);
    await page.waitForTimeout(1500);
    report.heading(`From the hand to the paint that answers, ${words}: each ${times} times, after a first one`);
    for (const [name, act] of Object.entries(acts)) {
      const taken = [];
      for (let time = 0; time <= times; time += 1) {
        const answers = await act(page, () => page.evaluate(() => window.answers.begin()));
        const longest = await page.evaluate(() => window.answers.end());
        if (time > 0) taken.push(longest);
        await answers?.();
        await page.waitForTimeout(120);
      }
      report.times(name, taken, markMs);
      if (quantile(taken, 0.95) >= markMs) report.heading(`  slow: ${name}`);
    }
    await page.context().close();
  }
}

const firstCard = (page, column) => page.locator(`section[data-column=${column}] .card-body`).first();
const escape = (page) => async () => {
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
};

/** Each act begins the count just before the hand moves, and answers what is to be done afterwards, uncounted. */
const acts = {
  "open a card": async (page, begin) => {
    const card = firstCard(page, "to_do");
    await begin();
    await card.click();
    await page.locator("dialog[open]").waitFor();
    return escape(page);
  },
  "close a card": async (page, begin) => {
    await firstCard(page, "to_do").click();
    await page.locator("dialog[open]").waitFor();
    await begin();
    await escape(page)();
  },
  "the move menu": async (page, begin) => {
    await firstCard(page, "to_do").focus();
    await begin();
    await page.keyboard.press("m");
    await page.locator("dialog[open]").waitFor();
    return escape(page);
  },
  "walk by an arrow": async (page, begin) => {
    await firstCard(page, "to_do").focus();
    await begin();
    await page.keyboard.press("ArrowDown");
  },
  "carry by keys and put down": async (page, begin) => {
    await firstCard(page, "to_do").focus();
    await begin();
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(" ");
  },
  "pull with the mouse": async (page, begin) => {
    const from = await firstCard(page, "to_do").boundingBox();
    const to = await page.locator("section[data-column=in_progress]").boundingBox();
    await page.mouse.move(from.x + 40, from.y + 14);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 150, { steps: 6 });
    await begin();
    await page.mouse.up();
  },
  "write a title and add the card": async (page, begin) => {
    await page.keyboard.press("n");
    await page.getByLabel("New card in To Do").fill("A new promise");
    await begin();
    await page.keyboard.press("Enter");
    return () => page.keyboard.press("Escape");
  },
  "type into a card": async (page, begin) => {
    await firstCard(page, "to_do").click();
    const field = page.locator("dialog[open] [data-field=first_step] input, dialog[open] [data-field=first_step] textarea");
    await field.focus();
    await begin();
    await page.keyboard.type("abc");
    return async () => {
      await field.fill("");
      await escape(page)();
    };
  },
  "undo": async (page, begin) => {
    const from = await firstCard(page, "to_do").boundingBox();
    await page.mouse.move(from.x + 40, from.y + 14);
    await page.mouse.down();
    await page.mouse.move(from.x + 48, from.y + 190, { steps: 6 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    await begin();
    await page.keyboard.press("Control+z");
  },
  "the list of keys": async (page, begin) => {
    await begin();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    return escape(page);
  },
};
