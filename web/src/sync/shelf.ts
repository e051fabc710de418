import type { Board, Command, You } from "../../../protocol/ts/messages.js";

/** A command without an outcome, as it survives reload and restart. */
export interface KeptCommand {
  readonly board: string;
  readonly client: string;
  readonly id: string;
  readonly participant: string;
  readonly command: Command;
  readonly issuedAt: number;
  /** Order of issue within the client. */
  readonly order: number;
}

/** The last confirmed board seen, to have something to show at once. */
export interface KeptBoard {
  readonly id: string;
  readonly seq: number;
  /** When it was known to be so, in milliseconds; what an earlier version kept has none. */
  readonly at?: number;
  readonly board: Board;
  readonly you: You;
}

/**
 * What this browser keeps between pages. Every method may reject; nothing of it is the only copy but commands. Calls take
 * effect in the order in which they are made, whether the earlier one has answered or not.
 */
export interface Shelf {
  /** False: it is only this page's memory. */
  readonly lasting: boolean;
  keep(command: KeptCommand): Promise<void>;
  drop(command: Pick<KeptCommand, "board" | "client" | "id">): Promise<void>;
  /** All clients' commands for a board, each client's in order. */
  commands(board: string): Promise<KeptCommand[]>;
  keepBoard(board: KeptBoard): Promise<void>;
  board(id: string): Promise<KeptBoard | null>;
  /** Forgets one board, when the seat at it is gone. */
  dropBoard(id: string): Promise<void>;
  /** Forgets the boards, for when somebody signs out; commands without an outcome stay for their maker's return. */
  forgetBoards(): Promise<void>;
}

export class MemoryShelf implements Shelf {
  readonly lasting: boolean = false;
  #commands = new Map<string, KeptCommand>();
  #boards = new Map<string, KeptBoard>();

  async keep(command: KeptCommand): Promise<void> {
    this.#commands.set(`${command.board} ${command.client} ${command.id}`, command);
  }
  async drop({ board, client, id }: Pick<KeptCommand, "board" | "client" | "id">): Promise<void> {
    this.#commands.delete(`${board} ${client} ${id}`);
  }
  async commands(board: string): Promise<KeptCommand[]> {
    return inOrder([...this.#commands.values()].filter((command) => command.board === board));
  }
  async keepBoard(board: KeptBoard): Promise<void> {
    this.#boards.set(board.id, board);
  }
  async board(id: string): Promise<KeptBoard | null> {
    return this.#boards.get(id) ?? null;
  }
  async dropBoard(id: string): Promise<void> {
    this.#boards.delete(id);
  }
  async forgetBoards(): Promise<void> {
    this.#boards.clear();
  }
}

export function inOrder(commands: KeptCommand[]): KeptCommand[] {
  return commands.sort((a, b) => a.order - b.order);
}
