import assert from "node:assert/strict";
import { test } from "node:test";
import { keptDocs } from "../../../src/ui/words/kept_docs.js";
import { sendKept, togetherDoc, wordsLeft } from "../../../src/ui/words/living_docs.js";
import { board, card } from "../../model/boards.js";
import { anEngagement } from "../../model/sessions_support.js";
import { openWindows } from "./device.js";
import { Paper, settled, Tab } from "./writing.js";

const paper = (description = "Ask") => new Paper(board([{ ...card("a", "to_do"), description }]), "card/a/description");

test("T2: one command is on its way at a time; what is typed meanwhile follows", async () => {
  const on = paper("");
  const lea = new Tab(on, "lea").open();
  lea.types("One ");
  lea.doc.flush();
  lea.types("two");
  lea.doc.flush();
  assert.equal(lea.sent.length, 1);
  await lea.flows();
  assert.equal(on.text, "One two");
  assert.equal(on.log.length, 2);
  assert.equal(lea.doc.unsent, false);
});

test("T2: its own event is the acknowledgement, and others' words find their place", async () => {
  const on = paper();
  const lea = new Tab(on, "lea").open();
  lea.types(" Ada 😀");
  lea.doc.flush();
  on.writes("Please: Ask");
  lea.hears();
  assert.equal(lea.text, "Please: Ask Ada 😀");
  await lea.flows();
  assert.equal(on.text, "Please: Ask Ada 😀");
  assert.equal(lea.text, on.text);
});

test("T3: what finds no place is held against the text as it stands, and offered again", async () => {
  const on = paper();
  const lea = new Tab(on, "lea").open();
  lea.types(" Ada");
  lea.doc.flush();
  on.writes("Please: Ask");
  on.remembersFrom = on.now.seq;
  await lea.flows();
  assert.equal(on.text, "Please: Ask Ada");
  assert.equal(lea.doc.refused.value, false);
});

test("refused again the words wait, kept on this device, until their writer goes on", async () => {
  const on = paper();
  on.remembersFrom = Number.POSITIVE_INFINITY;
  const lea = new Tab(on, "lea").open();
  lea.types(" Ada");
  lea.doc.flush();
  for (let round = 0; round < 3; round += 1) {
    on.writes(`${on.text}.`);
    const [sent] = lea.sent;
    const [outcome] = lea.reaches();
    lea.sent = [];
    if (sent && outcome) sent.resolve(outcome);
    await settled();
  }
  assert.equal(lea.doc.refused.value, true);
  assert.equal(lea.sent.length, 0);
  assert.deepEqual(keptDocs("board", "learner"), [on.doc]);
  on.remembersFrom = 0;
  lea.hears();
  lea.types("!");
  await lea.flows();
  assert.ok(on.text.includes(" Ada") && on.text.endsWith("!"), on.text);
});

for (const taken of [true, false]) {
  test(`after a reload unsent words come once, the last push ${taken ? "taken, its answer lost" : "lost"}`, async () => {
    const on = paper();
    const before = new Tab(on, "lea").open();
    before.types(" Ada");
    before.doc.flush();
    before.types(" and Bo");
    if (taken) before.reaches();
    before.doc.close();
    on.writes(`Please: ${on.text}`);
    const after = new Tab(on, "lea").open();
    assert.ok(after.text.endsWith(" Ada and Bo"), after.text);
    await after.flows();
    assert.equal(on.text, "Please: Ask Ada and Bo");
    assert.equal(after.text, on.text);
    assert.deepEqual(keptDocs("board", "learner"), []);
  });
}

test("two windows of one person: what a closed one kept is sent by the other, what an open one keeps is not", async () => {
  const on = paper();
  const closed = new Tab(on, "closed").open();
  closed.types(" Ada");
  closed.doc.close();
  const open = new Tab(on, "open").open();
  open.types(" Bo", 3);
  openWindows.add("open").add("here");
  const here = new Tab(on, "here", (session) => togetherDoc(session, "board", on.doc));
  await sendKept(here.session, "board", on.doc);
  await here.flows();
  assert.equal(on.text, "Ask Ada");
  await open.flows();
  assert.ok(on.text.includes(" Ada") && on.text.includes(" Bo"), on.text);
});

test("a text that is closed ends once all its words are on the board", async () => {
  const on = paper();
  const lea = new Tab(on, "lea").open();
  lea.types(" Ada");
  lea.doc.show(null);
  assert.equal(lea.ended, false);
  await lea.flows();
  assert.equal(on.text, "Ask Ada");
  assert.equal(lea.ended, true);
});

const draftContract = () => new Paper(board([], { kind: "engagement", engagement: anEngagement() }), "contract/vision");

test("T6: words in a contract name its version; signed meanwhile they are given up to be asked about", async () => {
  const on = draftContract();
  const lea = new Tab(on, "lea", (session) => togetherDoc(session, "board", on.doc)).open();
  lea.types("A team");
  lea.doc.flush();
  assert.equal(lea.sent[0]?.command.version, on.now.settings.engagement?.contract.version);
  await lea.flows();
  lea.types(" that asks");
  on.happens({ type: "contract_signed", version: on.now.settings.engagement?.contract.version });
  await lea.flows();
  assert.equal(on.text, "A team");
  const left = await wordsLeft(lea.session, "board", on.doc);
  assert.equal(left?.text, "A team that asks");
  assert.equal(left?.base, "A team");
  assert.deepEqual(keptDocs("board", "learner"), []);
});

test("G10: words for the report before do not come into that of the renewed contract", async () => {
  const on = new Paper(board([], { kind: "engagement", engagement: anEngagement() }), "report/results");
  const lea = new Tab(on, "lea").open();
  lea.types("I ask first");
  lea.doc.close();
  const terms = on.now.settings.engagement?.contract.terms;
  on.happens({ type: "contract_renewed", terms });
  const later = new Tab(on, "lea").open();
  assert.equal(later.text, "");
});
