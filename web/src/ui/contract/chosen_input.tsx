import { useEffect, useId, useState } from "preact/hooks";
import { contractText } from "../../languages/en/contract.js";
import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";
import type { Rejection } from "../types.js";
import { useContract } from "./page_context.js";

const words = contractText.chosen;

interface Props {
  label: string;
  /** What it belongs to; heard, not seen. */
  of?: string;
  type: "date" | "time" | "number" | "text";
  /** What it is in this contract: under this name what is not sent yet is kept on this device. */
  keep: string;
  value: string;
  /** Why it cannot be so; null when it is fine. What is not fine stays in the field, unsaved. */
  choose: (value: string) => Promise<Rejection | null> | Rejection | null;
  /** Whether what stands in the field is whole already; a year being typed is not. */
  whole?: (value: string) => boolean;
  min?: number;
  max?: number;
  problem?: string;
  narrow?: boolean;
}

/** A date, a time or a number that saves by itself; the answer of the server stands under it. */
export function ChosenInput({ label, of, type, keep, value, choose, whole, min, max, problem, narrow }: Props) {
  const id = useId();
  const { typed, setTyped, takenUp } = useKept(keep, value);
  const [refused, setRefused] = useState<string | null>(null);
  const [half, setHalf] = useState(false);
  useEffect(() => setRefused(null), [value]);
  const commit = async ({ value: next, validity }: HTMLInputElement) => {
    // A date of which only the day was typed reads as none: it is no wish to have none.
    setHalf(validity.badInput);
    if (validity.badInput) return;
    if (next === value && !refused) return setTyped(null);
    if (whole && !whole(next)) return;
    const no = await choose(next);
    setRefused(no?.message ?? null);
    if (!no) setTyped((now) => (now === next ? null : now));
  };
  const unfit = typed !== null && problem && whole && !whole(typed) ? problem : null;
  const wrong = refused ?? (half ? words.half : unfit);
  return (
    <div class={narrow ? "field narrow" : "field"}>
      <label for={id}>
        {of !== undefined && <span class="hidden-text">{of}: </span>}
        {label}
      </label>
      <input
        id={id}
        class="input"
        type={type as "text"}
        inputMode={type === "text" ? "decimal" : undefined}
        autocomplete="off"
        value={typed ?? value}
        min={min}
        max={max}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong || takenUp ? `${id}-answer` : undefined}
        onInput={(event) => {
          if (!event.currentTarget.validity.badInput) setTyped(event.currentTarget.value);
        }}
        onChange={(event) => void commit(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) void commit(event.currentTarget);
        }}
      />
      {wrong && (
        <p id={`${id}-answer`} class="problem" role="alert">
          {wrong}
        </p>
      )}
      {takenUp && !wrong && (
        <p id={`${id}-answer`} class="hint">
          {words.takenUp}
        </p>
      )}
    </div>
  );
}

/** What was typed and not taken yet; kept until it is, or until somebody else changes the value. */
function useKept(name: string, value: string) {
  const { desk } = useContract();
  const key = draftKey(desk.id, "contract-choice", name);
  const [typed, setState] = useState<string | null>(() => {
    const draft = readDraft(key);
    return draft && draft.base === value && draft.text !== value ? draft.text : null;
  });
  const [first] = useState(typed);
  const setTyped = (next: string | null | ((now: string | null) => string | null)) =>
    setState((now) => {
      const text = typeof next === "function" ? next(now) : next;
      if (text === null || text === value) dropDraft(key);
      else keepDraft(key, { text, base: value, seq: 0 });
      return text;
    });
  return { typed, setTyped, takenUp: first !== null && typed === first };
}

/** A whole number within bounds, as typed. */
export function isNumber(text: string, min: number, max: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}
