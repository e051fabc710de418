// The accessibility engine on every view, light and dark.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, openPage, screens } from "./support/browser.mjs";
import { Api, demoFile, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let link;

before(async () => {
  server = await startServer(["--demo", demoFile]);
  browser = await openBrowser();
  api = new Api(server.url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const looks = [
  ["light", { ...screens.desk, colorScheme: "light" }],
  ["dark", { ...screens.desk, colorScheme: "dark" }],
  ["phone", { ...screens.phone, colorScheme: "light" }],
];

/** Opens `path` in every look, does what `arrive` says, and demands that nothing is found. */
function view(name, path, arrive, signedIn = true) {
  test(`axe finds nothing on: ${name}`, async () => {
    for (const [look, options] of looks) {
      const page = await openPage(browser, { ...options, reducedMotion: "reduce" });
      if (signedIn) await page.context().addCookies([api.cookie]);
      await page.goto(server.url + (typeof path === "function" ? path() : path));
      await arrive(page);
      assert.deepEqual(await accessibilityFindings(page), [], `${name}, ${look}`);
      assert.deepEqual(page.complaints, [], `${name}, ${look}: console`);
      await page.context().close();
    }
  });
}

const onBoard = () => `/b/${board}`;
const live = (page) => page.locator("[data-status=live]").waitFor();
const press = (key) => async (page) => {
  await live(page);
  await page.locator("body").press(key);
};
const fromMenu = (item) => async (page) => {
  await live(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).or(page.getByRole("button", { name: item })).first().click();
  await page.getByRole("dialog").waitFor();
};

view("first run", () => `/setup#${server.firstRun().split("#")[1]}`, (page) => page.getByLabel("Your name").waitFor(), false);
view("sign in", "/login", (page) => page.getByLabel("Password").waitFor(), false);
view("join by a link that ended", "/join#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", (page) => page.getByText("Ask for a new one").waitFor(), false);
test("set up", async () => {
  await api.setUp(server, "Ada");
  board = (await api.call("GET", "/api/v1/boards")).boards[0].id;
  link = await api.invite(await api.makeBoard("Another board"));
});
view("join", () => `/join#${link.token}`, (page) => page.getByLabel("Your name").waitFor(), false);
view("boards", "/boards", (page) => page.getByText("Your boards").first().waitFor());
view("board", onBoard, live);
view("stage", onBoard, press("s"));
view("review", onBoard, press("r"));
view("keys", onBoard, press("?"));
view("card sheet", onBoard, async (page) => {
  await live(page);
  await page.locator("section[data-column=to_do] .card-title").first().click();
  await page.getByRole("dialog").waitFor();
});
view("invite", onBoard, fromMenu("Invite"));
view("calendar feed", onBoard, fromMenu("Calendar feed"));
view("archive shelf", onBoard, fromMenu("Archive shelf"));
view("my notes", onBoard, fromMenu("My notes"));
view("board settings", onBoard, fromMenu("Board settings"));
view("move menu", onBoard, async (page) => {
  await live(page);
  await page.locator("section[data-column=to_do] .card-body").first().press("m");
  await page.getByRole("dialog").waitFor();
});
view("verify dialog", onBoard, async (page) => {
  await live(page);
  await page.locator("section[data-column=verify] .card-body").first().press("m");
  await page.getByRole("dialog").getByRole("button", { name: "top Done" }).click();
  await page.getByRole("dialog", { name: "Is it done?" }).waitFor();
});
view("no such board", "/b/00000000-0000-4000-8000-000000000000", (page) => page.getByText("There is no such board for you.").waitFor());
view("an address that leads nowhere", "/bord", (page) => page.getByRole("button", { name: "All boards" }).waitFor());
