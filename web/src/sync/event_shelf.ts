import type { PuffinEvent } from "../../../protocol/ts/messages.js";

const database = "puffin-past";

/** How many events stand together: a whole chunk never changes. */
export const chunkSize = 500;

/** What one person's browser keeps of one board's log, in whole chunks. Nothing of it is the only copy. */
export interface EventShelf {
  /** The chunk that begins after `since`, or null. */
  chunk(since: number): Promise<readonly PuffinEvent[] | null>;
  keep(since: number, events: readonly PuffinEvent[]): Promise<void>;
  forget(): Promise<void>;
}

interface Chunk {
  board: string;
  participant: string;
  since: number;
  events: readonly PuffinEvent[];
}

/** In the browser's own database; where there is none, nothing is kept. */
export function eventShelf(board: string, participant: string): EventShelf {
  return {
    async chunk(since) {
      const key = [board, participant, since];
      const chunk = await run<Chunk | undefined>("readonly", (store) => store.get(key)).catch(() => undefined);
      return chunk?.events ?? null;
    },
    async keep(since, events) {
      const chunk: Chunk = { board, participant, since, events };
      await run("readwrite", (store) => store.put(chunk)).catch(() => undefined);
    },
    forget: () => forgetEvents(board),
  };
}

/** Forgets what is kept of a board here, whoever sat there: for when the seat is lost or words were erased. */
export async function forgetEvents(board: string): Promise<void> {
  const ofBoard = IDBKeyRange.bound([board], [board, []]);
  await run("readwrite", (store) => store.delete(ofBoard)).catch(() => undefined);
}

/** For signing out: what others who use this browser should not find. */
export async function forgetAllEvents(): Promise<void> {
  await run("readwrite", (store) => store.clear()).catch(() => undefined);
}

let opened: Promise<IDBDatabase> | null = null;

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  opened ??= open();
  const transaction = (await opened).transaction("chunks", mode);
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore("chunks"));
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("chunks", { keyPath: ["board", "participant", "since"] });
    };
    request.onerror = () => reject(request.error ?? new Error("no database"));
    request.onblocked = () => reject(new Error("another tab holds the database"));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}
