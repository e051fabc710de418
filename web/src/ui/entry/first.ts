import { me } from "../../sync/api/accounts.js";
import { listBoards } from "../../sync/api/boards.js";
import { boardPath, navigate } from "../router.js";

export const passwordMin = 8;

/** The bare address leads to the only board, to the list, or to the door. */
export async function enter(): Promise<void> {
  if (await me()) await openFirst();
  else navigate("/login", "replace");
}

/** Straight onto the board when there is exactly one. */
export async function openFirst(): Promise<void> {
  const boards = await listBoards().catch(() => []);
  const only = boards.length === 1 ? boards[0] : undefined;
  navigate(only ? boardPath(only.id) : "/boards", "replace");
}
