import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { enablePointerDrag } from "../drag/pointer.js";
import { useDesk } from "./desk.js";
import { useNews } from "./news.js";

/** What a drawn board hears: the pointer, and what the others do. Draws nothing. */
export function BoardHands({ box }: { box: RefObject<HTMLElement | null> }) {
  const desk = useDesk();
  useNews(desk);
  useLayoutEffect(() => (box.current ? enablePointerDrag(desk, box.current) : undefined), [desk, box]);
  return null;
}
