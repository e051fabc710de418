// What the pictures show: the demo's board for somebody who sits at it, an empty board, and an engagement whose session
// has begun. Everything is made on one day.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activeEngagement } from "../planned_engagement.mjs";
import { Api, demoFile, startServer } from "../server.mjs";
import { daysSinceThen, moved, toldUntil } from "./fixed_time.mjs";

export async function makeWorld() {
  const days = daysSinceThen(Date.now());
  const folder = await mkdtemp(join(tmpdir(), "puffin-pictures-"));
  const file = join(folder, "demo.json");
  const demo = JSON.parse(await readFile(demoFile, "utf8"));
  demo.present = toldUntil;
  demo.engagement.time_zone = "UTC";
  await writeFile(file, JSON.stringify(moved(demo, days)));
  const server = await startServer(["--demo", file]);
  const firstRun = await firstRunOf(server);
  const ada = new Api(server.url);
  return {
    days,
    server,
    ada,
    setupPath: `/setup#${firstRun.split("#")[1]}`,
    furnish: () => furnish(server, ada),
    end: async () => {
      await server.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function firstRunOf(server) {
  while (!server.firstRun()) await new Promise((soon) => setTimeout(soon, 20));
  return server.firstRun();
}

/** The boards and links of the views, once somebody has set the server up. */
async function furnish(server, ada) {
  await ada.setUp(server, "Ada");
  const full = (await ada.call("GET", "/api/v1/boards")).boards[0].id;
  const empty = await ada.makeBoard("A fresh start");
  const { url } = await ada.invite(empty);
  const { board: engagement } = await activeEngagement(ada, "Growing into the new role");
  await ada.addCard(engagement, "Let the morning meeting run without me");
  const { id: draft } = await ada.call("POST", "/api/v1/boards", { title: "Beginning together", kind: "engagement" });
  return { full, empty, engagement, draft, joinPath: new URL(url).pathname + new URL(url).hash };
}
