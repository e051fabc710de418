import assert from "node:assert/strict";
import { test } from "node:test";
import { endingText } from "../../src/languages/en/ending.js";
import { reportFacts, reportTexts } from "../../src/model/report.js";
import { keepsakeData, keepsakeOf, type Sources } from "../../src/ui/ending/keepsake.js";
import { keepsakePage } from "../../src/ui/ending/keepsake_page.js";
import { html } from "../../src/ui/ending/markup.js";
import { draftOf } from "../../src/ui/ending/report_words.js";
import { aCard, engaged } from "../model/sessions_support.js";
import { aWholeTime, engagementOf } from "./ending_support.js";

const board = aWholeTime();
const sources: Sources = {
  board,
  person: "rea",
  events: [],
  figures: { commitments: { counts: { kept: 1, not_kept: 1 }, kept: { part: 1, of: 2 }, reasons: { avoided: 1 } } },
  own: [
    { key: "journal:1", text: "I was afraid of <b>Tom</b>", changed_at: "2026-03-09T09:00:00.000Z" },
    { key: "reflection:s1", text: "Wait longer", changed_at: "2026-03-10T09:00:00.000Z" },
  ],
  madeAt: "2026-03-20T09:00:00.000Z",
};
const page = keepsakePage(sources);

test("what is put into a page stays text, also within an attribute and a list", () => {
  const name = `"><script>'&`;
  assert.equal(html`<a title="${name}">${[name, null, 3]}</a>`.text.includes("<script>"), false);
  assert.equal(html`<p>${`&"'<>`}</p>`.text, "<p>&amp;&quot;&#39;&lt;&gt;</p>");
  assert.equal(html`${html`<b>${"<"}</b>`}`.text, "<b>&lt;</b>");
});

test("the keepsake tells goal, measure, promise, card, session, learning and released sentence", () => {
  for (const told of [
    "I ask first",
    "They answer now",
    "<svg",
    "Kept 1 of 2",
    "Write questions",
    "done March 8, 2026",
    "Coaching session",
    "Silence is thinking",
    "We meet our customers",
    "A list of questions",
  ]) {
    assert.ok(page.includes(told), told);
  }
});

test("nothing that somebody wrote becomes markup, and the page needs no script and nothing from elsewhere", () => {
  assert.ok(page.includes("Walk &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"));
  assert.ok(!page.includes("<script"));
  assert.ok(!page.includes("<b>Tom</b>"));
  assert.doesNotMatch(page, /(src|href)="(?!#)/);
  assert.match(page, /Content-Security-Policy/);
});

test("own private texts stand in a part of their own, and only there", () => {
  const [others, own] = page.split('<section id="own"');
  assert.ok(own?.includes("I was afraid of"));
  assert.ok(own?.includes("Only yours"));
  assert.ok(!others?.includes("I was afraid of"));
  assert.ok(!keepsakePage({ ...sources, own: [] }).includes("Only yours"));
});

test("the data can be read back: the board as all see it, the figures, one's own texts", () => {
  const data = JSON.parse(keepsakeData(keepsakeOf(sources)));
  assert.equal(data.puffin_keepsake, 1);
  assert.equal(data.made_for, "rea");
  assert.equal(data.board.cards.length, 3);
  assert.equal(data.figures.commitments.kept.part, 1);
  assert.equal(data.own_private.length, 2);
  assert.equal(data.summaries[0].session, "s1");
});

test("the drafts say baseline, target and what was reached, and ask nothing of the last text", () => {
  const facts = reportFacts(board, engagementOf(board), []);
  const draft = draftOf("results", facts);
  assert.match(draft, /I ask first: They answer now/);
  assert.match(draft, /Turns in which I ask first: from 20 ?%, aimed at 60 ?%, now 55 ?%/);
  assert.match(draft, /now not measured yet/);
  assert.match(draft, /Delivered: A list of questions/);
  assert.equal(draftOf("celebrated", facts), "Write questions");
  assert.match(draftOf("not_worked", facts), /Something else came first/);
  assert.equal(draftOf("kept_going", facts), "");
});

test("a draft is never longer than a text may be: what finds no room is counted", () => {
  const cards = Array.from({ length: 60 }, (_, index) =>
    aCard(`c${index + 1}`, { title: "x".repeat(100), column: "done", finished_at: "2026-03-08T09:00:00.000Z" }),
  );
  const many = engaged(engagementOf(board), cards);
  const draft = draftOf("celebrated", reportFacts(many, engagementOf(many), []));
  assert.ok(draft.length <= 2000);
  assert.match(draft, /… and \d+ more$/);
});

test("the texts are calm", () => {
  const words = JSON.stringify(endingText, (_, value) => (typeof value === "function" ? value("x", 2, 3) : value));
  assert.doesNotMatch(words, /\b(failed|overdue|violation|error)\b/i);
  assert.equal(Object.keys(endingText.report.texts).length, reportTexts.length);
});
