import { stayInstalled } from "./offline/installed.js";
import "./ui/guards/start.js";

/** What a page does beside its view, once that stands. */
export function begin(): void {
  stayInstalled().catch(() => undefined);
}
