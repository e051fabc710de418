/** What came of asking the browser for a screen. */
export type Capture =
  | { stream: MediaStream; voice: "on" | "off" | "refused" }
  /** `refused`: the person or the browser said no. `unreadable`: the screen cannot be read. */
  | { problem: "refused" | "unreadable" };

/** Text on a screen changes rarely; more pictures than this cost the line and show nothing new. */
const pictures = { frameRate: { ideal: 12, max: 15 } };

/** Whether this browser can share at all: phones cannot, nor can pages that did not come over https. */
export function canCapture(): boolean {
  return typeof navigator.mediaDevices?.getDisplayMedia === "function";
}

/** Lets the person choose a screen, window or tab; with `voice` asks for the microphone after that. */
export async function capture(voice: boolean): Promise<Capture> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ video: pictures, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    return { problem: name === "NotAllowedError" || name === "InvalidStateError" ? "refused" : "unreadable" };
  }
  for (const track of stream.getVideoTracks()) track.contentHint = "detail";
  if (!voice) return { stream, voice: "off" };
  const microphone = await captureVoice();
  for (const track of microphone?.getAudioTracks() ?? []) stream.addTrack(track);
  return { stream, voice: microphone ? "on" : "refused" };
}

/** The microphone; null when the person or the browser said no, or there is none. */
export function captureVoice(): Promise<MediaStream | null> {
  return navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null) ?? Promise.resolve(null);
}
