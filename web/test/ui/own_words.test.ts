import assert from "node:assert/strict";
import { test } from "node:test";
import { bothParts, bothWords, partsOfText, reflectionLines, textOfParts } from "../../src/ui/sessions/own_words.js";

test("H17: the lines of a reflection and the notes of the steps are one text, and come back as they were", () => {
  const parts = { take: "Silence is an answer\n\nTwice.", carry: "# a heading, \\ and all", retro: "\\# escaped" };
  assert.deepEqual(partsOfText(textOfParts(parts)), parts);
  assert.deepEqual(partsOfText(""), {});
  assert.equal(textOfParts({ take: "", carry: "" }), "");
});

test("H17: what somebody writes cannot end a part", () => {
  const parts = { take: "# carry\nnot a part", carry: "mine" };
  assert.deepEqual(partsOfText(textOfParts(parts)), parts);
});

test("S7: only the two lines are shown to the others, empty ones left out", () => {
  const text = textOfParts({ retro: "Only for me", carry: " What if I wait? ", take: " " });
  assert.deepEqual(reflectionLines(text), ["What if I wait?"]);
});

test("words written on two devices are all kept, and nothing stands twice", () => {
  assert.equal(bothWords("I slept badly", "I slept"), "I slept badly");
  assert.equal(bothWords("I slept", "I slept badly"), "I slept badly");
  assert.equal(bothWords("From the train", "At home"), "At home\nFrom the train");
  const both = bothParts(textOfParts({ take: "A", carry: "same" }), textOfParts({ retro: "B", carry: "same" }));
  assert.deepEqual(partsOfText(both), { take: "A", carry: "same", retro: "B" });
});
