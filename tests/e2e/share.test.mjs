// A shared screen: real pictures from one browser page to the other, and pointers on them.
import assert from "node:assert/strict";
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

before(async () => {
  server = await startServer();
  // Nobody is there to choose: the browser takes the tab of this title, and a microphone that beeps.
  browser = await openBrowser(["--auto-select-tab-capture-source-by-title=Something to show", "--use-fake-device-for-media-stream"]);
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Sharing");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
  await openSomethingToShow();
});
after(async () => {
  await browser?.close();
  await server?.end();
});

/** A tab beside the board that never stands still. */
async function openSomethingToShow() {
  const shown = await coach.page.context().newPage();
  await shown.setContent(`<title>Something to show</title><body style="font: 40px sans-serif"><p id="count">0</p>
    <script>let n = 0; setInterval(() => { count.textContent = ++n; document.body.style.background = n % 2 ? "#fff" : "#ee8"; }, 50)</script>`);
  await coach.page.bringToFront();
}

async function share(person, { voice = false } = {}) {
  await person.page.getByRole("button", { name: "More", exact: true }).click();
  await person.page.getByRole("button", { name: "Share my screen…" }).click();
  const dialog = person.dialog("Share my screen");
  if (voice) await dialog.getByRole("checkbox", { name: "With my voice" }).check();
  await dialog.getByRole("button", { name: "Choose what to share" }).click();
  await person.page.getByText("You are sharing your screen").first().waitFor();
}

const panel = (person, of = "Coach") => person.page.getByRole("region", { name: `Screen of ${of}` });
const stop = (person) => person.page.getByRole("button", { name: "Stop sharing" }).click();

/** Waits until `more` further pictures have been decoded and painted on this person's screen. */
async function seesPictures(person, of = "Coach", more = 5) {
  const video = panel(person, of).locator("video");
  await video.waitFor();
  const width = await video.evaluate(
    (element, count) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("no pictures came")), 9_000);
        let seen = 0;
        const next = () => {
          seen += 1;
          if (seen < count) return void element.requestVideoFrameCallback(next);
          clearTimeout(late);
          resolve(element.videoWidth);
        };
        element.requestVideoFrameCallback(next);
      }),
    more,
  );
  assert.ok(width > 300, `a picture ${width} wide`);
}

const loaded = (person) =>
  person.page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("share_dock")));

test("nobody shares: nothing of it is there, and its code is not loaded", async () => {
  assert.equal(await loaded(coach), false);
  assert.equal(await coach.page.locator(".share-bar, .share-panel").count(), 0);
});

test("L12 what one shares the other sees, as pictures that move", async () => {
  await share(coach);
  await seesPictures(learner);
  await coach.page.getByText("Seen by Lea").waitFor();
  await panel(learner).getByText("Nothing is recorded.").waitFor();
  assert.equal(await loaded(learner), true);
});

test("the viewer points; both see it, with the name on the sharer's side", async () => {
  const box = await panel(learner).locator("video").boundingBox();
  await learner.page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5, { steps: 5 });
  await panel(learner).getByText("Lea points here").waitFor({ state: "attached" });
  const preview = coach.page.getByRole("region", { name: "What the others see" });
  const spot = preview.locator(".share-spot", { hasText: "Lea" });
  await spot.waitFor();
  const shown = await preview.locator("video").boundingBox();
  const at = await spot.boundingBox();
  assert.ok(Math.abs(at.x - (shown.x + shown.width * 0.25)) < 12, "at a quarter of the width");
  await learner.page.mouse.move(5, 5);
  await spot.waitFor({ state: "detached" });
});

test("the arrow keys point too, and Escape stops", async () => {
  await panel(learner).getByRole("application").focus();
  await learner.page.keyboard.press("ArrowRight");
  const spot = coach.page.locator(".share-spot", { hasText: "Lea" });
  await spot.waitFor();
  await learner.page.keyboard.press("Escape");
  await spot.waitFor({ state: "detached" });
});

test("axe finds nothing on the panel, on the sharer's bar, nor while sharing is offered", async () => {
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  assert.deepEqual(await accessibilityFindings(coach.page), []);
  const other = await Person.sitDown(browser, "Coach", { ...screens.desk, colorScheme: "dark", reducedMotion: "reduce" });
  await other.enter(api, board);
  await other.page.getByRole("button", { name: "More", exact: true }).click();
  await other.page.getByRole("button", { name: "Share my screen…" }).click();
  await other.dialog("Share my screen").waitFor();
  assert.deepEqual(await accessibilityFindings(other.page), []);
  await other.page.context().close();
});

test("a third person who comes later sees it too, on a phone, where sharing is not offered", async () => {
  const late = await Person.sitDown(browser, "Kim", { ...screens.phone, colorScheme: "dark" });
  await late.page.addInitScript(() => Reflect.deleteProperty(MediaDevices.prototype, "getDisplayMedia"));
  await late.join((await api.invite(board)).url);
  await seesPictures(late);
  await coach.page.getByText("Seen by Lea, Kim").waitFor();
  assert.deepEqual(await accessibilityFindings(late.page), []);
  await late.page.getByRole("button", { name: "More", exact: true }).click();
  assert.equal(await late.page.getByRole("button", { name: "Share my screen…" }).count(), 0);
  late.isContent();
  // A browser that goes without a word is noticed by its silence, after some seconds.
  await late.page.context().close();
  await coach.page.getByText("Seen by Lea", { exact: true }).waitFor({ timeout: 30_000 });
});

test("closed, enlarged, moved and shown again, all by keys", async () => {
  const press = async (name) => {
    await learner.page.getByRole("button", { name }).focus();
    await learner.page.keyboard.press("Enter");
  };
  await press("Larger");
  assert.equal((await panel(learner).boundingBox()).width, 1280);
  await press("Smaller");
  const before = await panel(learner).boundingBox();
  await press("Move to the next corner");
  assert.ok((await panel(learner).boundingBox()).x < before.x, "in another corner");
  await press("Close the panel");
  await coach.page.getByText("Nobody looks on yet").waitFor();
  // The focus went along, so one more press is enough.
  await learner.page.keyboard.press("Enter");
  await seesPictures(learner);
});

test("a panel that is dragged by its head stays where it was put", async () => {
  const head = await panel(learner).getByRole("heading").boundingBox();
  const before = await panel(learner).boundingBox();
  await learner.page.mouse.move(head.x + 20, head.y + 8);
  await learner.page.mouse.down();
  await learner.page.mouse.move(head.x - 180, head.y - 92, { steps: 5 });
  await learner.page.mouse.up();
  const there = await panel(learner).boundingBox();
  assert.deepEqual([Math.round(there.x - before.x), Math.round(there.y - before.y)], [-200, -100]);
});

test("another page of the board ends nothing, on neither side", async () => {
  const engagement = (await api.call("POST", "/api/v1/boards", { title: "Pages", kind: "engagement" })).id;
  const one = await Person.sitDown(browser, "Coach");
  const two = await Person.sitDown(browser, "Ana");
  await one.enter(api, engagement);
  await two.join((await api.invite(engagement)).url);
  await share(one);
  for (const person of [one, two]) await person.page.getByRole("link", { name: "Open the contract" }).click();
  await seesPictures(two);
  await one.page.getByText("Seen by Ana").waitFor();
  for (const person of [one, two]) {
    await person.page.goBack();
    await person.seesBoard();
  }
  await seesPictures(two);
  for (const person of [one, two]) await person.page.context().close();
});

test("L13 while one shares, the notes for oneself are put away in that window", async () => {
  const notes = (person) => person.page.getByRole("dialog", { name: "My notes" });
  for (const person of [coach, learner]) {
    await person.page.locator(".home").focus();
    await person.page.keyboard.press("p");
  }
  await notes(learner).waitFor();
  await learner.page.keyboard.press("Escape");
  assert.equal(await notes(coach).count(), 0);
});

test("the server goes and comes back: the pictures go on, and newcomers find the share", async () => {
  await server.stop();
  await learner.says("offline");
  await seesPictures(learner);
  await server.start();
  await learner.says("live");
  await coach.says("live");
  await seesPictures(learner);
  const again = await Person.sitDown(browser, "Noor");
  await again.join((await api.invite(board)).url);
  await seesPictures(again);
  await again.page.context().close();
});

test("the viewer's page is loaded anew: the screen is back", async () => {
  await learner.page.reload();
  await learner.seesBoard();
  await seesPictures(learner);
});

test("stopped by the sharer, seen by both", async () => {
  await stop(coach);
  await coach.page.locator(".toast", { hasText: "You have stopped sharing. Nobody sees your screen any more." }).waitFor();
  await learner.page.locator(".toast", { hasText: "Coach has stopped sharing." }).waitFor();
  for (const person of [coach, learner]) await person.page.locator(".share-bar, .share-panel").waitFor({ state: "detached" });
  await coach.page.keyboard.press("p");
  await coach.dialog("My notes").waitFor();
  await coach.page.keyboard.press("Escape");
});

test("with a voice: sound comes along, and is turned off and on", async () => {
  await coach.page.context().grantPermissions(["microphone"]);
  await share(coach, { voice: true });
  await coach.page.getByText("You are sharing your screen and your voice").waitFor();
  await seesPictures(learner);
  const sound = () => panel(learner).locator("video").evaluate((video) => [video.srcObject.getAudioTracks().length, video.muted]);
  await learner.page.getByRole("button", { name: "Turn sound off" }).click();
  assert.deepEqual(await sound(), [1, true]);
  await learner.page.getByRole("button", { name: "Turn sound on" }).click();
  assert.deepEqual(await sound(), [1, false]);
});

test("the viewer speaks too; the sharer hears it and sees who", async () => {
  await learner.page.context().grantPermissions(["microphone"]);
  await learner.page.getByRole("button", { name: "Speak too" }).click();
  await coach.page.getByText("Lea speaks").waitFor();
  const loudness = () =>
    coach.page.locator("audio").evaluate(async (audio) => {
      const context = new AudioContext();
      const ear = context.createAnalyser();
      context.createMediaStreamSource(audio.srcObject).connect(ear);
      const wave = new Float32Array(ear.fftSize);
      let loudest = 0;
      // The microphone beeps once a second.
      for (let turn = 0; turn < 150 && loudest < 0.01; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ear.getFloatTimeDomainData(wave);
        loudest = Math.max(loudest, ...wave);
      }
      await context.close();
      return loudest;
    });
  assert.ok((await loudness()) >= 0.01, "a beep is heard");
  await learner.page.getByRole("button", { name: "Stop speaking" }).click();
  await coach.page.getByText("Lea speaks").waitFor({ state: "detached" });
});

test("the other begins to share: the first share gives way and says so", async () => {
  await share(learner);
  await coach.page.locator(".toast", { hasText: "Lea is sharing now, so your share has ended." }).waitFor();
  await seesPictures(coach, "Lea");
  assert.equal(await panel(learner).count(), 0);
  await learner.page.goto(`${server.url}/boards`);
  await coach.page.locator(".share-panel").waitFor({ state: "detached" });
  await learner.page.goBack();
  await learner.seesBoard();
});

test("the browser says no: a sentence, and the way on", async () => {
  await learner.page.evaluate(() => {
    navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await learner.page.getByRole("button", { name: "More", exact: true }).click();
  await learner.page.getByRole("button", { name: "Share my screen…" }).click();
  const dialog = learner.dialog("Share my screen");
  await dialog.getByRole("button", { name: "Choose what to share" }).click();
  await dialog.getByText("Nothing is shared:").waitFor();
  await learner.page.keyboard.press("Escape");
});

test("a page that came without TLS says what is missing", async () => {
  const plain = await Person.sitDown(browser, "Plain");
  await plain.page.addInitScript(() => {
    Object.defineProperty(window, "isSecureContext", { value: false });
    Object.defineProperty(navigator, "mediaDevices", { value: undefined });
  });
  await plain.join((await api.invite(board)).url);
  await plain.page.getByRole("button", { name: "More", exact: true }).click();
  await plain.page.getByRole("button", { name: "Share my screen…" }).click();
  await plain.dialog("Share my screen").getByText("only on an https address").waitFor();
  await plain.page.context().close();
});

test("a network that lets nothing through: said in words, and asked again on wish", async () => {
  const walled = await Person.sitDown(browser, "Walled");
  await walled.page.addInitScript(() => {
    const Open = RTCPeerConnection;
    window.wall = "relay";
    // Relays only, and there are none: no address is ever found.
    window.RTCPeerConnection = class extends Open {
      constructor(options) {
        super({ ...options, iceTransportPolicy: window.wall });
      }
    };
  });
  await walled.page.clock.install();
  await walled.join((await api.invite(board)).url);
  await share(coach);
  await walled.page.getByText("Asking Coach's browser…").waitFor();
  await seesPictures(learner);
  await walled.page.clock.runFor(16_000);
  await walled.page.getByText("Ask whoever runs this server for a relay (TURN).").waitFor();
  await walled.page.evaluate(() => {
    window.wall = "all";
  });
  await walled.page.getByRole("button", { name: "Try again" }).click();
  await panel(walled).locator("video").waitFor();
  await walled.page.context().close();
});

test("a sharer whose tab closes is not waited for", async () => {
  await coach.page.close({ runBeforeUnload: false });
  await learner.page.locator(".share-panel").waitFor({ state: "detached" });
  learner.isContent();
  coach.isContent();
});
