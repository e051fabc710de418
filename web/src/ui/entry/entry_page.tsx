import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Companion, type Who } from "../look/companion.js";
import { OtherLanguages } from "../parts/other_languages.js";
import { t } from "../text.js";

interface Props {
  title: string;
  /** Yeti where it does not go on. */
  who?: Who;
  intro?: string;
  problem?: string;
  /** Called on Enter and on the button; without it the page is only words. */
  onSubmit?: () => void;
  submit?: string;
  busy?: boolean;
  /** There is much to read. */
  wide?: boolean;
  /** Another way on, beside the button. */
  beside?: ComponentChildren;
  children?: ComponentChildren;
}

/** A quiet page with one thing to do. */
export function EntryPage({
  title,
  who = "puffin",
  intro,
  problem,
  onSubmit,
  submit,
  busy,
  wide,
  beside,
  children,
}: Props) {
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title]);
  const inner = (
    <>
      <Companion who={who} />
      <h1>{title}</h1>
      {intro && <p class="soft">{intro}</p>}
      {children}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {submit && (
        <button type="submit" class="button primary big" aria-disabled={busy}>
          {busy ? t.entry.working : submit}
        </button>
      )}
      {beside}
      <OtherLanguages />
    </>
  );
  if (!onSubmit) return <main class="entry">{inner}</main>;
  return (
    <main class="entry">
      <form
        class={wide ? "entry-form wide" : "entry-form"}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {inner}
      </form>
    </main>
  );
}
