import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { useDesk } from "../board/desk.js";
import { OneLine } from "../parts/one_line.js";
import { t } from "../text.js";
import { type Card, textLength } from "../types.js";
import { Conflict } from "./conflict.js";
import { movedLine, withLine, withoutLine } from "./lines.js";
import { type Saving, type TextName, useSaving } from "./saving.js";

interface CardProps extends Omit<Props, "beside"> {
  card: Card;
  field: Extract<TextName, "done_when" | "evidence" | "needs">;
}

interface Props {
  label: string;
  add: string;
  placeholder: string;
  most: number;
  limit: number;
  editable: boolean;
  /** What is chosen for a line, under it. */
  beside?: (line: number) => ComponentChildren;
}

export function LinesField({ card, field, ...props }: CardProps) {
  return <WrittenLines {...props} name={field} saving={useSaving(useDesk(), card, field)} />;
}

/** A list of lines: written in place, moved up and down, saved as one text against the version it was read at. */
export function WrittenLines({
  saving,
  name,
  label,
  add,
  placeholder,
  most,
  limit,
  editable,
  beside,
}: Props & { saving: Saving; name?: string }) {
  const [fresh, setFresh] = useState("");
  const lines = saving.text === "" ? [] : saving.text.split("\n");
  const tooLong = [...lines, fresh].some((line) => textLength(line) > limit);
  const put = (next: readonly string[]) => saving.save(next.join("\n"));
  const addLine = () => {
    const line = fresh.trim();
    if (!line || tooLong || lines.length >= most) return;
    setFresh("");
    put([...lines, line]);
  };
  return (
    <fieldset class="field lines" data-field={name}>
      <legend>
        {label}
        {saving.waiting && <span class="hint late"> {t.sheet.saving}</span>}
      </legend>
      {(lines.length > 0 || !editable) && (
        <ol>
          {lines.map((line, index) => (
            <li key={`line-${index}`}>
              <OneLine
                dir="auto"
                aria-label={`${label} ${index + 1}`}
                readOnly={!editable}
                value={line}
                write={(text) => saving.type(withLine(lines, index, text).join("\n"))}
                onBlur={() => saving.unsaved && !tooLong && saving.save()}
                onKeyDown={(event) => {
                  if (event.key !== "Enter" || event.isComposing) return;
                  event.preventDefault();
                  event.currentTarget.blur();
                }}
              />
              {editable && (
                <LineButtons
                  first={index === 0}
                  last={index === lines.length - 1}
                  move={(step) => put(movedLine(lines, index, step))}
                  remove={() => put(withoutLine(lines, index))}
                />
              )}
              {beside?.(index)}
            </li>
          ))}
        </ol>
      )}
      {editable && lines.length < most && (
        <div class="row new-line">
          <OneLine
            dir="auto"
            aria-label={add}
            placeholder={placeholder}
            value={fresh}
            write={setFresh}
            onBlur={addLine}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.isComposing) {
                event.preventDefault();
                addLine();
              }
            }}
          />
        </div>
      )}
      {tooLong && <p class="problem">{t.rejections.too_long}</p>}
      {saving.clash && <Conflict clash={saving.clash} lines={4} settle={saving.settle} />}
    </fieldset>
  );
}

interface ButtonsProps {
  first: boolean;
  last: boolean;
  move: (step: 1 | -1) => void;
  remove: () => void;
}

function LineButtons({ first, last, move, remove }: ButtonsProps) {
  return (
    <span class="line-buttons">
      <button
        type="button"
        class="button quiet icon-only"
        disabled={first}
        aria-label={t.sheet.moveUp}
        title={t.sheet.moveUp}
        onClick={() => move(-1)}
      >
        <Icon name="up" size={13} />
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        disabled={last}
        aria-label={t.sheet.moveDown}
        title={t.sheet.moveDown}
        onClick={() => move(1)}
      >
        <Icon name="down" size={13} />
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t.sheet.removeLine}
        title={t.sheet.removeLine}
        onClick={remove}
      >
        <Icon name="close" size={13} />
      </button>
    </span>
  );
}
