import { useEffect } from "preact/hooks";
import type { Desk } from "../board/desk.js";
import { keptDocs } from "./kept_docs.js";

/** Once it is known who one is on the board, words that were written on this device and never left it do, whatever is opened. */
export function useKeptWords(desk: Desk): void {
  const person = desk.session.you.value?.participant;
  useEffect(() => {
    const docs = person === undefined ? [] : keptDocs(desk.id, person);
    if (docs.length > 0) void sendAll(desk, docs);
  }, [desk, person]);
}

async function sendAll(desk: Desk, docs: readonly string[]): Promise<void> {
  const { sendKept } = await import("./living_docs.js");
  for (const doc of docs) void sendKept(desk.session, desk.id, doc);
}
