import { signal } from "@preact/signals";

/** Whether the choice of colours stands over the page. */
export const lookOpen = signal(false);
