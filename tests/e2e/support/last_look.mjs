// When a part of a story fails, what every open page then shows is kept in build/e2e, for whoever asks why.
import { afterEach } from "node:test";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../build/e2e/", import.meta.url));
const browsers = new Set();

/** From now on this browser's pages are looked at when something fails. */
export function lookAtWhenFailing(browser) {
  browsers.add(browser);
  browser.on("disconnected", () => browsers.delete(browser));
}

// Older versions of Node.js do not tell the hook how the test went; then nothing is kept.
afterEach(async ({ name, passed }) => {
  if (passed !== false) return;
  await mkdir(folder, { recursive: true });
  const pages = [...browsers].flatMap((browser) => browser.contexts().flatMap((context) => context.pages()));
  const story = basename(process.argv[1] ?? "", ".test.mjs");
  for (const [at, page] of pages.entries()) {
    const file = join(folder, `${story}-${name.replace(/\W+/g, "-").slice(0, 60)}-${at}`);
    const png = await page.screenshot({ timeout: 3_000 }).catch(() => null);
    if (png) await writeFile(`${file}.png`, png);
    const html = await page.content().catch(String);
    await writeFile(`${file}.html`, `<!-- ${page.url()} -->\n${html}`);
  }
});
