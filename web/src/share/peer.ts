/** What a peer connection tells its owner. Nothing comes after `close`. */
export interface PeerEvents {
  candidate(candidate: RTCIceCandidateInit): void;
  connected(): void;
  /** Nothing has come for some seconds; it may go on, or be lost. */
  wavering(): void;
  /** The way between the browsers is broken off, or never came about. */
  lost(): void;
  /** Pictures and sound from the sharer; from a viewer a voice, silent until they speak. */
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
  /** Gives a viewer's voice to the sharer, or takes it back. */
  speak(voice: MediaStreamTrack | null): Promise<void>;
  /** Lost unless the channel is open. */
  say(text: string): void;
  close(): void;
}

export type MakePeer = (servers: readonly RTCIceServer[], events: PeerEvents) => Peer;

const channel = { label: "lines", options: { negotiated: true, id: 1 } };
/** Where so much waits, one more place of a pointer only adds to the delay. */
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
    connection.ontrack = ({ streams, track }) => events.stream(streams[0] ?? new MediaStream([track]));
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === "connected") events.connected();
      if (connection.connectionState === "disconnected") events.wavering();
      if (connection.connectionState === "failed") events.lost();
    };
  }

  async offer(stream: MediaStream): Promise<string> {
    for (const track of stream.getTracks()) {
      const sender = this.#connection.addTrack(track, stream);
      if (track.kind === "video") await keepSharp(sender);
    }
    // Without a voice of one's own, one may still hear the viewers'.
    if (stream.getAudioTracks().length === 0) this.#connection.addTransceiver("audio", { direction: "recvonly" });
    await this.#connection.setLocalDescription();
    return this.#connection.localDescription?.sdp ?? "";
  }

  async answer(sdp: string): Promise<string> {
    await this.#connection.setRemoteDescription({ type: "offer", sdp });
    // The place for this viewer's voice is agreed on now, so that speaking later takes no new agreement.
    const sound = this.#sound();
    if (sound) sound.direction = "sendrecv";
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

  async speak(voice: MediaStreamTrack | null): Promise<void> {
    await this.#sound()?.sender.replaceTrack(voice);
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

  #sound(): RTCRtpTransceiver | undefined {
    return this.#connection.getTransceivers().find(({ receiver }) => receiver.track.kind === "audio");
  }
}

/** Text must stay readable: rather fewer pictures than blurred ones. */
async function keepSharp(sender: RTCRtpSender): Promise<void> {
  const parameters = { ...sender.getParameters(), degradationPreference: "maintain-resolution" };
  await sender.setParameters(parameters as RTCRtpSendParameters).catch(() => undefined);
}
