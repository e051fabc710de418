import { useId, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { readyTemplates, type Template } from "../../languages/en/card_templates.js";
import { useDesk } from "../board/desk.js";
import { toast } from "../toasts.js";
import type { Card } from "../types.js";
import { keepTemplate, ownTemplates, removeTemplate } from "./own_templates.js";

const words = cardWords.templates;

/** What a new card begins with: nothing, a template that comes with the product, or an own one. */
export function TemplatePick({
  chosen,
  choose,
}: {
  chosen: Template | null;
  choose: (template: Template | null) => void;
}) {
  const desk = useDesk();
  const id = useId();
  const [own, setOwn] = useState(() => ownTemplates(desk.id));
  const isOwn = own.some((one) => one.id === chosen?.id);
  return (
    <div class="row template-pick">
      <label class="small soft" for={id}>
        {words.label}
      </label>
      <select
        id={id}
        class="input grow"
        value={chosen?.id ?? ""}
        onKeyDown={(event) => event.stopPropagation()}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose([...readyTemplates, ...own].find((one) => one.id === value) ?? null);
        }}
      >
        <option value="">{words.plain}</option>
        <optgroup label={words.ready}>
          {readyTemplates.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </optgroup>
        {own.length > 0 && (
          <optgroup label={words.own}>
            {own.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {isOwn && chosen && (
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={words.remove}
          title={words.remove}
          onClick={() => {
            removeTemplate(desk.id, chosen.id);
            setOwn(ownTemplates(desk.id));
            choose(null);
          }}
        >
          <Icon name="close" size={13} />
        </button>
      )}
    </div>
  );
}

/** Keeps the shape of a card as a template on this device. */
export function KeepTemplate({ card }: { card: Card }) {
  const desk = useDesk();
  const told = { kept: words.saved, full: words.full, no_room: words.noRoom };
  return (
    <button type="button" class="button quiet" onClick={() => toast({ text: told[keepTemplate(desk.id, card)] })}>
      <Icon name="pencil" />
      {words.save}
    </button>
  );
}
