import { forgetAllEvents } from "./event_shelf.js";
import { inOrder, type KeptBoard, type KeptCommand, MemoryShelf, type Shelf } from "./shelf.js";

const openLimitMs = 2_000;

let opened: Promise<Shelf> | null = null;

/** The browser's own database, or memory where there is none (some private windows, a full or broken disk). */
export function openShelf(): Promise<Shelf> {
  opened ??= openDatabase().then(
    (database) => new DatabaseShelf(database),
    () => new MemoryShelf(),
  );
  return opened;
}

/** For signing out: what others who use this browser should not find. */
export async function forgetBoards(): Promise<void> {
  const shelf = await openShelf();
  await shelf.forgetBoards().catch(() => undefined);
  await forgetAllEvents();
}

class DatabaseShelf implements Shelf {
  readonly lasting = true;

  constructor(private readonly database: IDBDatabase) {}

  async keep(command: KeptCommand): Promise<void> {
    await this.#run("commands", "readwrite", (store) => store.put(command));
  }
  async drop({ board, client, id }: Pick<KeptCommand, "board" | "client" | "id">): Promise<void> {
    await this.#run("commands", "readwrite", (store) => store.delete([board, client, id]));
  }
  async commands(board: string): Promise<KeptCommand[]> {
    const range = IDBKeyRange.bound([board], [board, []]);
    return inOrder(await this.#run<KeptCommand[]>("commands", "readonly", (store) => store.getAll(range)));
  }
  async keepBoard(board: KeptBoard): Promise<void> {
    await this.#run("boards", "readwrite", (store) => store.put(board));
  }
  async board(id: string): Promise<KeptBoard | null> {
    return (await this.#run<KeptBoard | undefined>("boards", "readonly", (store) => store.get(id))) ?? null;
  }
  async dropBoard(id: string): Promise<void> {
    await this.#run("boards", "readwrite", (store) => store.delete(id));
  }
  async forgetBoards(): Promise<void> {
    await this.#run("boards", "readwrite", (store) => store.clear());
  }

  #run<T>(name: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
    });
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("puffin", 1);
    const limit = setTimeout(() => reject(new Error("the browser's database does not open")), openLimitMs);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("commands", { keyPath: ["board", "client", "id"] });
      request.result.createObjectStore("boards", { keyPath: "id" });
    };
    request.onerror = () => reject(request.error ?? new Error("no database"));
    request.onsuccess = () => {
      clearTimeout(limit);
      // A later version of the program in another tab may want to rebuild it.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}
