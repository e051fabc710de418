import { useEffect } from "preact/hooks";
import type { Desk } from "../board/desk.js";
import { keptDocs } from "./kept_docs.js";

/** Once the board is open, words that were written on this device and never left it do, whatever is opened. */
export function useKeptWords(desk: Desk): void {
  useEffect(() => {
    void desk.session.ready.then(async () => {
      const docs = keptDocs(desk.id, desk.you().participant);
      if (docs.length === 0) return;
      const { sendKept } = await import("./living_docs.js");
      for (const doc of docs) void sendKept(desk.session, desk.id, doc);
    });
  }, [desk]);
}
