import assert from "node:assert/strict";
import { test } from "node:test";
import { channelWord } from "../../src/share/words.js";
import { inside, shown } from "../../src/ui/share/panel_place.js";

test("a pointer lies on the picture or nowhere", () => {
  assert.deepEqual(channelWord('{"at":{"x":0,"y":1}}'), { at: { x: 0, y: 1 } });
  assert.deepEqual(channelWord('{"of":"ann","at":null}'), { of: "ann", at: null });
  assert.deepEqual(channelWord('{"speaks":true}'), { speaks: true });
  for (const text of [
    "",
    "null",
    '{"speaks":1}',
    "3",
    "{}",
    '{"at":{"x":0}}',
    '{"at":{"x":-0.1,"y":0}}',
    '{"at":{"x":"0","y":0}}',
  ]) {
    assert.equal(channelWord(text), null, text);
  }
});

test("a dragged panel stays on the screen", () => {
  const panel = { width: 300, height: 200 };
  const screen = { width: 1000, height: 700 };
  assert.deepEqual(inside(500, 300, panel, screen), { left: 500, top: 300 });
  assert.deepEqual(inside(-50, 900, panel, screen), { left: 8, top: 492 });
  assert.deepEqual(inside(5000, -9, panel, { width: 200, height: 100 }), { left: 8, top: 8 });
});

test("a picture is shown whole, in the middle of its box", () => {
  assert.deepEqual(shown({ width: 400, height: 400 }, { width: 200, height: 100 }), {
    left: 0,
    top: 100,
    width: 400,
    height: 200,
  });
  assert.deepEqual(shown({ width: 400, height: 100 }, { width: 100, height: 100 }), {
    left: 150,
    top: 0,
    width: 100,
    height: 100,
  });
});
