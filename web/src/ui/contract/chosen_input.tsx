import { useEffect, useId, useState } from "preact/hooks";
import type { Rejection } from "../types.js";

interface Props {
  label: string;
  /** What it belongs to; heard, not seen. */
  of?: string;
  type: "date" | "time" | "number" | "text";
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
export function ChosenInput({ label, of, type, value, choose, whole, min, max, problem, narrow }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => setRefused(null), [value]);
  const commit = async (next: string) => {
    if (next === value && !refused) return setTyped(null);
    if (whole && !whole(next)) return;
    const no = await choose(next);
    setRefused(no?.message ?? null);
    if (!no) setTyped((now) => (now === next ? null : now));
  };
  const wrong = refused ?? (typed !== null && problem && whole && !whole(typed) ? problem : null);
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
        aria-describedby={wrong ? `${id}-answer` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => void commit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) void commit(event.currentTarget.value);
        }}
      />
      {wrong && (
        <p id={`${id}-answer`} class="problem" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** A whole number within bounds, as typed. */
export function isNumber(text: string, min: number, max: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}
