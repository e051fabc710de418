import { signal } from "@preact/signals";
import type { PresenceEntry, SignalNotice } from "../../../protocol/ts/messages.js";
import type { ShareDeps, ShareLine } from "../../src/share/line.js";
import type { Peer, PeerEvents } from "../../src/share/peer.js";
import type { PresenceState } from "../../src/sync/session.js";

/** A board's connections without a server: presence and signals go round in memory. */
export class Round {
  readonly #windows = new Map<string, Window>();

  sit(participant: string, client = `${participant}-window`): Window {
    const window = new Window(this, participant, client);
    this.#windows.set(client, window);
    this.tell();
    return window;
  }

  /** The window's connection to the server is away; it hears nobody and nobody hears it. */
  part(window: Window): void {
    this.#windows.delete(window.client);
    window.presence.value = [];
    this.tell();
  }

  back(window: Window): void {
    this.#windows.set(window.client, window);
    this.tell();
  }

  tell(): void {
    const all: PresenceEntry[] = [...this.#windows.values()].map(({ participant, client, state }) => {
      return { participant, client, state };
    });
    for (const window of this.#windows.values()) {
      window.presence.value = all.filter(({ client }) => client !== window.client);
    }
  }

  carry(from: Window, to: string, data: object): void {
    if (!this.#windows.has(from.client)) return;
    const { participant, client } = from;
    this.#windows.get(to)?.hear({ type: "signal", participant, client, data: JSON.parse(JSON.stringify(data)) });
  }
}

export class Window implements ShareLine {
  readonly presence = signal<readonly PresenceEntry[]>([]);
  readonly sharing = signal<PresenceState["sharing"] | null>(null);
  readonly sent: Array<{ to: string; data: Record<string, unknown> }> = [];
  readonly #listeners = new Set<(notice: SignalNotice) => void>();

  constructor(
    private readonly round: Round,
    readonly participant: string,
    readonly client: string,
  ) {
    this.sharing.subscribe(() => round.tell());
  }

  get state(): PresenceState {
    return this.sharing.value ? { sharing: this.sharing.value } : {};
  }

  signal(to: string, data: object): void {
    this.sent.push({ to, data: data as Record<string, unknown> });
    this.round.carry(this, to, data);
  }

  onSignal(listener: (notice: SignalNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hear(notice: SignalNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}

/** Two fakes find each other by what they describe themselves with; a test says whether there is a way between. */
export class Network {
  readonly peers: FakePeer[] = [];
  reachable = true;

  get open(): FakePeer[] {
    return this.peers.filter((peer) => !peer.closed);
  }
}

export class FakePeer implements Peer {
  closed = false;
  other: FakePeer | null = null;
  stream: MediaStream | null = null;
  voice: MediaStreamTrack | null = null;
  readonly name: string;

  constructor(
    private readonly network: Network,
    readonly servers: readonly RTCIceServer[],
    readonly events: PeerEvents,
  ) {
    this.name = String(network.peers.length);
    network.peers.push(this);
  }

  async offer(stream: MediaStream): Promise<string> {
    this.stream = stream;
    await null;
    this.events.candidate({ candidate: this.name });
    return this.name;
  }

  async answer(sdp: string): Promise<string> {
    await null;
    this.other = this.network.peers[Number(sdp)] ?? null;
    this.events.candidate({ candidate: this.name });
    return this.name;
  }

  async accept(sdp: string): Promise<void> {
    this.other = this.network.peers[Number(sdp)] ?? null;
    if (!this.network.reachable || !this.other || !this.stream) return;
    this.other.events.stream(this.stream);
    this.other.events.connected();
    this.events.connected();
  }

  candidate(): void {}

  async speak(voice: MediaStreamTrack | null): Promise<void> {
    this.voice = voice;
  }

  say(text: string): void {
    if (this.other && !this.other.closed) this.other.events.said(text);
  }

  close(): void {
    this.closed = true;
    if (this.other && !this.other.closed) this.other.events.lost();
  }
}

/** Time that passes when a test says so. */
export class Timers {
  #now = 0;
  #waiting: Array<{ at: number; run: () => void }> = [];

  after = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + ms, run };
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== timer);
    };
  };

  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = next.at;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      next.run();
      await settled();
    }
    this.#now = end;
    await settled();
  }
}

/** Lets everything that was promised come about. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

export function deps(network: Network, timers: Timers): ShareDeps {
  let made = 0;
  return {
    makePeer: (servers, events) => new FakePeer(network, servers, events),
    servers: async () => [],
    newId: () => `${Math.random()}-${++made}`,
    after: timers.after,
  };
}

/** A stream of one picture track, and a voice if wanted. */
export function fakeStream(voice = false): MediaStream & { press: () => void; live: () => boolean } {
  const ended: Array<() => void> = [];
  let live = true;
  const track = {
    addEventListener: (_: string, run: () => void) => ended.push(run),
    stop: () => {
      live = false;
    },
  };
  const stream = {
    getTracks: () => [track],
    getVideoTracks: () => [track],
    getAudioTracks: () => (voice ? [{}] : []),
    /** The browser's own "stop sharing". */
    press: () => {
      for (const run of ended) run();
    },
    live: () => live,
  };
  return stream as unknown as MediaStream & { press: () => void; live: () => boolean };
}
