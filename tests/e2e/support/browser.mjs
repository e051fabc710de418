// Debian's Chromium, one browser, one context per person.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { lookAtWhenFailing } from "./last_look.mjs";

const fromWeb = createRequire(new URL("../../../web/package.json", import.meta.url));
const { chromium } = fromWeb("playwright-core");

/** `more`: further flags of Chromium; `environment`: what it finds in its environment besides. */
export async function openBrowser(more = [], environment = {}) {
  const browser = await chromium.launch({
    env: { ...process.env, ...environment },
    executablePath: process.env.PUFFIN_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
  lookAtWhenFailing(browser);
  return browser;
}

export const screens = {
  desk: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** A page in a context of its own; whatever it complains of in its console is kept in `page.complaints`. */
export async function openPage(browser, options = screens.desk) {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  context.setDefaultTimeout(10_000);
  return openTab(context);
}

/** One more page of the same browser, with what the device has kept. */
export async function openTab(context) {
  const page = await context.newPage();
  page.complaints = [];
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("console", (message) => {
    // A lost or refused connection is what some stories are about; the browser reports it by itself.
    if (message.type() === "error" && !/ERR_|WebSocket|Failed to load resource/.test(message.text())) {
      page.complaints.push(message.text());
    }
  });
  return page;
}

const axe = await readFile(fromWeb.resolve("axe-core/axe.min.js"), "utf8");

/** In the page: after a change of theme buttons glide into their colours, and half-way there nothing is true of them. */
async function coloursHaveSettled() {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const gliding = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(gliding.map((one) => one.finished));
}

/** What the accessibility engine finds on the page as it stands. */
export async function accessibilityFindings(page) {
  await page.evaluate(coloursHaveSettled);
  // Through the debugger, so that the page's own strict policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  return violations.map((v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join("; ")})`);
}
