// Writes messages.ts from ../protocol.schema.json. With --check it only compares and fails on a difference.
// Its one dependency lives in web/: run `npm run types` or `npm run types:check` there.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { compile } = createRequire(new URL("../../web/package.json", import.meta.url))("json-schema-to-typescript");

const schemaFile = new URL("../protocol.schema.json", import.meta.url);
const typesFile = new URL("./messages.ts", import.meta.url);
const banner = "// Made from protocol.schema.json by generate.mjs: change the schema, then run `npm run types` in web/.";

/** The schema without what only a validator can hold: `allOf` says there which fields go together. */
function typeable({ $defs: { DetailsFitCode, ...definitions }, ...schema }) {
  const $defs = Object.fromEntries(Object.entries(definitions).map(([name, { allOf, ...rest }]) => [name, rest]));
  // The client has closed types for its state and signals; an index signature would refuse them.
  $defs.PresenceState = { ...$defs.PresenceState, tsType: "object" };
  $defs.SignalData = { ...$defs.SignalData, tsType: "object" };
  return { ...schema, $defs };
}

const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const types = await compile(typeable(schema), "PuffinMessage", {
  bannerComment: banner,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 120 },
});

if (!process.argv.includes("--check")) {
  writeFileSync(typesFile, types);
} else if (readFileSync(typesFile, "utf8") !== types) {
  console.error("protocol/ts/messages.ts is not what protocol.schema.json says: run `npm run types` in web/.");
  process.exit(1);
}
