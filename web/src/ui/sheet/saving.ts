import { useEffect, useRef, useState } from "preact/hooks";
import { writtenText } from "../../model/predict_cards.js";
import type { Outcome } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import { readLink } from "../card/link_lines.js";
import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card, CardChanges, Command, Rejection } from "../types.js";

export type TextName =
  | "title"
  | "description"
  | "first_step"
  | "done_when"
  | "evidence"
  | "needs"
  | "outside_contract"
  | "links";

/** Two versions of one text: what this person wrote and what stands on the board now. */
export interface Clash {
  mine: string;
  theirs: string;
  seq: number;
}

/** A list is edited as text, one entry a line, so that every field is kept, compared and saved the same way. */
export function textOf(card: Card, field: TextName): string {
  return writtenText(card[field]);
}

export function changeOf(field: TextName, text: string): CardChanges {
  if (field === "done_when" || field === "evidence" || field === "needs") {
    return {
      [field]: text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    };
  }
  if (field === "links") return { links: text.split("\n").filter(Boolean).map(readLink) };
  return { [field]: text };
}

/** It was not sent: what was typed stays a draft, or is given up. */
export type Unsent = "stays_draft" | "given_up";

/** A text that stands on the board and is written anew in a field. */
export interface Written {
  /** Where the draft of it is kept on this device. */
  key: string;
  text: string;
  /** Of its last change. */
  seq: number;
  /** Sends the text as it was written against the version it was read at, unless the person decides otherwise. */
  send: (text: string, readAt: number) => Promise<Outcome | Unsent>;
  /** Shows the field again, from elsewhere. */
  open: () => void;
}

export interface Saving {
  text: string;
  /** Typed and not yet on the board. */
  unsaved: boolean;
  /** Saved here, and on its way to the board. */
  waiting: boolean;
  clash: Clash | null;
  /** Why the last try to save was refused, until something else is typed. */
  refused: Rejection | null;
  type: (text: string) => void;
  /** Saves what was typed, or the text given. */
  save: (text?: string) => void;
  /** Forgets what was typed: the text on the board stands. */
  drop: () => void;
  settle: (how: { keep: string } | { take: true }) => void;
}

/** One text of a card while it is being written. */
export function useSaving(desk: Desk, card: Card, field: TextName): Saving {
  return useWritten({
    key: draftKey(desk.id, card.id, field),
    text: textOf(card, field),
    seq: card.text_seqs[field] ?? 0,
    send: (text, readAt) => {
      const command: Command = { type: "edit_card", card: card.id, set: changeOf(field, text), read_at: readAt };
      return desk.session.send(command);
    },
    open: () => desk.openCard(card.id),
  });
}

/**
 * One text while it is being written. What is typed is kept on this device at once and saved against the version it
 * was read at; when somebody else saved meanwhile, both texts are shown and nothing is overwritten.
 */
export function useWritten({ key, text: board, seq, send: sendText, open }: Written): Saving {
  const kept = useRef(readDraft(key));
  const base = useRef({ text: kept.current?.base ?? board, seq: kept.current?.seq ?? seq });
  const [typed, setTyped] = useState<string | null>(kept.current?.text ?? null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const flight = useRef<Promise<void>>(Promise.resolve());
  const acceptedAt = useRef(0);
  const [refused, setRefused] = useState<Rejection | null>(null);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );

  const type = (text: string) => {
    if (typed === null) base.current = { text: sent ?? board, seq };
    setTyped(text);
    setRefused(null);
    keepDraft(key, { text, base: base.current.text, seq: base.current.seq });
  };
  const clear = () => {
    dropDraft(key);
    if (alive.current) {
      setTyped(null);
      setClash(null);
      setRefused(null);
    }
  };

  /** One after the other: what is written on top of words still on their way was read at the seq these will have. */
  const send = (text: string, at: number) => {
    setSent(text);
    flight.current = flight.current.then(() => sendNow(text, Math.max(at, acceptedAt.current)));
  };
  const sendNow = async (text: string, readAt: number) => {
    const outcome = await sendText(text, readAt);
    if (alive.current) setSent((latest) => (latest === text ? null : latest));
    if (outcome === "given_up") return clear();
    if (outcome !== "stays_draft" && outcome.accepted) {
      acceptedAt.current = Math.max(readAt, ...outcome.events.map((event) => event.seq));
      if (readDraft(key)?.text === text) dropDraft(key);
      return;
    }
    const later = readDraft(key);
    if (!later || later.text === text) keepDraft(key, { text, base: base.current.text, seq: readAt });
    if (!alive.current) {
      toast({ text: t.sheet.leaveSafe, action: { label: t.common.open, run: open } });
      return;
    }
    setTyped((typedSince) => typedSince ?? text);
    if (outcome === "stays_draft") return;
    const { code, details, message } = outcome.rejection;
    if (code === "stale" && "seq" in details) setClash({ mine: text, theirs: details.text, seq: details.seq });
    else {
      setRefused(outcome.rejection);
      toast({ text: t.rejections[code] ?? message });
    }
  };

  const save = (given?: string) => {
    const text = given ?? typed;
    if (text === null || clash) return;
    if (text === board && sent === null) return clear();
    const readAt = typed === null ? seq : base.current.seq;
    if (given !== undefined) keepDraft(key, { text, base: board, seq: readAt });
    setTyped(null);
    send(text, readAt);
  };

  const settle = (how: { keep: string } | { take: true }) => {
    if (!clash) return;
    const at = clash.seq;
    setClash(null);
    if ("take" in how) return clear();
    base.current = { text: clash.theirs, seq: at };
    setTyped(null);
    send(how.keep, at);
  };

  return {
    text: typed ?? sent ?? board,
    unsaved: typed !== null && typed !== board,
    waiting: sent !== null,
    clash,
    refused,
    type,
    save,
    drop: clear,
    settle,
  };
}
