import { useEffect } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import type { Engagement, Session } from "./acts.js";
import type { PrivateTexts } from "./private_texts.js";
import { privateKeys } from "./private_texts.js";
import { usePrivateTexts } from "./use_private.js";

export const reflectionLines = [0, 1] as const;

/** Everybody in the session has said that their lines are ready. */
export function allReady(session: Session): boolean {
  return session.attendees.every((who) => session.reflections.some((one) => one.by === who));
}

/** The own lines as they were written on this device, empty ones left out. */
export async function ownLines(texts: PrivateTexts, session: string): Promise<string[]> {
  const lines = await Promise.all(reflectionLines.map((line) => texts.load(privateKeys.reflection(session, line))));
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Null: they were said to be ready on another device of the same person, and that one shows them. */
export async function readyLines(texts: PrivateTexts, session: string): Promise<string[] | null> {
  const readyHere = (await texts.load(privateKeys.ready(session))) !== "";
  return readyHere ? ownLines(texts, session) : null;
}

/** Shows the own lines by itself as soon as all are ready; until then they stay on this device (S7). */
export function useReveal(engagement: Engagement): void {
  const desk = useDesk();
  const texts = usePrivateTexts();
  const you = desk.session.you.value?.participant ?? "";
  const waiting = engagement.sessions.find(
    (one) => allReady(one) && one.reflections.some((entry) => entry.by === you && !entry.revealed),
  );
  const id = waiting?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    void readyLines(texts, id).then((lines) => {
      if (lines) void desk.session.send({ type: "reveal_reflection", session: id, lines });
    });
  }, [desk, texts, id]);
}
