import { readSheet } from "./sheets.js";

export type Look = "light" | "dark" | "contrast" | "contrast, dark";

const blocks = readSheet("tokens.css");
const atDark = "@media (prefers-color-scheme: dark)";

function tokens(selector: string, at: readonly string[] = []): Record<string, string> {
  const found = blocks.filter((block) => block.selector === selector && block.at.join() === at.join());
  const all = found.flatMap((block) => block.declarations).filter(({ property }) => property.startsWith("--"));
  return Object.fromEntries(all.map(({ property, value }) => [property.slice(2), value]));
}

const light = tokens(":root");
const contrasting = { ...light, ...tokens(':root[data-theme="contrast"]') };

/** The tokens of each look, as they fall over one another in the sheet; names without the dashes. */
export const looks: Readonly<Record<Look, Record<string, string>>> = {
  light,
  dark: { ...light, ...tokens(':root[data-theme="dark"]') },
  contrast: contrasting,
  "contrast, dark": { ...contrasting, ...tokens(':root[data-theme="contrast"]', [atDark]) },
};

/** The WCAG 2 contrast ratio of two colours written #rrggbb. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of the first colour in the second, as color-mix(in srgb, …) mixes. */
export function mixed(one: string, other: string, share: number): string {
  const back = channels(other);
  const parts = channels(one).map((value, at) => Math.round(value * share + (back[at] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is not written #rrggbb`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
