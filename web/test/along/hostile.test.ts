import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Json, readJson } from "../../src/along/import/json_text.js";
import { importLimits } from "../../src/along/import/limits.js";
import { readFile, readText } from "../../src/along/import/read_file.js";
import { ImportRefused } from "../../src/along/import/refusal.js";
import { atOnce } from "../../src/along/import/slices.js";
import { readTrello } from "../../src/along/import/trello.js";
import { type TrelloBoard, trelloBoard } from "./trello_board.js";

const json = (text: string) => atOnce(readJson(text));
const trello = (board: unknown) => atOnce(readTrello(json(JSON.stringify(board))));

/** Where and why it was refused. */
function no(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof ImportRefused, String(error));
    return `${error.where}: ${error.why}`;
  }
  assert.fail("it was taken");
}

/** The refusal of a board in which one thing is different. */
function changed(change: (board: TrelloBoard) => unknown): string {
  const board = trelloBoard();
  change(board);
  return no(() => trello(board));
}
// biome-ignore lint/suspicious/noExplicitAny: the tests write what no type allows
const any = (value: unknown) => value as any;

test("JSON that is none is refused with line and column", () => {
  assert.equal(
    no(() => json('{"a": 1,\n  "b": }')),
    "line 2, column 8: bad_json",
  );
  assert.equal(
    no(() => json('{"a": [1, 2}')),
    "line 1, column 12: bad_json",
  );
  assert.equal(
    no(() => json('{"a": 1} x')),
    "line 1, column 10: bad_json",
  );
  assert.equal(
    no(() => json('{"a": 1')),
    "line 1, column 8: bad_json",
  );
  assert.equal(
    no(() => json("[1,]")),
    "line 1, column 4: bad_json",
  );
  assert.equal(
    no(() => json('["a\nb"]')),
    "line 1, column 2: bad_json",
  );
  assert.equal(
    no(() => json('{"a" 1}')),
    "line 1, column 6: bad_json",
  );
  assert.equal(
    no(() => json("[01]")),
    "line 1, column 3: bad_json",
  );
  assert.equal(
    no(() => json("[nul]")),
    "line 1, column 2: bad_json",
  );
});

test("a key that comes twice, and a number beyond all numbers, are refused", () => {
  assert.equal(
    no(() => json('{"a": 1,\n "a": 2}')),
    "line 2, column 2: twice",
  );
  assert.equal(
    no(() => json("[1e999]")),
    "line 1, column 2: not_number",
  );
});

test("deep nesting neither stops the page nor comes in", () => {
  const deep = "[".repeat(1_000_000);
  assert.equal(
    no(() => json(deep)),
    `line 1, column ${importLimits.depth + 1}: too_deep`,
  );
  assert.equal(no(() => json('{"a":'.repeat(100_000))).endsWith("too_deep"), true);
});

test("JSON is read as every reader reads it", () => {
  const plain = (value: Json): unknown => {
    if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]));
    return Array.isArray(value) ? value.map(plain) : value;
  };
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 0, max: 2 }), (text, indent) => {
      if (text.includes("__proto__")) return;
      const value = JSON.parse(text);
      assert.deepEqual(plain(json(JSON.stringify(value, null, indent))), value);
    }),
  );
});

test("a key called __proto__ is a key and changes nothing else", () => {
  const read = json('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}');
  assert.ok(read instanceof Map);
  assert.equal(any({}).polluted, undefined);
  const board = JSON.stringify(trelloBoard()).replace('"name":"Ask', '"__proto__":{"closed":true},"name":"Ask');
  assert.equal(atOnce(readTrello(json(board))).cards[1]?.archived, false);
});

test("a file over the limit is refused before a byte is read", async () => {
  const file = {
    name: "huge.json",
    size: 100 * 1024 * 1024,
    arrayBuffer: () => assert.fail("it was read"),
  };
  await assert.rejects(readFile(file), { where: "huge.json", why: "too_large", detail: 100 });
});

test("what is no UTF-8, empty, or only called JSON is refused by name", async () => {
  const file = (name: string, bytes: number[]) => {
    const { buffer } = new Uint8Array(bytes);
    return readFile({ name, size: bytes.length, arrayBuffer: async () => buffer as ArrayBuffer });
  };
  await assert.rejects(file("a.csv", [0xff, 0xfe, 0x41]), { where: "a.csv", why: "not_utf8" });
  await assert.rejects(file("a.json", []), { where: "a.json", why: "empty" });
  await assert.rejects(readText("hello", "a.json"), { where: "line 1, column 1", why: "bad_json" });
  await assert.rejects(readText("[]", "a.json"), { where: "the file", why: "not_object" });
  await assert.rejects(readText("{}", "a.json"), { where: "lists", why: "missing" });
});

test("wrong types are refused with the path that leads to them", () => {
  assert.equal(
    changed((board) => (board.lists = any({}))),
    "lists: not_list",
  );
  assert.equal(
    changed((board) => (board.lists[1] = any("To Do"))),
    "lists[1]: not_object",
  );
  assert.equal(
    changed((board) => (any(board.lists[0]).name = 7)),
    "lists[0].name: not_text",
  );
  assert.equal(
    changed((board) => (any(board.cards[1]).name = null)),
    "cards[1].name: missing",
  );
  assert.equal(
    changed((board) => (any(board.cards[2]).closed = "yes")),
    "cards[2].closed: not_yes_or_no",
  );
  assert.equal(
    changed((board) => (any(board.cards[0]).idMembers = [1])),
    "cards[0].idMembers[0]: not_text",
  );
  assert.equal(
    changed((board) => (any(board.cards[0]).labels = "red")),
    "cards[0].labels: not_list",
  );
  assert.equal(
    changed((board) => (any(board.cards[0]).badges = [])),
    "cards[0].badges: not_object",
  );
  assert.equal(
    changed((board) => (any(board.checklists[0]).checkItems[1].name = {})),
    "checklists[0].checkItems[1].name: not_text",
  );
  assert.equal(
    changed((board) => (any(board.actions[0]).data = null)),
    "actions[0].data: not_object",
  );
});

test("days that are none are refused", () => {
  for (const due of ["soon", "2026-13-45T00:00:00Z", "+275760-09-13", "99999999999999", ""]) {
    assert.equal(
      changed((board) => (any(board.cards[0]).due = due)),
      "cards[0].due: not_date",
      due,
    );
  }
  assert.equal(
    changed((board) => (any(board.cards[0]).due = 1e15)),
    "cards[0].due: not_text",
  );
});

test("ids that lead nowhere, come twice or name themselves are refused", () => {
  assert.equal(
    changed((board) => (any(board.cards[1]).idList = "l-none")),
    "cards[1].idList: unknown_list",
  );
  assert.equal(
    changed((board) => (any(board.cards[1]).idList = "c-2")),
    "cards[1].idList: unknown_list",
  );
  assert.equal(
    changed((board) => (any(board.cards[1]).id = "c-1")),
    "cards[0].id: twice",
  );
  assert.equal(changed((board) => (any(board.lists[1]).id = "l-done")).endsWith(".id: twice"), true);
  assert.equal(
    changed((board) => (any(board.checklists[0]).idCard = "c-none")),
    "checklists[0].idCard: unknown_card",
  );
  assert.equal(
    changed((board) => (any(board.checklists[0]).idCard = "k-1")),
    "checklists[0].idCard: unknown_card",
  );
  assert.equal(
    changed((board) => board.checklists.push(any(board.checklists[0]))),
    "checklists[1].id: twice",
  );
});

test("more than can be looked through is refused", () => {
  const card = (n: number) => ({ ...trelloBoard().cards[1], id: `n-${n}` });
  assert.equal(
    changed((board) => (board.cards = any(Array.from({ length: 2_001 }, (_, n) => card(n))))),
    "cards: too_many",
  );
  assert.equal(
    changed((board) => (any(board.cards[0]).desc = "a".repeat(20_001))),
    "cards[0].desc: too_long",
  );
});

/** Every place in a value that something else could stand in. */
function* places(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield { holder: value as Record<string, unknown>, key };
    yield* places((value as Record<string, unknown>)[key]);
  }
}

test("a mutated export is either read or refused by name; nothing else ever happens", () => {
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(undefined),
    fc.double(),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), other), { minLength: 1, maxLength: 4 }), (mutations) => {
      const board = trelloBoard();
      for (const [at, value] of mutations) {
        const all = [...places(board)];
        const place = all[at % all.length];
        if (place) place.holder[place.key] = value;
      }
      try {
        const found = trello(board);
        for (const card of found.cards) assert.ok(found.lists[card.list], "a card without a list");
      } catch (error) {
        assert.ok(error instanceof ImportRefused, String(error));
        assert.notEqual(error.where, "");
      }
    }),
    { numRuns: 3_000 },
  );
});

test("a cut or scratched file is either read or refused by name", async () => {
  const whole = JSON.stringify(trelloBoard(), null, 1);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 5 }), async (at, length, put) => {
      const text = whole.slice(0, at) + put + whole.slice(at + length);
      await readText(text, "board.json").catch((error) => assert.ok(error instanceof ImportRefused, String(error)));
    }),
    { numRuns: 500 },
  );
});
