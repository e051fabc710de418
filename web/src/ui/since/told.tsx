import { type Signal, signal } from "@preact/signals";
import type { Missed } from "../../model/missed.js";
import { useDesk } from "../board/desk.js";
import { later } from "../later.js";

interface Told {
  board: string;
  missed: Missed;
  putAside: () => void;
}

/** What the person at this window has missed on the open board; null: nothing, or it is known already. */
export const told: Signal<Told | null> = signal(null);

const SinceLine = later(() => import("./since_line.js").then((code) => code.SinceLine));

/** Where that is told; most visits miss nothing, and need none of its words. */
export function SincePlace() {
  const desk = useDesk();
  return told.value?.board === desk.id ? <SinceLine /> : null;
}
