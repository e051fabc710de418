import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { type Board, textLength } from "../types.js";
import { useBoard } from "./around.js";

type Label = Board["labels"][number];

const words = cardWords.labels;
const colors = ["sand", "clay", "moss", "sea", "sky", "plum", "rose", "slate"] as const;
const longest = 30;
const mostOnBoard = 30;

/** Adds, renames, recolours and removes the labels of the board. */
export function LabelEditor() {
  const desk = useDesk();
  const { labels } = useBoard(desk);
  const [name, setName] = useState("");
  const [color, setColor] = useState<Label["color"]>("sand");
  const wished = name.trim();
  const taken = labels.some((one) => one.name === wished);
  const full = labels.length >= mostOnBoard;
  const ready = wished !== "" && textLength(wished) <= longest && !taken && !full;
  const add = () => {
    if (!ready) return;
    setName("");
    void send(desk, { type: "add_label", label: newId(), name: wished, color }).then((accepted) => {
      if (!accepted) setName(wished);
    });
  };
  return (
    <div class="label-editor">
      <ul>
        {labels.map((label) => (
          <LabelRow key={label.id} label={label} />
        ))}
      </ul>
      <Field
        label={words.add}
        value={name}
        onInput={setName}
        limit={longest}
        onEnter={add}
        problem={taken ? words.taken : full ? words.most : undefined}
      />
      <div class="row">
        <Colors name={words.color} value={color} choose={setColor} />
        <button type="button" class="button" disabled={!ready} onClick={add}>
          {words.go}
        </button>
      </div>
    </div>
  );
}

function LabelRow({ label }: { label: Label }) {
  const desk = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    const name = typed?.trim();
    setTyped(null);
    if (!name || name === label.name || textLength(name) > longest) return;
    void send(desk, { type: "edit_label", label: label.id, set: { name } });
  };
  return (
    <li class="row">
      <input
        class="input grow"
        dir="auto"
        aria-label={words.rename(label.name)}
        value={typed ?? label.name}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === "Enter" && !event.isComposing && save()}
      />
      <Colors
        name={words.recolor(label.name)}
        value={label.color}
        choose={(color) => void send(desk, { type: "edit_label", label: label.id, set: { color } })}
      />
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={words.remove(label.name)}
        title={words.remove(label.name)}
        onClick={() => void send(desk, { type: "remove_label", label: label.id })}
      >
        <Icon name="close" size={13} />
      </button>
    </li>
  );
}

function Colors(props: { name: string; value: Label["color"]; choose: (color: Label["color"]) => void }) {
  return (
    <select
      class="input label-color"
      data-color={props.value}
      aria-label={props.name}
      value={props.value}
      onChange={(event) => props.choose(event.currentTarget.value as Label["color"])}
    >
      {colors.map((one) => (
        <option key={one} value={one}>
          {words.colors[one]}
        </option>
      ))}
    </select>
  );
}
