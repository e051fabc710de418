// Writes messages.ts from ../protocol.schema.json. With --check it only compares and fails on a difference.
// Run from web/, where its one dependency lives: `npm run types`, `npm run types:check`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { compile } = createRequire(new URL("../../web/package.json", import.meta.url))("json-schema-to-typescript");

const schemaFile = new URL("../protocol.schema.json", import.meta.url);
const typesFile = new URL("./messages.ts", import.meta.url);

const banner = `/*
 * Made from protocol.schema.json by generate.mjs; change the schema, then run \`npm run types\` in web/.
 */`;

/** Rules that only a validator can hold (which details go with which code) have no form as a type. */
function withoutRules(schema) {
  const { allOf, ...rest } = schema;
  return rest;
}

/** Also drops what would only litter the types: the plain words and numbers stay names, the rest is the record. */
function typeable(schema) {
  const definitions = Object.entries(schema.$defs)
    .filter(([name]) => name !== "DetailsFitCode")
    .map(([name, definition]) => [name, withoutRules(definition)]);
  const $defs = Object.fromEntries(definitions);
  // A closed record in the client can be passed as a state; `{ [k: string]: unknown }` would refuse an interface.
  $defs.PresenceState = { ...$defs.PresenceState, tsType: "object" };
  return { ...schema, $defs };
}

const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const made = await compile(typeable(schema), "PuffinMessage", {
  bannerComment: banner,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
  style: { printWidth: 120 },
});
const types = made
  .replaceAll(/\n \*\n \* This interface was referenced by `PuffinMessage`'s JSON-Schema\n \* via the `definition` "\w+"\./g, "")
  .replaceAll(/\/\*\*\n \* This interface was referenced by `PuffinMessage`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g, "");

if (process.argv.includes("--check")) {
  if (readFileSync(typesFile, "utf8") !== types) {
    console.error("protocol/ts/messages.ts is not what protocol.schema.json says: run `npm run types` in web/.");
    process.exit(1);
  }
} else {
  writeFileSync(typesFile, types);
}
