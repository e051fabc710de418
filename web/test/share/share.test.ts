import assert from "node:assert/strict";
import { test } from "node:test";
import { mostViewers, pointersOf, Sharing } from "../../src/share/sharing.js";
import { Watching } from "../../src/share/watching.js";
import { deps, fakeStream, Network, Round, settled, Timers, type Window } from "./support.js";

class Story {
  readonly round = new Round();
  readonly network = new Network();
  readonly timers = new Timers();
  readonly deps = deps(this.network, this.timers);
  readonly coach = this.round.sit("coach");
  readonly sharing = new Sharing(this.coach, this.deps, this.coach.sharing);
  readonly stream = fakeStream(true);

  watch(window: Window): Watching {
    return new Watching(window, this.deps, () => window.participant);
  }

  async share(): Promise<void> {
    await this.sharing.begin(this.stream);
    await settled();
  }

  seenBy(): string[] {
    return [...this.sharing.viewers.value.values()].filter((one) => one.connected).map((one) => one.participant);
  }
}

test("L12: who is here sees a share as soon as it begins, and its end", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  assert.deepEqual(learner.offered.value, null);
  await story.share();
  assert.equal(learner.sight.value, "showing");
  assert.equal(learner.offered.peek()?.participant, "coach");
  assert.equal(learner.seen.value?.media, story.stream);
  assert.equal(learner.seen.value?.voice, true);
  assert.deepEqual(story.seenBy(), ["learner"]);
  story.sharing.end();
  assert.equal(learner.offered.value, null);
  assert.equal(learner.ended.value, "stopped");
  assert.equal(learner.seen.value, null);
  assert.equal(story.stream.live(), false);
  assert.deepEqual(story.network.open, []);
});

test("L12: who comes later sees it too", async () => {
  const story = new Story();
  await story.share();
  const late = story.watch(story.round.sit("late"));
  await settled();
  assert.equal(late.sight.value, "showing");
});

test("the browser's own stop ends the share", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  story.stream.press();
  assert.equal(story.sharing.stream.value, null);
  assert.equal(learner.offered.value, null);
});

test("L7: a broken connection to the server leaves the pictures on; the return changes nothing", async () => {
  const story = new Story();
  const window = story.round.sit("learner");
  const learner = story.watch(window);
  await story.share();
  for (const side of [window, story.coach]) {
    story.round.part(side);
    assert.equal(learner.sight.value, "showing");
    story.round.back(side);
    await settled();
    assert.equal(learner.sight.value, "showing");
  }
  assert.equal(story.network.peers.length, 2);
});

test("when the way between the browsers breaks off, the viewer asks again", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  for (const peer of [...story.network.open]) peer.events.lost();
  await settled();
  assert.equal(learner.sight.value, "showing");
  assert.equal(story.network.peers.length, 4);
  assert.deepEqual(story.seenBy(), ["learner"]);
});

test("a sharer who has gone, connection and all, is no longer waited for", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  story.round.part(story.coach);
  for (const peer of [...story.network.open]) peer.events.lost();
  assert.equal(learner.offered.value, null);
  assert.equal(learner.ended.value, "away");
});

test("two browsers that find no way to each other: said after 15 s, and tried again on wish", async () => {
  const story = new Story();
  story.network.reachable = false;
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  await story.timers.pass(14_000);
  assert.equal(learner.sight.value, "asking");
  await story.timers.pass(1_000);
  assert.equal(learner.sight.value, "blocked");
  story.network.reachable = true;
  learner.ask();
  await settled();
  assert.equal(learner.sight.value, "showing");
});

test("a word that is lost is said again; nobody who answers is told as that", async () => {
  const story = new Story();
  const window = story.round.sit("learner");
  await story.share();
  const id = story.coach.sharing.value?.id;
  story.sharing.close();
  story.coach.sharing.value = { id: id ?? "", since: 1 };
  const learner = story.watch(window);
  await settled();
  await story.timers.pass(15_000);
  assert.equal(learner.sight.value, "silent");
  assert.equal(window.sent.filter(({ data }) => data.say === "ask").length, 4);
});

test("looking away ends the way, and the sharer sees it; looking again brings it back", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  learner.leave();
  assert.equal(learner.sight.value, "closed");
  assert.deepEqual(story.seenBy(), []);
  learner.ask();
  await settled();
  assert.deepEqual(story.seenBy(), ["learner"]);
});

test("a pointer is seen by who points, by the sharer, and by the others", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  const other = story.watch(story.round.sit("other"));
  await story.share();
  learner.point({ x: 0.25, y: 0.5 });
  const spot = [["learner", { x: 0.25, y: 0.5 }]];
  assert.deepEqual([...pointersOf(story.sharing.viewers)], spot);
  assert.deepEqual([...learner.pointers.value], spot);
  assert.deepEqual([...other.pointers.value], spot);
  learner.point(null);
  for (const spots of [pointersOf(story.sharing.viewers), learner.pointers.value, other.pointers.value]) {
    assert.equal(spots.size, 0);
  }
});

test("the pointer of who leaves goes with them", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  const other = story.watch(story.round.sit("other"));
  await story.share();
  learner.point({ x: 0.25, y: 0.5 });
  learner.leave();
  assert.equal(other.pointers.value.size, 0);
});

test("of two who share the newer counts, and the older ends", async () => {
  const story = new Story();
  const window = story.round.sit("learner");
  const learner = story.watch(window);
  await story.share();
  const second = new Sharing(window, story.deps, window.sharing);
  const coachLooks = story.watch(story.coach);
  await second.begin(fakeStream());
  await settled();
  assert.equal(story.sharing.stream.value, null);
  assert.equal(story.sharing.takenBy.value, "learner");
  assert.equal(coachLooks.sight.value, "showing");
  assert.equal(learner.offered.value, null, "nobody looks at their own screen");
});

test("one's own other windows do not show one's share", async () => {
  const story = new Story();
  const other = story.watch(story.round.sit("coach", "coach-other"));
  await story.share();
  assert.equal(other.offered.value, null);
});

test("L11: whose seat was taken back sees nothing more", async () => {
  const story = new Story();
  story.watch(story.round.sit("learner"));
  await story.share();
  story.sharing.keepOnly((participant) => participant !== "learner");
  assert.deepEqual(story.seenBy(), []);
  assert.deepEqual(story.network.open, []);
});

test("as many look on as the line carries; the next is told", async () => {
  const story = new Story();
  for (let i = 0; i < mostViewers; i += 1) story.watch(story.round.sit(`viewer-${i}`));
  await story.share();
  const next = story.watch(story.round.sit("one-more"));
  await settled();
  assert.equal(next.sight.value, "full");
  assert.equal(story.seenBy().length, mostViewers);
});

test("words of an earlier share, of an earlier asking, and words that are none are passed over", async () => {
  const story = new Story();
  const window = story.round.sit("learner");
  const learner = story.watch(window);
  await story.share();
  const ask = window.sent.find(({ data }) => data.say === "ask")?.data;
  const made = story.network.peers.length;
  window.signal(story.coach.client, { ...ask, share: "another" });
  window.signal(story.coach.client, { ...ask, say: "answer", talk: "another", sdp: "x" });
  for (const data of [
    {},
    { share: 1 },
    { ...ask, say: "shout" },
    { ...ask, say: "candidate" },
    { ...ask, say: "answer" },
  ]) {
    window.signal(story.coach.client, data);
  }
  story.coach.signal(window.client, { ...ask, say: "offer", talk: "another", sdp: "0" });
  await settled();
  assert.equal(story.network.peers.length, made);
  assert.equal(learner.sight.value, "showing");
});

test("a viewer may speak too; the sharer sees who does, and the microphone is let go of with the share", async () => {
  const story = new Story();
  const learner = story.watch(story.round.sit("learner"));
  await story.share();
  const microphone = fakeStream(true);
  await learner.speak(microphone);
  const heard = () => [...story.sharing.viewers.value.values()].map(({ speaks }) => speaks);
  assert.deepEqual(heard(), [true]);
  assert.ok(story.network.open.some(({ voice }) => voice !== null));
  await learner.speak(null);
  assert.deepEqual(heard(), [false]);
  const again = fakeStream(true);
  await learner.speak(again);
  story.sharing.end();
  assert.deepEqual([microphone.live(), again.live()], [false, false]);
});

test("a viewer from whom nothing comes is not counted, and counted again when it goes on", async () => {
  const story = new Story();
  story.watch(story.round.sit("learner"));
  await story.share();
  const [way] = story.network.open.filter(({ stream }) => stream);
  way?.events.wavering();
  assert.deepEqual(story.seenBy(), []);
  way?.events.connected();
  assert.deepEqual(story.seenBy(), ["learner"]);
});

test("who looked away is not shown the same share again when a connection comes back, nor told of it", async () => {
  const story = new Story();
  const window = story.round.sit("learner");
  const learner = story.watch(window);
  await story.share();
  learner.leave();
  story.round.part(window);
  assert.equal(learner.ended.value, "unseen");
  story.round.back(window);
  await settled();
  assert.equal(learner.sight.value, "closed");
  assert.deepEqual(story.seenBy(), []);
  story.sharing.end();
  await story.sharing.begin(fakeStream());
  await settled();
  assert.equal(learner.sight.value, "showing", "a new share is another matter");
});
