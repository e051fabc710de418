// A real Puffin on a free port, with a data directory of its own that goes when the test is over.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = process.env.PUFFIN_PROGRAM ?? join(root, "build/release/puffin");
export const demoFile = join(root, "deploy/demo/engagement.json");

export class Server {
  #process = null;
  #listen = "127.0.0.1:0";

  constructor(data, args) {
    this.data = data;
    this.args = args;
  }

  /** Starts on a free port, or after a stop on the port it had. */
  async start() {
    const child = spawn(program, ["serve", "--data", this.data, "--listen", this.#listen, ...this.args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = child;
    this.log = "";
    child.stderr.on("data", (bytes) => {
      this.log += bytes;
    });
    let said = "";
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the server did not start in time: ${said}${this.log}`)), 20_000);
      child.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${this.log}`)));
      child.stdout.on("data", (bytes) => {
        said += bytes;
        const address = /listening on (http:\/\/127\.0\.0\.1:(\d+))\n/.exec(said);
        if (!address) return;
        clearTimeout(late);
        this.url = address[1];
        this.#listen = `127.0.0.1:${address[2]}`;
        resolve();
      });
    });
    // The first-run line follows the address at once; it is read when somebody asks for it.
    child.stdout.on("data", (bytes) => {
      said += bytes;
    });
    this.firstRun = () => /first run, open (\S+)/.exec(said)?.[1];
    return this;
  }

  /** Ends the way a service does (SIGTERM) or the way a power cut does (SIGKILL). */
  async stop(signal = "SIGTERM") {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    child.removeAllListeners("exit");
    await new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill(signal);
    });
  }

  async end() {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}

/** Starts a server; `args` go to `puffin serve`. */
export async function startServer(args = []) {
  const data = await mkdtemp(join(tmpdir(), "puffin-e2e-"));
  const server = new Server(join(data, "data"), ["--rate-limits", "off", ...args]);
  return server.start();
}

/** A person who speaks HTTP: for what a story needs to be true before it begins. */
export class Api {
  #cookie = "";

  constructor(url) {
    this.url = url;
  }

  async call(method, path, body) {
    const response = await fetch(this.url + path, {
      method,
      headers: { ...(body ? { "content-type": "application/json" } : {}), ...(this.#cookie ? { cookie: this.#cookie } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const cookie = response.headers.get("set-cookie");
    if (cookie) this.#cookie = cookie.split(";")[0];
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  get cookie() {
    const [name, value] = this.#cookie.split("=");
    return { name, value, url: this.url };
  }

  async setUp(server, name = "Coach", password = "a long enough phrase") {
    while (!server.firstRun()) await new Promise((soon) => setTimeout(soon, 20));
    const token = server.firstRun().split("#")[1];
    return this.call("POST", "/api/v1/setup", { token, name, password });
  }

  async makeBoard(title) {
    return (await this.call("POST", "/api/v1/boards", { title, kind: "plain" })).id;
  }

  async invite(board, seat = "coachee") {
    return this.call("POST", `/api/v1/boards/${board}/invites`, { seat });
  }

  command(board, command, id = randomUUID()) {
    return this.call("POST", `/api/v1/boards/${board}/commands`, { id, command });
  }

  async addCard(board, title, column = "to_do", after = null) {
    const card = randomUUID();
    await this.command(board, { type: "add_card", card, column, title, after });
    return card;
  }

  board(board) {
    return this.call("GET", `/api/v1/boards/${board}`);
  }
}
