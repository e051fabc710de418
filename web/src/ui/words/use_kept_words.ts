import { useEffect } from "preact/hooks";
import type { Desk } from "../board/desk.js";
import { keptDocs } from "./kept_docs.js";

/** Once the board is open, words that were written on this device and never left it do, whatever is opened. */
export function useKeptWords(desk: Desk): void {
  const person = desk.session.you.value?.participant;
  useEffect(() => {
    if (person !== undefined) void desk.session.ready.then(() => sendAll(desk, keptDocs(desk.id, person)));
  }, [desk, person]);
}

async function sendAll(desk: Desk, docs: readonly string[]): Promise<void> {
  if (docs.length === 0) return;
  const { sendKept } = await import("./living_docs.js");
  for (const doc of docs) void sendKept(desk.session, desk.id, doc);
}
