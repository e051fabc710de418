/** The colours a page is drawn in. */
export type Theme = "light" | "dark" | "contrast";

/** What a person chose for this device; `system` follows what the device says. */
export type ThemeChoice = "system" | Theme;

export const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** What the device says of itself. */
export interface DeviceWishes {
  dark: boolean;
  moreContrast: boolean;
}

/** A choice as it was kept; anything else is no choice. */
export function readThemeChoice(kept: string | null): ThemeChoice {
  return themeChoices.find((choice) => choice === kept) ?? "system";
}

export function shownTheme(choice: ThemeChoice, device: DeviceWishes): Theme {
  if (choice !== "system") return choice;
  if (device.moreContrast) return "contrast";
  return device.dark ? "dark" : "light";
}
