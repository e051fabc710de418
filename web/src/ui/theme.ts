import { effect, signal } from "@preact/signals";

export type Theme = "light" | "dark";

const key = "puffin.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function chosen(): Theme | null {
  try {
    const stored = localStorage.getItem(key);
    return stored === "light" || stored === "dark" ? stored : null;
  } catch {
    return null;
  }
}

function resolve(): Theme {
  return chosen() ?? (system.matches ? "dark" : "light");
}

export const theme = signal<Theme>(resolve());

/** Large type and nothing but the board, for the moment a screen is shared. */
export const stage = signal(false);

system.addEventListener("change", () => {
  theme.value = resolve();
});

/** The other colours; choosing what the system says goes back to following it. */
export function switchTheme(): void {
  const next: Theme = theme.value === "dark" ? "light" : "dark";
  try {
    if (next === (system.matches ? "dark" : "light")) localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // A browser without storage still gets the colours for this visit.
  }
  theme.value = next;
}

effect(() => {
  document.documentElement.dataset.theme = theme.value;
  document.documentElement.toggleAttribute("data-stage", stage.value);
});
