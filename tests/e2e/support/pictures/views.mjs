// Every view there is: how one comes to it, and what of it may not be compared because it is new in each run.
const live = (page) => page.locator("[data-status=live]").waitFor();
const dialog = (page) => page.getByRole("dialog").first().waitFor();

const press = (key, then = async () => {}) => async (page) => {
  await live(page);
  await page.locator("body").press(key);
  await then(page);
};
const onCard = (key, column = "to_do") => async (page) => {
  await live(page);
  await page.locator(`section[data-column=${column}] .card-body`).first().press(key);
  await dialog(page);
};
const fromMenu = (item) => async (page) => {
  await live(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.locator(".menu").getByRole("button", { name: item, exact: true }).click();
};
const openMenu = (item) => async (page) => {
  await fromMenu(item)(page);
  await dialog(page);
};
const text = (words) => (page) => page.getByText(words).first().waitFor();
const search = (words) => press("/", async (page) => {
  await page.keyboard.type(words);
  await page.locator(".search-count").first().waitFor();
});
const noServer = async (page) => {
  await page.route("**/api/**", (route) => route.abort());
  await page.routeWebSocket(/./, (socket) => socket.close());
};

const inHebrew = (page) => page.addInitScript(() => localStorage.setItem("puffin.language", "he"));

const onEveryLook = ["light", "dark", "contrast"];

/** Before anybody has set the server up. */
export const firstViews = (world) => [
  { name: "first-run", path: world.setupPath, nobody: true, arrive: (page) => page.getByLabel("Your name").waitFor() },
];

/** What everybody at the board sees as soon as one does it: one after the other, and last. `rooms` is what furnish() made. */
export const sharedViews = (rooms) => [
  {
    name: "card",
    path: `/b/${rooms.full}`,
    arrive: async (page) => {
      await live(page);
      await page.locator("section[data-column=in_progress] .card-title").first().click();
      await dialog(page);
    },
    themes: onEveryLook,
  },
  { name: "review", path: `/b/${rooms.full}`, arrive: press("r") },
  {
    name: "session",
    path: `/b/${rooms.engagement}`,
    arrive: async (page) => {
      await live(page);
      await page.getByRole("button", { name: /^Sessions/ }).click();
      await page.getByRole("button", { name: "Begin session" }).click();
      await page.locator(".session-rail").waitFor();
    },
    mask: [".session-ring"],
  },
];

/** Everything one may look at beside others. */
export const views = (rooms) => {
  const full = `/b/${rooms.full}`;
  return [
    { name: "sign-in", path: "/login", nobody: true, arrive: (page) => page.getByLabel("Password").waitFor() },
    { name: "join", path: rooms.joinPath, nobody: true, arrive: (page) => page.getByLabel("Your name").waitFor() },
    { name: "join-ended", path: `/join#${"a".repeat(32)}`, nobody: true, arrive: text("Ask for a new one") },
    {
      name: "nothing-there",
      path: "/boards",
      arrive: async (page) => {
        await page.evaluate(() => {
          history.pushState(null, "", "/nowhere");
          dispatchEvent(new PopStateEvent("popstate"));
        });
        await text("This page does not exist")(page);
      },
    },
    { name: "no-board", path: "/b/00000000-0000-4000-8000-000000000000", arrive: text("There is no such board") },
    { name: "boards", path: "/boards", arrive: text("A fresh start") },
    {
      name: "boards-empty",
      path: "/boards",
      prepare: (page) => page.route("**/api/v1/boards", (route) => route.fulfill({ json: { boards: [] } })),
      arrive: text("No board yet"),
    },
    { name: "boards-offline", path: "/boards", prepare: noServer, arrive: text("No list of boards") },
    { name: "board-empty", path: `/b/${rooms.empty}`, arrive: live, themes: onEveryLook },
    { name: "board", path: full, arrive: live, themes: onEveryLook },
    { name: "board-hebrew", path: full, prepare: inHebrew, arrive: live },
    { name: "plan-hebrew", path: `${full}/plan`, prepare: inHebrew, arrive: (page) => page.locator(".goal").first().waitFor() },
    { name: "contract-hebrew", path: `${full}/contract`, prepare: inHebrew, arrive: (page) => page.locator(".contract-main").waitFor() },
    { name: "board-offline", path: full, prepare: noServer, arrive: text("No connection, and this board") },
    { name: "board-stage", path: full, arrive: press("s") },
    { name: "move", path: full, arrive: onCard("m") },
    { name: "block", path: full, arrive: onCard("b", "in_progress") },
    {
      name: "menu",
      path: full,
      arrive: async (page) => {
        await live(page);
        await page.getByRole("button", { name: "More", exact: true }).click();
      },
    },
    { name: "look", path: full, arrive: openMenu("Look…"), themes: onEveryLook },
    { name: "history", path: full, arrive: openMenu("History: who did what") },
    {
      name: "time",
      path: full,
      arrive: async (page) => {
        await fromMenu("Go back in time")(page);
        await page.getByRole("slider").waitFor();
        await page.getByRole("slider").press("PageDown");
      },
    },
    { name: "search", path: full, arrive: search("line") },
    { name: "search-nothing", path: full, arrive: search("xylophone") },
    {
      name: "selection",
      path: full,
      arrive: async (page) => {
        await live(page);
        await page.locator("section[data-column=to_do] .card-body").first().press("x");
      },
    },
    { name: "invite", path: full, arrive: openMenu("Invite") },
    { name: "share", path: full, arrive: openMenu("Share my screen…") },
    { name: "notes", path: full, arrive: openMenu("My notes") },
    { name: "settings", path: full, arrive: openMenu("Board settings") },
    { name: "calendar", path: full, arrive: openMenu("Calendar feed"), mask: ["dialog input[readonly]"] },
    { name: "archive", path: `/b/${rooms.empty}`, arrive: openMenu("Archive shelf") },
    { name: "import", path: `/b/${rooms.empty}`, arrive: openMenu("Bring cards in…") },
    { name: "export", path: full, arrive: openMenu("Take the board along…") },
    { name: "keys", path: full, arrive: press("?", dialog) },
    { name: "contract", path: `${full}/contract`, arrive: (page) => page.locator(".contract-main").waitFor() },
    {
      name: "contract-draft",
      path: `/b/${rooms.draft}/contract`,
      arrive: (page) => page.locator(".contract-main textarea").first().waitFor(),
    },
    { name: "plan", path: `${full}/plan`, arrive: (page) => page.locator(".goal").first().waitFor() },
    { name: "plan-empty", path: `/b/${rooms.draft}/plan`, arrive: (page) => page.locator(".plan-empty").waitFor() },
    {
      name: "figures",
      path: `${full}/plan`,
      arrive: async (page) => {
        await page.getByRole("button", { name: "How it goes" }).click();
        await dialog(page);
      },
    },
    {
      name: "sessions",
      path: full,
      arrive: async (page) => {
        await live(page);
        await page.getByRole("button", { name: /^Sessions/ }).click();
        await dialog(page);
      },
    },
    { name: "report", path: `${full}/report`, arrive: (page) => page.locator(".report-main").waitFor() },
  ];
};
