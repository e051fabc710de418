import { computed, effect, signal } from "@preact/signals";
import { readThemeChoice, shownTheme, type ThemeChoice } from "./look/choice.js";
import { keepChoice, keptChoice } from "./look/kept.js";

const key = "puffin.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const moreContrast = matchMedia("(prefers-contrast: more)");
const wishes = () => ({ dark: dark.matches, moreContrast: moreContrast.matches });
const device = signal(wishes());

export const themeChoice = signal<ThemeChoice>(readThemeChoice(keptChoice(key)));

const theme = computed(() => shownTheme(themeChoice.value, device.value));

/** Large type and nothing but the board, for the moment a screen is shared. */
export const stage = signal(false);

for (const query of [dark, moreContrast]) {
  query.addEventListener("change", () => {
    device.value = wishes();
  });
}

export function chooseTheme(choice: ThemeChoice): void {
  keepChoice(key, choice === "system" ? null : choice);
  themeChoice.value = choice;
}

effect(() => {
  document.documentElement.dataset.theme = theme.value;
  document.documentElement.toggleAttribute("data-stage", stage.value);
});
