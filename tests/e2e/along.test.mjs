// Taken along: the program and the last boards open without a server, and leave with the one whose they are.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

const installed = { ...screens.desk, serviceWorkers: "allow" };

let server;
let browser;
let api;
let board;
let coach;
let learner;

/** The page is closed and another one opened, as after a night. */
async function openAnew(person, path) {
  const context = person.page.context();
  const { complaints } = person.page;
  await person.page.close();
  person.page = await context.newPage();
  person.page.complaints = complaints;
  person.page.on("pageerror", (error) => complaints.push(String(error)));
  person.page.on("console", (message) => {
    if (message.type() === "error" && !/ERR_|WebSocket|Failed to load|Failed to fetch/.test(message.text())) complaints.push(message.text());
  });
  await person.page.goto(server.url + path);
}

/** The service worker has everything it keeps. */
async function isInstalled({ page }) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active.state));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The last look at the board has been put on this device. */
async function isKept({ page }, title) {
  const kept = async (words) => {
    const open = indexedDB.open("puffin");
    await new Promise((done) => { open.onsuccess = done; });
    const request = open.result.transaction("boards").objectStore("boards").getAll();
    await new Promise((done) => { request.onsuccess = done; });
    open.result.close();
    return JSON.stringify(request.result).includes(words);
  };
  for (let look = 0; look < 50; look += 1) {
    if (await page.evaluate(kept, title)) return;
    await page.waitForTimeout(200);
  }
  assert.fail(`“${title}” is not kept`);
}

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Night train");
  await api.addCard(board, "Pack the bag");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea", installed);
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

test("H12: the manifest and the service worker are there as a browser wants them", async () => {
  const worker = await fetch(`${server.url}/sw.js`);
  assert.equal(worker.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal(worker.headers.get("cache-control"), "no-cache");
  assert.equal(worker.headers.get("service-worker-allowed"), "/");
  const manifest = await fetch(`${server.url}/manifest.webmanifest`);
  assert.equal(manifest.headers.get("content-type"), "application/manifest+json");
  const { start_url, display, icons } = await manifest.json();
  assert.deepEqual([start_url, display], ["/boards", "standalone"]);
  for (const { src } of icons) assert.equal((await fetch(server.url + src)).status, 200, src);
});

test("with the server away a closed page opens anew: the list, the board, and what was done since", async () => {
  await isInstalled(learner);
  await learner.page.goto(`${server.url}/boards`);
  await learner.page.getByRole("link", { name: /Night train/ }).click();
  await learner.seesBoard();
  await isKept(learner, "Pack the bag");
  await server.stop("SIGKILL");
  await learner.says("offline");
  await learner.addCard("Typed before the page was closed");
  await openAnew(learner, "/boards");
  await learner.page.getByText(/Offline\. This list is as of/).waitFor();
  await learner.page.getByRole("link", { name: /Night train/ }).click();
  await learner.says("offline");
  await learner.page.getByText(/As of \d.*; your changes wait here\./).waitFor();
  await learner.sees("Pack the bag", "to_do");
  await learner.sees("Typed before the page was closed", "to_do");
  await learner.addCard("Typed after it was opened");
  await openAnew(learner, `/b/${board}`);
  await learner.sees("Typed after it was opened", "to_do");
});

test("when the server is back everything arrives at the other, once", async () => {
  await server.start();
  await learner.says("live");
  await coach.says("live");
  await coach.sees("Typed before the page was closed", "to_do");
  await coach.sees("Typed after it was opened", "to_do");
  const titles = await coach.titles("to_do");
  assert.equal(titles.filter((title) => title.startsWith("Typed")).length, 2);
});

test("nothing that the server tells is kept by the service worker", async () => {
  const kept = await learner.page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  assert.ok(kept.includes("/") && kept.some((path) => path.startsWith("/assets/main-")));
  assert.deepEqual(kept.filter((path) => path.startsWith("/api") || path.startsWith("/b/")), []);
});

test("who loses the seat finds nothing of the board on the device", async () => {
  const guest = await Person.sitDown(browser, "Guest", installed);
  await guest.join((await api.invite(board, "observer")).url);
  await isInstalled(guest);
  await isKept(guest, "Pack the bag");
  const { board: now } = await api.board(board);
  const { id } = now.participants.find((one) => one.name === "Guest");
  await api.call("DELETE", `/api/v1/boards/${board}/participants/${id}`);
  await guest.page.getByText("This board is closed to you now.").waitFor();
  await server.stop();
  await openAnew(guest, `/b/${board}`);
  await guest.page.waitForTimeout(1_500);
  assert.equal(await guest.page.getByText("Pack the bag").count(), 0);
  await server.start();
  await guest.page.context().close();
});

test("who signs out leaves nothing of the boards on the device", async () => {
  await learner.says("live");
  await learner.page.getByRole("button", { name: "More", exact: true }).click();
  await learner.page.getByRole("button", { name: "Sign out" }).click();
  await learner.page.waitForURL("**/login");
  await server.stop();
  await openAnew(learner, `/b/${board}`);
  await learner.page.waitForTimeout(1_500);
  assert.equal(await learner.page.getByText("Pack the bag").count(), 0);
  await learner.page.goto(`${server.url}/boards`);
  await learner.page.getByText("No list of boards is kept on this device yet.").waitFor();
  assert.equal(await learner.page.getByText("Night train").count(), 0);
  await server.start();
});

/** The server as it will be after an upgrade: the same, with another version in the page and its worker. */
function upgradable() {
  const state = { version: "" };
  const proxy = createServer(async (request, response) => {
    const answer = await fetch(server.url + request.url).catch(() => null);
    if (!answer) return response.destroy();
    const type = answer.headers.get("content-type") ?? "";
    let body = Buffer.from(await answer.arrayBuffer());
    const own = /puffin-version" content="([0-9a-f]{16})"/.exec(body.toString())?.[1] ?? state.own;
    state.own = own;
    if (state.version && (request.url === "/sw.js" || type.startsWith("text/html"))) {
      body = Buffer.from(body.toString().replaceAll(own, state.version));
    }
    response.writeHead(answer.status, {
      "content-type": type,
      "cache-control": answer.headers.get("cache-control") ?? "no-cache",
      "content-security-policy": answer.headers.get("content-security-policy") ?? "",
    });
    response.end(body);
  });
  return new Promise((resolve) => proxy.listen(0, "127.0.0.1", () => resolve({ state, proxy, url: `http://127.0.0.1:${proxy.address().port}` })));
}

test("a new version says so and waits until it is told; nothing typed is lost before", async () => {
  const { state, proxy, url } = await upgradable();
  const reader = await Person.sitDown(browser, "Reader", installed);
  const version = () => reader.page.locator('meta[name="puffin-version"]').getAttribute("content");
  await reader.page.goto(`${url}/login`);
  await isInstalled(reader);
  state.version = "00000000000000aa";
  await reader.page.getByLabel("Your name").fill("Half a na");
  await reader.page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
  await reader.page.locator(".toast", { hasText: "A new version is ready." }).waitFor();
  assert.equal(await reader.page.getByLabel("Your name").inputValue(), "Half a na");
  assert.notEqual(await version(), "00000000000000aa");
  await reader.page.getByRole("button", { name: "Reload now" }).click();
  await reader.page.locator('meta[content="00000000000000aa"]').waitFor({ state: "attached" });
  await isInstalled(reader);
  // A page that came from the upgraded server is new already: its worker begins without a word.
  state.version = "00000000000000bb";
  await reader.page.reload();
  await reader.page.waitForFunction(async () => (await caches.keys()).join() === "puffin-shell-00000000000000bb");
  assert.equal(await reader.page.locator(".toast", { hasText: "A new version is ready." }).count(), 0);
  reader.isContent();
  await reader.page.context().close();
  proxy.close();
  proxy.closeAllConnections();
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
