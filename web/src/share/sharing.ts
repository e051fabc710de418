import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SignalNotice } from "../../../protocol/ts/messages.js";
import type { PresenceState } from "../sync/session.js";
import { newestOf, type ShareDeps, type ShareLine } from "./line.js";
import type { Peer } from "./peer.js";
import { channelWord, type ShareWord, type Spot, shareWord } from "./words.js";

/** Every viewer gets pictures of their own from this browser; more would choke a usual line. */
export const mostViewers = 8;

/** One window that looks on, as the sharer knows it. */
export interface Viewer {
  participant: string;
  connected: boolean;
  /** Where they point. */
  at: Spot;
  /** What they say, if they do. */
  voice: MediaStream | null;
  speaks: boolean;
}

const newcomer = { connected: false, at: null, voice: null, speaks: false };

interface Way {
  talk: string;
  peer: Peer;
  /** What was offered has been sent; what follows it may go. */
  offered: Promise<void>;
}

/**
 * The sharer's side: holds the stream, offers it to each window that asks, gathers where they point. Presence tells
 * the others of it, so that newcomers and those whose connection broke can ask. Of several sharers the newest counts;
 * an older one ends.
 */
export class Sharing {
  readonly stream: Signal<MediaStream | null> = signal(null);
  readonly viewers: Signal<ReadonlyMap<string, Viewer>> = signal(new Map());
  /** Who began to share while this window did; told until the next share. */
  readonly takenBy: Signal<string | null> = signal(null);
  readonly #ways = new Map<string, Way>();
  readonly #stop: Array<() => void> = [];
  #servers: readonly RTCIceServer[] = [];

  /** `said`: what presence tells of this window's share. */
  constructor(
    private readonly line: ShareLine,
    private readonly deps: ShareDeps,
    private readonly said: Signal<PresenceState["sharing"] | null>,
  ) {
    this.#stop.push(
      line.onSignal((notice) => this.#hear(notice)),
      effect(() => this.#yieldTo(line.presence.value)),
    );
  }

  /** Begins with what the person chose. It ends with `end`, or when the browser's own stop is pressed. */
  async begin(stream: MediaStream): Promise<void> {
    this.end();
    const [picture] = stream.getVideoTracks();
    picture?.addEventListener("ended", () => this.stream.peek() === stream && this.end());
    this.stream.value = stream;
    this.takenBy.value = null;
    this.#servers = await this.deps.servers();
    if (this.stream.peek() !== stream) return;
    const other = newestOf(this.line.presence.peek());
    this.said.value = { id: this.deps.newId(), since: Math.max(Date.now(), (other?.since ?? 0) + 1) };
  }

  end(): void {
    this.said.value = null;
    for (const client of [...this.#ways.keys()]) this.#drop(client);
    for (const track of this.stream.peek()?.getTracks() ?? []) track.stop();
    this.stream.value = null;
  }

  /** Lets go of those who may no longer be here, whatever their browsers do. */
  keepOnly(isSeated: (participant: string) => boolean): void {
    for (const [client, { participant }] of this.viewers.peek()) if (!isSeated(participant)) this.#drop(client);
  }

  close(): void {
    for (const stop of this.#stop) stop();
    this.end();
  }

  #hear({ client, participant, data }: SignalNotice): void {
    const word = shareWord(data);
    if (!word || word.share !== this.said.peek()?.id) return;
    const way = this.#ways.get(client);
    if (word.say === "ask") this.#offer(client, participant, word);
    else if (way?.talk !== word.talk) return;
    else if (word.say === "answer") way.peer.accept(word.sdp).catch(() => this.#drop(client));
    else if (word.say === "candidate") way.peer.candidate(word.candidate);
  }

  #offer(client: string, participant: string, { share, talk }: ShareWord): void {
    const stream = this.stream.peek();
    if (!stream) return;
    this.#drop(client);
    const say = (word: Partial<ShareWord>) => this.line.signal(client, { share, talk, ...word });
    if (this.#ways.size >= mostViewers) {
      say({ say: "full" });
      return;
    }
    const isCurrent = () => this.#ways.get(client)?.talk === talk;
    const peer = this.deps.makePeer(this.#servers, {
      candidate: (candidate) => void way.offered.then(() => isCurrent() && say({ say: "candidate", candidate })),
      connected: () => isCurrent() && this.#change(client, { connected: true }),
      wavering: () => isCurrent() && this.#change(client, { connected: false }),
      lost: () => isCurrent() && this.#drop(client),
      stream: (voice) => isCurrent() && this.#change(client, { voice }),
      said: (text) => isCurrent() && this.#heard(client, participant, text),
    });
    const offered = peer.offer(stream).then((sdp) => void (isCurrent() && say({ say: "offer", sdp })));
    const way: Way = { talk, peer, offered };
    this.#ways.set(client, way);
    this.viewers.value = new Map(this.viewers.peek()).set(client, { ...newcomer, participant });
    offered.catch(() => isCurrent() && this.#drop(client));
  }

  #heard(client: string, participant: string, text: string): void {
    const word = channelWord(text);
    if (!word) return;
    if ("speaks" in word) {
      this.#change(client, { speaks: word.speaks });
      return;
    }
    this.#change(client, { at: word.at });
    this.#tellOthers(client, participant, word.at);
  }

  #tellOthers(client: string, participant: string, at: Spot): void {
    for (const [other, { peer }] of this.#ways) if (other !== client) peer.say(JSON.stringify({ of: participant, at }));
  }

  #change(client: string, change: Partial<Viewer>): void {
    const viewer = this.viewers.peek().get(client);
    if (viewer) this.viewers.value = new Map(this.viewers.peek()).set(client, { ...viewer, ...change });
  }

  #drop(client: string): void {
    const way = this.#ways.get(client);
    const viewer = this.viewers.peek().get(client);
    this.#ways.delete(client);
    way?.peer.close();
    if (viewer?.at) this.#tellOthers(client, viewer.participant, null);
    const left = new Map(this.viewers.peek());
    if (left.delete(client)) this.viewers.value = left;
  }

  #yieldTo(presence: ShareLine["presence"]["value"]): void {
    const own = this.said.peek();
    const other = newestOf(presence.filter(({ client }) => client !== this.line.client));
    if (!own || !other || other.since <= own.since) return;
    this.takenBy.value = other.participant;
    this.end();
  }
}

/** Everybody who points now, newest state, by participant. */
export function pointersOf(viewers: ReadonlySignal<ReadonlyMap<string, Viewer>>): ReadonlyMap<string, Spot> {
  return new Map([...viewers.value.values()].filter(({ at }) => at).map(({ participant, at }) => [participant, at]));
}
