import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

// The examples are read by the C++ codec's tests as well: what one side takes the other side takes.

const protocol = join(process.cwd(), "..", "protocol");

interface Valid {
  what: string;
  value: unknown;
}

interface Invalid {
  what: string;
  why: string;
  /** The raw text, so that faults can be shown that a parsed value no longer has. */
  bytes: string;
  /** Refused for a reason that a schema cannot hold, like a key written twice. */
  beyond_schema?: true;
}

const definitions: Record<string, string> = {
  client_frame: "ClientFrame",
  server_frame: "ServerFrame",
  event: "PuffinEvent",
  board: "Board",
  rejection: "Rejection",
  command_post: "CommandPost",
  command_accepted: "CommandAccepted",
  board_at: "BoardAt",
  events_page: "EventsPage",
  private_save: "PrivateSave",
  private_saved: "PrivateSaved",
  private_items: "PrivateItems",
  private_stale: "PrivateStale",
  sponsor_page: "SponsorPage",
  http_error: "HttpError",
};

const schema = JSON.parse(readFileSync(join(protocol, "protocol.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, strictTuples: false });
ajv.addSchema(schema);

function validatorOf(what: string): ValidateFunction {
  const definition = definitions[what];
  assert.ok(definition, `unknown kind of example: ${what}`);
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${definition}`);
  assert.ok(validate, `no definition ${definition}`);
  return validate;
}

function examples<Example>(folder: string): [string, Example][] {
  const path = join(protocol, "examples", folder);
  const names = readdirSync(path).sort();
  return names.map((name) => [name, JSON.parse(readFileSync(join(path, name), "utf8"))]);
}

const valid = examples<Valid>("valid");

for (const [name, example] of valid) {
  test(`valid/${name} is what the schema says`, () => {
    const validate = validatorOf(example.what);
    assert.ok(validate(example.value), JSON.stringify(validate.errors));
  });
}

for (const [name, example] of examples<Invalid>("invalid")) {
  if (example.beyond_schema) continue;
  test(`invalid/${name} is refused: ${example.why}`, () => {
    assert.equal(validatorOf(example.what)(JSON.parse(example.bytes)), false);
  });
}

// --- nothing of the contract is without an example

function shownTypes(what: string, typeOf: (value: never) => string): Set<string> {
  return new Set(
    valid.filter(([, example]) => example.what === what).map(([, example]) => typeOf(example.value as never)),
  );
}

function wordsOf(union: string): string[] {
  const members: { $ref: string }[] = schema.$defs[union].oneOf;
  return members.map(({ $ref }) => schema.$defs[$ref.replace("#/$defs/", "")].properties.type.const);
}

const typeOf = (value: { type: string }) => value.type;

test("C6 every command has an example", () => {
  const frames = valid.filter(([name]) => name.startsWith("command_"));
  const shown = new Set(frames.map(([, example]) => (example.value as { command: { type: string } }).command.type));
  assert.deepEqual(
    wordsOf("Command").filter((word) => !shown.has(word)),
    [],
  );
});

for (const [rule, union, what] of [
  ["E", "PuffinEvent", "event"],
  ["L", "ClientFrame", "client_frame"],
  ["L", "ServerFrame", "server_frame"],
] as const) {
  test(`${rule} every ${union} has an example`, () => {
    const shown = shownTypes(what, typeOf);
    assert.deepEqual(
      wordsOf(union).filter((word) => !shown.has(word)),
      [],
    );
  });
}

test("C8 every rejection has an example", () => {
  const shown = shownTypes("rejection", (value: { code: string }) => value.code);
  const codes: string[] = schema.$defs.RejectionCode.enum;
  assert.deepEqual(
    codes.filter((code) => !shown.has(code)),
    [],
  );
});
