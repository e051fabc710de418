import { useId } from "preact/hooks";

interface Props {
  label: string;
  most: number;
  value: number | null;
  onChoose: (value: number) => void;
  /** What each value means, from 1 up. */
  means?: readonly string[];
}

/** A row of numbers to choose one of; arrow keys walk it. */
export function Scale({ label, most, value, onChoose, means }: Props) {
  const name = useId();
  return (
    <fieldset class="field scale">
      <legend>{label}</legend>
      <div class="row">
        {Array.from({ length: most }, (_, index) => index + 1).map((one) => (
          <label key={one} class={value === one ? "scale-mark chosen" : "scale-mark"} title={means?.[one - 1]}>
            <input type="radio" name={name} checked={value === one} onChange={() => onChoose(one)} />
            {one}
            {means && <span class="hidden-text">, {means[one - 1]}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
