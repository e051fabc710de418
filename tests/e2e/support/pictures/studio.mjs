// Takes the pictures: one browser, a fresh context per view, every width and theme of it without loading it anew.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPage } from "../browser.mjs";
import { standStill } from "./fixed_time.mjs";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
export const folder = join(root, "build/pictures");

export const sizes = [
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844, touch: true },
];

/** The theme a person chose, and what their device says. */
const themes = { light: "light", dark: "dark", contrast: "light" };

export class Studio {
  #browser;
  #days;

  constructor(browser, days) {
    this.#browser = browser;
    this.#days = days;
  }

  /** A page in which time stands still; `api` is who looks, `prepare` comes before the first address. */
  async page(api, prepare = async () => {}) {
    const look = { viewport: sizes[0], reducedMotion: "reduce", timezoneId: "UTC", locale: "en-GB", colorScheme: "light" };
    const page = await openPage(this.#browser, look);
    await standStill(page, this.#days);
    if (api) await page.context().addCookies([api.cookie]);
    await prepare(page);
    return page;
  }

  /** All pictures of a view, as [{ name, png }]; each is also written to the folder. */
  async take(view, page) {
    const cdp = await page.context().newCDPSession(page);
    const taken = [];
    for (const theme of view.themes ?? ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: themes[theme], contrast: theme === "contrast" ? "more" : "no-preference" });
      for (const { touch = false, ...size } of sizes) {
        await cdp.send("Emulation.setTouchEmulationEnabled", { enabled: touch });
        await page.setViewportSize(size);
        await view.settle?.(page);
        await settled(page);
        const mask = (view.mask ?? []).map((selector) => page.locator(selector));
        const png = await page.screenshot({ animations: "disabled", caret: "hide", mask, maskColor: "#8a8a8a" });
        const name = `${view.name}-${size.width}-${theme}`;
        await writeFile(join(folder, `${name}.png`), png);
        taken.push({ name, png });
      }
    }
    return taken;
  }
}

/** Type is there, drawings are there, and what a new width moved has moved. */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    for (let tries = 0; tries < 20 && document.querySelector(".companion:empty"); tries += 1) await drawn();
    await drawn();
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
}

export async function openFolder() {
  await mkdir(join(folder, "different"), { recursive: true });
}
