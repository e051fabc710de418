import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../board/desk.js";
import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card, CardChanges } from "../types.js";

export type TextName = "title" | "description" | "first_step" | "done_when" | "evidence" | "needs" | "outside_contract";

/** Two versions of one text: what this person wrote and what stands on the board now. */
export interface Clash {
  mine: string;
  theirs: string;
  seq: number;
}

/** A list is edited as text, one entry a line, so that every field is kept, compared and saved the same way. */
export function textOf(card: Card, field: TextName): string {
  const value = card[field];
  return typeof value === "string" ? value : value.join("\n");
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
  return { [field]: text };
}

export interface Saving {
  text: string;
  /** Typed and not yet on the board. */
  unsaved: boolean;
  clash: Clash | null;
  type: (text: string) => void;
  /** Saves what was typed, or the text given. */
  save: (text?: string) => void;
  settle: (how: { keep: string } | { take: true }) => void;
}

/**
 * One text of a card while it is being written. What is typed is kept on this device at once and saved against the
 * version it was read at; when somebody else saved meanwhile, both texts are shown and nothing is overwritten.
 */
export function useSaving(desk: Desk, card: Card, field: TextName): Saving {
  const key = draftKey(desk.id, card.id, field);
  const board = textOf(card, field);
  const seq = card.text_seqs[field] ?? 0;
  const kept = useRef(readDraft(key));
  const base = useRef({ text: kept.current?.base ?? board, seq: kept.current?.seq ?? seq });
  const [typed, setTyped] = useState<string | null>(kept.current?.text ?? null);
  const [clash, setClash] = useState<Clash | null>(null);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );

  const type = (text: string) => {
    if (typed === null) base.current = { text: board, seq };
    setTyped(text);
    keepDraft(key, { text, base: base.current.text, seq: base.current.seq });
  };
  const clear = () => {
    dropDraft(key);
    if (alive.current) {
      setTyped(null);
      setClash(null);
    }
  };

  const send = async (text: string, readAt: number) => {
    const outcome = await desk.session.send({
      type: "edit_card",
      card: card.id,
      set: changeOf(field, text),
      read_at: readAt,
    });
    if (outcome.accepted) {
      if (readDraft(key)?.text === text) dropDraft(key);
      return;
    }
    const { code, details, message } = outcome.rejection;
    keepDraft(key, { text, base: base.current.text, seq: readAt });
    if (!alive.current) {
      toast({ text: t.sheet.leaveSafe, action: { label: t.common.open, run: () => desk.openCard(card.id) } });
      return;
    }
    setTyped(text);
    if (code === "stale" && "seq" in details) setClash({ mine: text, theirs: details.text, seq: details.seq });
    else toast({ text: t.rejections[code] ?? message });
  };

  const save = (given?: string) => {
    const text = given ?? typed;
    if (text === null || clash) return;
    if (text === base.current.text && text === board) return clear();
    const readAt = typed === null ? seq : base.current.seq;
    if (given !== undefined) keepDraft(key, { text, base: board, seq: readAt });
    setTyped(null);
    void send(text, readAt);
  };

  const settle = (how: { keep: string } | { take: true }) => {
    if (!clash) return;
    const at = clash.seq;
    setClash(null);
    if ("take" in how) return clear();
    base.current = { text: clash.theirs, seq: at };
    setTyped(null);
    void send(how.keep, at);
  };

  return { text: typed ?? board, unsaved: typed !== null && typed !== board, clash, type, save, settle };
}
