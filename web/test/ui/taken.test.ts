import assert from "node:assert/strict";
import { test } from "node:test";
import { mostPasted, refused, refusedPaste } from "../../src/ui/guards/taken.js";

const nowhere = { takesFiles: false, takesText: false };

test("files are taken only where files are asked for", () => {
  assert.match(refused(["Files"], nowhere) ?? "", /Files cannot be dropped here/);
  assert.match(refused(["Files", "text/plain"], { takesFiles: false, takesText: true }) ?? "", /Files/);
  assert.equal(refused(["Files"], { takesFiles: true, takesText: false }), null);
});

test("a link is taken by a text field and by nothing else; plain text is nobody's concern", () => {
  assert.match(refused(["text/uri-list"], nowhere) ?? "", /Links cannot be dropped here/);
  assert.equal(refused(["text/uri-list"], { takesFiles: false, takesText: true }), null);
  assert.equal(refused(["text/plain"], nowhere), null);
});

test("what a field could never hold is refused with both figures, what can be cut down is not", () => {
  assert.equal(refusedPaste(mostPasted("line"), "line"), null);
  assert.match(refusedPaste(3_000_000, "line") ?? "", /3,000,000 characters.*5,000 at most/);
  assert.equal(refusedPaste(60_000, "text"), null, "an editor has more room than a line");
  assert.notEqual(refusedPaste(100_000, "text"), null);
});
