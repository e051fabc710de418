import { useState } from "preact/hooks";
import { dropDraft, keepDraft, readDraft } from "./drafts.js";

export interface KeptForm<Form> {
  form: Form;
  set: (part: Partial<Form>) => void;
  /** Typed earlier and taken up again. */
  takenUp: boolean;
  /** Sent, or given up: nothing is kept any more. */
  drop: () => void;
  /** Back to what stands on the board. */
  beginAnew: () => void;
}

/**
 * The fields of a form, kept on this device under `key` through reload and click-away until they are sent. What was
 * typed is taken up again field by field; what was not touched shows `present`, the board as it is now.
 */
export function useKeptForm<Form extends object>(key: string, present: () => Form): KeptForm<Form> {
  const [begun] = useState(present);
  const [form, setForm] = useState(() => takeUp(begun, readDraft(key)));
  const [takenUp, setTakenUp] = useState(() => form !== begun);
  return {
    form,
    set: (part) => {
      const next = { ...form, ...part };
      setForm(next);
      const text = JSON.stringify(next);
      const base = JSON.stringify(begun);
      if (text === base) dropDraft(key);
      else keepDraft(key, { text, base, seq: 0 });
    },
    takenUp,
    drop: () => dropDraft(key),
    beginAnew: () => {
      dropDraft(key);
      setTakenUp(false);
      setForm(begun);
    },
  };
}

/** `present` with the fields in which what was typed differs from what it began with; `present` itself when none does. */
export function takeUp<Form extends object>(present: Form, draft: { text: string; base: string } | null): Form {
  const typed = draft && fieldsOf(draft.text);
  const base = draft && fieldsOf(draft.base);
  if (!typed || !base) return present;
  const touched = Object.keys(present).filter((field) => field in typed && typed[field] !== base[field]);
  const mine = touched.filter((field) => typed[field] !== (present as Record<string, unknown>)[field]);
  if (mine.length === 0) return present;
  return { ...present, ...Object.fromEntries(mine.map((field) => [field, typed[field]])) };
}

function fieldsOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
