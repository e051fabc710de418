import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../src/sync/api/call.js";
import { begunAt, isJournal, journalKey, sessionKey } from "../../src/sync/private_keys.js";
import { PrivateTexts } from "../../src/sync/private_texts.js";
import { FakeClock, settle } from "./support/clock.js";
import { KeptDrafts, PrivateServer } from "./support/private_server.js";

const key = "coach_notes";

/** One window of one person; `reload` is the same browser with the page opened anew. */
class Window {
  texts: PrivateTexts;

  constructor(
    readonly server = new PrivateServer(),
    readonly clock = new FakeClock(),
    readonly drafts = new KeptDrafts(),
  ) {
    this.texts = this.#open();
  }

  get shown() {
    return this.texts.text(key).value;
  }

  async open(): Promise<this> {
    await this.texts.load();
    await settle();
    return this;
  }

  async type(text: string): Promise<void> {
    this.texts.save(key, text);
    await settle();
  }

  async pass(ms: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += 200) {
      this.clock.advance(200);
      await settle(12);
    }
  }

  async reload(): Promise<void> {
    this.texts.close();
    this.texts = this.#open();
    await this.open();
    await settle(12);
  }

  #open(): PrivateTexts {
    return new PrivateTexts(this.server, this.drafts, this.clock);
  }
}

test("H13: what is typed is kept at once, sent after a pause, and then no longer kept here", async () => {
  const window = await new Window().open();
  await window.type("Wait");
  await window.type("Wait longer.");
  assert.equal(window.shown.state, "saving");
  assert.equal(window.drafts.read(key)?.text, "Wait longer.");
  assert.deepEqual(window.server.texts(), {});
  await window.pass(1_000);
  assert.deepEqual(window.server.asked, ["list", "put coach_notes Wait longer."]);
  assert.equal(window.shown.state, "saved");
  assert.ok(window.shown.changedAt);
  assert.equal(window.drafts.read(key), null);
});

test("H13: leaving the field does not wait for the pause, and nothing is sent twice", async () => {
  const window = await new Window().open();
  await window.type("Wait.");
  window.texts.flush(key);
  await window.pass(2_000);
  window.texts.flush(key);
  await window.pass(2_000);
  assert.deepEqual(window.server.asked, ["list", "put coach_notes Wait."]);
});

test("H13: words typed while a save is under way follow it", async () => {
  const window = await new Window().open();
  window.server.hold();
  await window.type("One");
  window.texts.flush(key);
  await window.type("One, two");
  window.texts.flush(key);
  assert.equal(window.server.asked.length, 2);
  window.server.release();
  await window.pass(1_000);
  assert.deepEqual(window.server.texts(), { [key]: "One, two" });
  assert.equal(window.shown.state, "saved");
});

test("H13: while the server is away words are kept here, through a reload, and go out when it is back", async () => {
  const window = await new Window().open();
  window.server.away = true;
  await window.type("In the tunnel");
  await window.pass(1_000);
  assert.equal(window.shown.state, "kept");
  assert.equal(window.texts.phase.value, "away");
  await window.reload();
  assert.equal(window.shown.text, "In the tunnel");
  assert.deepEqual(window.texts.keys.value, [key]);
  await window.type("In the tunnel, and on");
  assert.equal(window.shown.state, "kept");
  window.server.away = false;
  await window.pass(60_000);
  assert.deepEqual(window.server.texts(), { [key]: "In the tunnel, and on" });
  assert.equal(window.shown.state, "saved");
  assert.equal(window.drafts.keys().length, 0);
});

test("H13: the connection coming back is enough, nobody waits for the next try", async () => {
  const window = await new Window().open();
  window.server.away = true;
  await window.type("Here");
  await window.pass(1_000);
  window.server.away = false;
  window.texts.wake();
  await settle(20);
  assert.deepEqual(window.server.texts(), { [key]: "Here" });
});

test("H13: a save whose answer was lost is one's own, also after more words and a reload", async () => {
  const window = await new Window().open();
  window.server.losesAnswers = true;
  await window.type("One");
  await window.pass(1_000);
  assert.equal(window.shown.state, "kept");
  window.server.losesAnswers = false;
  await window.type("One, two");
  await window.reload();
  await window.pass(1_000);
  assert.equal(window.shown.clash, null);
  assert.deepEqual(window.server.texts(), { [key]: "One, two" });
});

test("H13: what was written in another window meanwhile is shown beside one's own, nothing is overwritten", async () => {
  const window = await new Window().open();
  window.server.write(key, "from the phone");
  await window.type("from the desk");
  await window.pass(1_000);
  assert.deepEqual(window.shown.clash, { mine: "from the desk", theirs: "from the phone" });
  await window.type("from the desk, more");
  await window.pass(5_000);
  assert.equal(window.shown.clash?.mine, "from the desk, more");
  assert.deepEqual(window.server.texts(), { [key]: "from the phone" });
  await window.reload();
  await window.pass(1_000);
  assert.equal(window.shown.clash?.theirs, "from the phone", "a reload asks again");
  window.texts.settle(key, { keep: "both" });
  await window.pass(1_000);
  assert.deepEqual(window.server.texts(), { [key]: "both" });
  assert.equal(window.shown.state, "saved");
});

test("H13: taking the other text leaves it as it is and forgets one's own", async () => {
  const window = await new Window().open();
  window.server.write(key, "theirs");
  await window.type("mine");
  await window.pass(1_000);
  window.texts.settle(key, { take: true });
  await window.pass(1_000);
  assert.equal(window.shown.text, "theirs");
  assert.equal(window.shown.state, "saved");
  assert.deepEqual(window.server.texts(), { [key]: "theirs" });
  assert.equal(window.drafts.read(key), null);
});

test("H13: a text removed elsewhere while it was changed here can be kept or let go", async () => {
  const window = new Window();
  window.server.write(key, "old");
  await window.open();
  window.server.items.clear();
  await window.type("old, and new");
  await window.pass(1_000);
  assert.deepEqual(window.shown.clash, { mine: "old, and new", theirs: "" });
  window.texts.settle(key, { take: true });
  await settle();
  assert.deepEqual(window.texts.keys.value, []);
  await window.type("again");
  await window.pass(1_000);
  assert.deepEqual(window.server.texts(), { [key]: "again" });
});

test("H13: opening again shows what was changed elsewhere", async () => {
  const window = new Window();
  window.server.write(key, "old");
  window.server.write("check_in:s-1", "curious");
  await window.open();
  window.server.write(key, "new");
  window.server.items.delete("check_in:s-1");
  await window.open();
  assert.equal(window.shown.text, "new");
  assert.deepEqual(window.texts.keys.value, [key]);
});

test("H13: removing takes the text from the server, and leaves it where the server is away", async () => {
  const window = new Window();
  window.server.write(key, "old");
  await window.open();
  window.server.away = true;
  assert.equal(await window.texts.remove(key), false);
  assert.equal(window.shown.text, "old");
  window.server.away = false;
  assert.equal(await window.texts.remove(key), true);
  assert.deepEqual(window.texts.keys.value, []);
  assert.deepEqual(window.server.texts(), {});
});

test("H13: erasing takes everything, also what was not saved yet, or nothing", async () => {
  const window = new Window();
  window.server.write("check_in:s-1", "curious");
  await window.open();
  await window.type("typed just now");
  window.server.away = true;
  assert.equal(await window.texts.erase(), false);
  assert.deepEqual(window.texts.keys.value, [key, "check_in:s-1"]);
  window.server.away = false;
  assert.equal(await window.texts.erase(), true);
  await window.pass(5_000);
  assert.deepEqual(window.texts.keys.value, []);
  assert.deepEqual(window.server.texts(), {});
  assert.equal(window.drafts.keys().length, 0);
});

test("H13: a save here leaves alone what another window of this browser has typed meanwhile", async () => {
  const window = await new Window().open();
  await window.type("One");
  window.server.hold();
  window.texts.flush(key);
  window.drafts.keep(key, { text: "One, and typed in the other window", version: 0, sent: null });
  window.server.release();
  await settle(20);
  assert.equal(window.shown.state, "saved");
  assert.equal(window.drafts.read(key)?.text, "One, and typed in the other window");
});

test("H13: an entry without a word asks the server for nothing", async () => {
  const window = await new Window().open();
  await window.type("a");
  await window.type("");
  await window.pass(1_000);
  assert.deepEqual(window.server.asked, ["list"]);
  assert.deepEqual(window.texts.keys.value, []);
  assert.equal(window.drafts.keys().length, 0);
});

test("H17: what the server does not take stays here with its reason, and is tried again when it was changed", async () => {
  const window = await new Window().open();
  window.server.refusal = new ApiError(409, "too_many", "There is no more room.");
  await window.type("one more");
  await window.pass(10_000);
  assert.equal(window.shown.state, "refused");
  assert.equal(window.shown.problem, "There is no more room.");
  assert.equal(window.server.asked.filter((line) => line.startsWith("put")).length, 1);
  assert.equal(window.drafts.read(key)?.text, "one more");
  window.server.refusal = null;
  await window.type("one");
  await window.pass(1_000);
  assert.equal(window.shown.state, "saved");
});

test("H13: a text saved before anything was read is read first", async () => {
  const window = new Window();
  window.server.write(key, "from before");
  await window.type("from now");
  await window.pass(1_000);
  assert.deepEqual(window.server.asked.slice(0, 2), ["list", "put coach_notes from now"]);
  assert.deepEqual(window.shown.clash, { mine: "from now", theirs: "from before" });
});

test("L13: on stage no text is in memory, answers on their way bring none, and nothing is asked or taken", async () => {
  const window = new Window();
  window.server.write(key, "for my eyes");
  await window.open();
  await window.type("for my eyes alone");
  window.server.hold();
  const late = window.texts.load();
  const held = window.texts.text(key);
  window.texts.goOnStage();
  window.server.release();
  await late;
  await window.pass(5_000);
  const asked = window.server.asked.length;
  await window.texts.load();
  window.texts.save(key, "typed on stage");
  window.texts.wake();
  await window.pass(5_000);
  assert.equal(window.server.asked.length, asked);
  assert.equal(held.value.text, "");
  assert.equal(window.shown.text, "");
  assert.deepEqual(window.texts.keys.value, []);
  assert.doesNotMatch(JSON.stringify(window.texts.keys.value), /eyes/);
  window.texts.leaveStage();
  window.texts.wake();
  await window.pass(1_000);
  assert.deepEqual(window.server.texts(), { [key]: "for my eyes alone" }, "what waited went out afterwards");
});

test("H17: a journal's key says when it was begun, sorts by it, and is a UUID", () => {
  const morning = Date.UTC(2026, 2, 2, 9, 0, 0);
  const early = journalKey(morning);
  const late = journalKey(morning + 1);
  assert.match(early, /^journal:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(begunAt(early), morning);
  assert.ok(early < late);
  assert.notEqual(journalKey(morning), early);
  assert.equal(begunAt("journal:3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8"), null);
  assert.ok(isJournal(early) && !isJournal(sessionKey("check_in", "s-1")));
});
