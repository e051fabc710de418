import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { PresenceState } from "../../sync/session.js";
import { useDesk } from "../board/desk.js";
import { later } from "../later.js";

const ShareDock = later(() => import("./share_dock.js").then((code) => code.ShareDock));

/**
 * Where a shared screen comes in: empty until somebody shares or wants to; from then on its code stays. It stands beside
 * the views of a board, not in one of them, so that going from one to the other ends nothing.
 */
export function SharePlace() {
  const desk = useDesk();
  const once = useRef(false);
  // Presence changes with every move of a hand; only whether somebody shares may wake this.
  const needed = useComputed(() => {
    const shares = desk.session.presence.value.some(({ state }) => (state as PresenceState).sharing);
    return shares || desk.panel.value?.kind === "share";
  });
  const open = useComputed(() => desk.session.you.value !== null && desk.session.status.value !== "gone");
  once.current ||= needed.value;
  return once.current && open.value ? <ShareDock /> : null;
}

/** A phone cannot share; a computer that cannot, since the page came without TLS, is told why. */
export function mayOfferShare(): boolean {
  const canShare = "getDisplayMedia" in (navigator.mediaDevices ?? {});
  return canShare || !(isSecureContext || matchMedia("(pointer: coarse)").matches);
}
