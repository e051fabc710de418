import type { TextareaHTMLAttributes } from "preact";

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onInput" | "rows" | "class"> {
  write: (text: string) => void;
  large?: boolean | undefined;
}

/** A text without line breaks that is always seen whole: it wraps where an input would cut it off. */
export function OneLine({ write, large, ...rest }: Props) {
  return (
    <textarea
      {...rest}
      class={large ? "input one-line large" : "input one-line"}
      rows={1}
      onInput={(event) => write(event.currentTarget.value.replace(/[\r\n]+/g, " "))}
    />
  );
}
