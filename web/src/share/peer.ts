/** What a peer connection tells its owner. Nothing comes after `close`. */
export interface PeerEvents {
  candidate(candidate: RTCIceCandidateInit): void;
  connected(): void;
  /** The way between the browsers is broken off, or never came about. */
  lost(): void;
  stream(stream: MediaStream): void;
  /** A line over the data channel. */
  said(text: string): void;
}

/** One way between two browsers: pictures, sound, and a channel for short lines. */
export interface Peer {
  /** The sharer's first step: what it has to give. */
  offer(stream: MediaStream): Promise<string>;
  /** The viewer's answer to that. */
  answer(sdp: string): Promise<string>;
  /** The sharer's last step. */
  accept(sdp: string): Promise<void>;
  candidate(candidate: RTCIceCandidateInit): void;
  /** Lost unless the channel is open. */
  say(text: string): void;
  close(): void;
}

export type MakePeer = (servers: readonly RTCIceServer[], events: PeerEvents) => Peer;

/** Pointers: only the newest counts, so nothing is sent again. */
const channel = { label: "pointers", id: 1, options: { negotiated: true, id: 1, ordered: true, maxRetransmits: 0 } };
/** Slower than this and a picture that stands still is more useful than one that stutters. */
const bufferedLimit = 16 * 1024;

export const browserPeer: MakePeer = (servers, events) => new BrowserPeer(servers, events);

class BrowserPeer implements Peer {
  readonly #connection: RTCPeerConnection;
  readonly #channel: RTCDataChannel;

  constructor(servers: readonly RTCIceServer[], events: PeerEvents) {
    const connection = new RTCPeerConnection({ iceServers: [...servers] });
    this.#connection = connection;
    this.#channel = connection.createDataChannel(channel.label, channel.options);
    this.#channel.onmessage = ({ data }) => events.said(String(data));
    // The other side closing its end is noticed here first; the connection itself takes seconds.
    this.#channel.onclose = () => events.lost();
    connection.onicecandidate = ({ candidate }) => candidate && events.candidate(candidate.toJSON());
    connection.ontrack = ({ streams }) => streams[0] && events.stream(streams[0]);
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === "connected") events.connected();
      if (connection.connectionState === "failed") events.lost();
    };
  }

  async offer(stream: MediaStream): Promise<string> {
    for (const track of stream.getTracks()) {
      const sender = this.#connection.addTrack(track, stream);
      if (track.kind === "video") await keepSharp(sender);
    }
    await this.#connection.setLocalDescription();
    return this.#connection.localDescription?.sdp ?? "";
  }

  async answer(sdp: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: "offer", sdp });
    await this.#connection.setLocalDescription();
    return this.#connection.localDescription?.sdp ?? "";
  }

  accept(sdp: string): Promise<void> {
    return this.#connection.setRemoteDescription({ type: "answer", sdp });
  }

  candidate(candidate: RTCIceCandidateInit): void {
    // One address that is not understood leaves the others.
    this.#connection.addIceCandidate(candidate).catch(() => undefined);
  }

  say(text: string): void {
    if (this.#channel.readyState === "open" && this.#channel.bufferedAmount < bufferedLimit) this.#channel.send(text);
  }

  close(): void {
    const connection = this.#connection;
    this.#channel.onclose = null;
    this.#channel.onmessage = null;
    connection.onicecandidate = null;
    connection.ontrack = null;
    connection.onconnectionstatechange = null;
    connection.close();
  }
}

/** Text must stay readable: rather fewer pictures than blurred ones. */
async function keepSharp(sender: RTCRtpSender): Promise<void> {
  const parameters = { ...sender.getParameters(), degradationPreference: "maintain-resolution" };
  await sender.setParameters(parameters as RTCRtpSendParameters).catch(() => undefined);
}
