let pressed = false;

addEventListener(
  "pointerdown",
  () => {
    pressed = true;
  },
  { capture: true },
);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(
    end,
    () => {
      pressed = false;
    },
    { capture: true },
  );
}

/**
 * Runs at once, or when the press under way is over: a press that takes the focus away must still hit what it was
 * aimed at, so nothing may move under it.
 */
export function afterPress(run: () => void): void {
  if (!pressed) run();
  // The click follows the pointer's release; a task later it has been heard.
  else addEventListener("pointerup", () => setTimeout(run), { once: true });
}
