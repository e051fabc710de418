// A person in front of a browser: the words in which the stories are told.
import assert from "node:assert/strict";
import { openPage, screens } from "./browser.mjs";

export const columns = { to_do: "To Do", in_progress: "In Progress", verify: "Verify", done: "Done" };

export class Person {
  constructor(page, name) {
    this.page = page;
    this.name = name;
  }

  static async sitDown(browser, name, options = screens.desk) {
    return new Person(await openPage(browser, options), name);
  }

  /** Opens the first-run link, chooses a name and a password. */
  async setUp(link, password = "a long enough phrase") {
    await this.page.goto(link);
    await this.page.getByLabel("Your name").fill(this.name);
    await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Start" }).click();
  }

  async makeBoard(title) {
    await this.page.getByLabel("What is it about?").fill(title);
    await this.page.getByRole("button", { name: "Make the board" }).click();
    await this.seesBoard();
  }

  async seesBoard() {
    await this.page.locator("[data-status=live]").waitFor();
  }

  /** Makes a link for a seat and reads it from the dialog. */
  async invite(seat = "Coachee") {
    await this.page.getByRole("button", { name: "Invite" }).first().click();
    await this.page.getByRole("radio", { name: new RegExp(`^${seat} `) }).check();
    await this.page.getByRole("button", { name: "Make a link" }).click();
    const link = this.page.getByLabel(`Link for: ${seat}`);
    await link.waitFor();
    const url = await link.inputValue();
    await this.page.keyboard.press("Escape");
    return url;
  }

  /** Opens an invite link, types a name, sits at the board. */
  async join(link) {
    await this.page.goto(link);
    await this.page.getByLabel("Your name").fill(this.name);
    await this.page.getByRole("button", { name: "Open the board" }).click();
    await this.seesBoard();
  }

  /** Comes in as somebody the server knows already. */
  async enter(api, board) {
    await this.page.context().addCookies([api.cookie]);
    await this.page.goto(`${api.url}/b/${board}`);
    await this.seesBoard();
  }

  column(name) {
    return this.page.locator(`section[data-column=${name}]`);
  }

  card(title) {
    return this.page.locator("li[data-card]").filter({ has: this.page.locator(".card-title", { hasText: title }) });
  }

  async addCard(title) {
    const field = this.page.getByLabel("New card in To Do");
    if (!(await field.isVisible())) await this.column("to_do").getByRole("button", { name: "Add card" }).click();
    await field.fill(title);
    await field.press("Enter");
  }

  /** Carries a card with the mouse into a column. */
  async drag(title, column) {
    const card = this.card(title).locator(".card-body");
    await card.scrollIntoViewIfNeeded();
    const from = await card.boundingBox();
    const to = await this.column(column).boundingBox();
    const start = { x: from.x + from.width / 2, y: from.y + 14 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 12, start.y + 4, { steps: 3 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + 130, { steps: 12 });
    await this.page.mouse.up();
  }

  /** The titles that stand in a column, from the top. */
  titles(column) {
    return this.column(column).locator(".card-title").allTextContents();
  }

  /** Waits until a card stands in a column on this screen. */
  async sees(title, column) {
    await this.column(column).locator(".card-title", { hasText: title }).waitFor();
  }

  async seesNot(title, column) {
    await this.column(column).locator(".card-title", { hasText: title }).waitFor({ state: "detached" });
  }

  dialog(title) {
    return this.page.getByRole("dialog", { name: title });
  }

  /** Drags to Verify and gives the evidence that is asked for. */
  async deliver(title, evidence) {
    await this.drag(title, "verify");
    const dialog = this.dialog("What shows that it is done?");
    await dialog.getByLabel("Evidence").fill(evidence);
    await dialog.getByRole("button", { name: "Hand over to verify" }).click();
  }

  async verify(title, saw) {
    await this.drag(title, "done");
    const dialog = this.dialog("Is it done?");
    for (const yes of await dialog.getByRole("radio", { name: "yes", exact: true }).all()) await yes.check();
    if (saw) await dialog.getByLabel("What I saw").fill(saw);
    await dialog.getByRole("button", { name: "Done", exact: true }).click();
  }

  async says(status) {
    await this.page.locator(`[data-status=${status}]`).waitFor({ timeout: 30_000 });
  }

  /** Nothing unexpected was written to the browser's console. */
  isContent() {
    assert.deepEqual(this.page.complaints, [], `${this.name}'s browser complained`);
  }
}
