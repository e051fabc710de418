import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props<Value extends string> {
  label: string;
  value: Value;
  /** Each value with the words it is chosen by. */
  options: ReadonlyArray<readonly [Value, string]>;
  choose: (value: Value) => void;
  /** The field of a card that this shows, for what leads here. */
  field?: string;
  /** Further words under it. */
  children?: ComponentChildren;
}

/** A labelled choice of one among a few. */
export function ChoiceField<Value extends string>({ label, value, options, choose, field, children }: Props<Value>) {
  const id = useId();
  return (
    <div class="field" data-field={field}>
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => choose(event.currentTarget.value as Value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
