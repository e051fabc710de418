import type { Engagement } from "../../../../protocol/ts/messages.js";
import { useDesk } from "../board/desk.js";

/** The engagement around the open board; null on a plain one. Draws anew when it changes. */
export function useEngagement(): Engagement | null {
  return useDesk().session.view.value?.settings.engagement ?? null;
}
