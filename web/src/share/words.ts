/**
 * What sharer and viewer say to each other over the live connection (L12): the viewer asks, the sharer offers, the
 * viewer answers, both name their addresses. `share` is the sharer's, `talk` the viewer's: what belongs to an earlier
 * share or an earlier asking is passed over.
 */
export type ShareWord = { share: string; talk: string } & (
  | { say: "ask" }
  | { say: "offer"; sdp: string }
  | { say: "answer"; sdp: string }
  | { say: "candidate"; candidate: RTCIceCandidateInit }
  | { say: "full" }
);

const plain = ["ask", "full"];
const described = ["offer", "answer"];

/** A signal is whatever another browser sent, so its shape is looked at before it is believed. */
export function shareWord(data: object): ShareWord | null {
  const word = data as Record<string, unknown>;
  if (typeof word.share !== "string" || typeof word.talk !== "string" || typeof word.say !== "string") return null;
  const fits =
    plain.includes(word.say) ||
    (described.includes(word.say) && typeof word.sdp === "string") ||
    (word.say === "candidate" && typeof word.candidate === "object" && word.candidate !== null);
  return fits ? (word as ShareWord) : null;
}

/** Where somebody points on the shared picture: parts of its width and height, 0 to 1. Null: nowhere. */
export type Spot = { x: number; y: number } | null;

/** A viewer's microphone was turned on or off. */
export interface VoiceWord {
  speaks: boolean;
}

/** A pointer on its way between browsers; the sharer names whose it is when it passes one on. */
export interface PointerWord {
  of?: string;
  at: Spot;
}

/** One line of the channel between two browsers; null when it is none that is known. */
export function channelWord(text: string): PointerWord | VoiceWord | null {
  let word: unknown;
  try {
    word = JSON.parse(text);
  } catch {
    return null;
  }
  const { of, at, speaks } = (word ?? {}) as {
    of?: unknown;
    at?: { x?: unknown; y?: unknown } | null;
    speaks?: unknown;
  };
  if (typeof speaks === "boolean") return { speaks };
  const whose = typeof of === "string" ? { of } : {};
  if (at === null) return { ...whose, at: null };
  if (!isPart(at?.x) || !isPart(at?.y)) return null;
  return { ...whose, at: { x: at.x, y: at.y } };
}

function isPart(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}
