import { forgetBoards } from "./browser_shelf.js";
import { forgetList } from "./kept_list.js";

const key = "puffin-kept-for";

/**
 * Says whose browser this is now, so that what is kept on the device is seen by nobody else: with another person, or
 * nobody (null), the boards and their list are forgotten first. Commands without an outcome stay for their maker.
 */
export async function keepFor(person: string | null): Promise<void> {
  if (person !== null && known() === person) return;
  forgetList();
  await forgetBoards();
  try {
    if (person === null) localStorage.removeItem(key);
    else localStorage.setItem(key, person);
  } catch {
    // Without storage nothing was kept for anybody.
  }
}

function known(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
