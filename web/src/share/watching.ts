import { effect, type Signal, signal } from "@preact/signals";
import type { SignalNotice } from "../../../protocol/ts/messages.js";
import { newestOf, type Offered, type ShareDeps, type ShareLine } from "./line.js";
import type { Peer } from "./peer.js";
import { channelWord, type ShareWord, type Spot, shareWord } from "./words.js";

/**
 * `asking`: on its way. `showing`: pictures come. `silent`: the sharer's browser does not answer. `blocked`: it does,
 * but the two find no way to each other. `full`: as many look on as can. `closed`: this person chose not to look.
 */
export type Sight = "asking" | "showing" | "silent" | "blocked" | "full" | "closed";

export interface Seen {
  media: MediaStream;
  voice: boolean;
}

/** Asked again this often until an offer comes: a word may be lost with a connection. */
const askAgainMs = 4_000;
/** Two browsers that have found no way by then will not find one. */
const patienceMs = 15_000;

/**
 * The viewer's side: sees in presence that somebody shares, asks for it, shows it, asks again when the way breaks off.
 * While either connection to the server is away the pictures go on, since they do not come from there.
 */
export class Watching {
  /** What somebody else shares; null: nothing. */
  readonly offered: Signal<Offered | null> = signal(null);
  readonly sight: Signal<Sight> = signal("asking");
  readonly seen: Signal<Seen | null> = signal(null);
  /** Who points where, by participant; one's own among them. */
  readonly pointers: Signal<ReadonlyMap<string, Spot>> = signal(new Map());
  /** How the last one ended: by the sharer's wish, as their browser is out of reach, or while nobody here looked. */
  readonly ended: Signal<"stopped" | "away" | "unseen"> = signal("stopped");
  /** This person's microphone while the sharer hears it. */
  readonly speaking: Signal<MediaStream | null> = signal(null);
  readonly #stop: Array<() => void> = [];
  #servers: readonly RTCIceServer[] = [];
  #peer: Peer | null = null;
  /** The share this person does not want to see. */
  #unwanted: string | null = null;
  #talk = "";
  #callOffAsk: () => void = () => undefined;
  #callOffLimit: () => void = () => undefined;

  /** `self`: this person, whose own windows are not shown to them. */
  constructor(
    private readonly line: ShareLine,
    private readonly deps: ShareDeps,
    private readonly self: () => string | undefined,
  ) {
    this.#stop.push(
      line.onSignal((notice) => this.#hear(notice)),
      effect(() => this.#look(line.presence.value)),
    );
  }

  /** Asks from the beginning: at first, after a wish to try again, after looking away. */
  ask(): void {
    this.#hangUp();
    this.#unwanted = null;
    this.sight.value = "asking";
    this.#callOffLimit = this.deps.after(patienceMs, () => this.#giveUp());
    const talk = this.deps.newId();
    this.#talk = talk;
    this.deps.servers().then((servers) => {
      if (this.#talk !== talk) return;
      this.#servers = servers;
      this.#askOnce();
    });
  }

  /** Looks away; the sharer sees one viewer less. */
  leave(): void {
    this.#hangUp();
    this.#unwanted = this.offered.peek()?.id ?? null;
    this.sight.value = "closed";
  }

  /** Lets the sharer hear this person, or no longer. The microphone is let go of with the way. */
  async speak(microphone: MediaStream | null): Promise<void> {
    const before = this.speaking.peek();
    for (const track of before?.getTracks() ?? []) track.stop();
    this.speaking.value = microphone;
    await this.#peer?.speak(microphone?.getAudioTracks()[0] ?? null);
    this.#peer?.say(JSON.stringify({ speaks: microphone !== null }));
  }

  point(at: Spot): void {
    const self = this.self();
    if (!self || this.sight.peek() !== "showing") return;
    this.#peer?.say(JSON.stringify({ at }));
    this.#showPointer(self, at);
  }

  close(): void {
    for (const stop of this.#stop) stop();
    this.#hangUp();
  }

  #look(presence: ShareLine["presence"]["value"]): void {
    const now = this.offered.peek();
    const newest = newestOf(presence.filter(({ participant }) => participant !== this.self()));
    if (newest && newest.id !== now?.id) {
      this.offered.value = newest;
      if (newest.id === this.#unwanted) this.leave();
      else this.ask();
    } else if (newest && now && newest.client !== now.client) {
      this.offered.value = newest;
    } else if (!newest && now) {
      const isHere = presence.some(({ client }) => client === now.client);
      if (isHere || this.sight.peek() !== "showing") this.#end(isHere ? "stopped" : "away");
    }
  }

  #end(how: "stopped" | "away"): void {
    this.#hangUp();
    this.ended.value = this.sight.peek() === "closed" ? "unseen" : how;
    this.offered.value = null;
  }

  #askOnce(): void {
    this.#talk = this.deps.newId();
    this.#say({ say: "ask" });
    this.#callOffAsk = this.deps.after(askAgainMs, () => this.#askOnce());
  }

  #say(word: Partial<ShareWord>): void {
    const offered = this.offered.peek();
    if (offered) this.line.signal(offered.client, { share: offered.id, talk: this.#talk, ...word });
  }

  #hear({ client, data }: SignalNotice): void {
    const offered = this.offered.peek();
    const word = shareWord(data);
    if (!word || client !== offered?.client || word.share !== offered.id || word.talk !== this.#talk) return;
    if (word.say === "offer" && !this.#peer) void this.#answer(word.sdp);
    else if (word.say === "candidate") this.#peer?.candidate(word.candidate);
    else if (word.say === "full") {
      this.#hangUp();
      this.sight.value = "full";
    }
  }

  async #answer(sdp: string): Promise<void> {
    const talk = this.#talk;
    this.#callOffAsk();
    const isCurrent = () => this.#talk === talk;
    const peer = this.deps.makePeer(this.#servers, {
      candidate: (candidate) => void answered.then(() => isCurrent() && this.#say({ say: "candidate", candidate })),
      connected: () => isCurrent() && this.#connected(),
      wavering: () => undefined,
      lost: () => isCurrent() && this.#lost(),
      stream: (media) => isCurrent() && this.#show(media),
      said: (text) => isCurrent() && this.#heardPointer(text),
    });
    this.#peer = peer;
    const answered = peer.answer(sdp).then((answer) => void (isCurrent() && this.#say({ say: "answer", sdp: answer })));
    await answered.catch(() => isCurrent() && this.#giveUp());
  }

  #connected(): void {
    this.#callOffLimit();
    this.sight.value = "showing";
  }

  #show(media: MediaStream): void {
    this.seen.value = { media, voice: media.getAudioTracks().length > 0 };
  }

  #lost(): void {
    if (this.sight.peek() !== "showing") return;
    const still = newestOf(this.line.presence.peek().filter(({ participant }) => participant !== this.self()));
    if (still?.id === this.offered.peek()?.id) this.ask();
    else this.#end("away");
  }

  #giveUp(): void {
    const answered = this.#peer !== null;
    this.#hangUp();
    this.sight.value = answered ? "blocked" : "silent";
  }

  #heardPointer(text: string): void {
    const word = channelWord(text);
    if (word && "of" in word && word.of) this.#showPointer(word.of, word.at);
  }

  #showPointer(participant: string, at: Spot): void {
    const pointers = new Map(this.pointers.peek());
    if (at) pointers.set(participant, at);
    else pointers.delete(participant);
    this.pointers.value = pointers;
  }

  #hangUp(): void {
    this.#callOffAsk();
    this.#callOffLimit();
    this.#talk = "";
    if (this.speaking.peek()) void this.speak(null);
    this.#peer?.close();
    this.#peer = null;
    this.seen.value = null;
    this.pointers.value = new Map();
  }
}
