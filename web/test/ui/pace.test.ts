import assert from "node:assert/strict";
import { test } from "node:test";
import { Pace } from "../../src/ui/board/pace.js";

test("single moves are followed, many at once are not", () => {
  const pace = new Pace(8, 4);
  assert.ok(pace.allows(1, 10_000));
  assert.ok(pace.allows(4, 10_016));
  assert.ok(!pace.allows(5, 20_000));
});

test("a steady stream is left alone until it thins out", () => {
  const pace = new Pace(8, 4);
  let followed = 0;
  for (let at = 0; at < 10_000; at += 16) if (pace.allows(3, at)) followed += 1;
  assert.equal(followed, 2, "only what came before it was a stream");
  assert.ok(!pace.allows(1, 10_100));
  assert.ok(pace.allows(1, 11_500));
});
