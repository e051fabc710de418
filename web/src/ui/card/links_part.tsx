import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { Conflict } from "../sheet/conflict.js";
import { useSaving } from "../sheet/saving.js";
import { type Card, limits, textLength } from "../types.js";
import { isWebAddress, linkLine, readLink } from "./link_lines.js";

const words = cardWords.links;
const mostLinks = 10;
const longestAddress = 2000;

/** Pages elsewhere. The list is saved against the version it was read at, like every text of the card. */
export function LinksPart({ card, editable }: { card: Card; editable: boolean }) {
  const saving = useSaving(useDesk(), card, "links");
  const [url, setUrl] = useState("");
  const [name, setName] = useState("");
  const lines = saving.text === "" ? [] : saving.text.split("\n");
  const address = url.trim();
  const fits = isWebAddress(address) && textLength(address) <= longestAddress && textLength(name) <= limits.title;
  const known = lines.some((line) => line === linkLine(address, name));
  const add = () => {
    if (!fits || known) return;
    saving.save([...lines, linkLine(address, name)].join("\n"));
    setUrl("");
    setName("");
  };
  return (
    <fieldset class="field links-part">
      <legend>{words.title}</legend>
      <ul>
        {lines.map((line) => {
          const link = readLink(line);
          return (
            <li key={line} class="row">
              <SafeLink {...link} />
              {editable && (
                <button
                  type="button"
                  class="button quiet icon-only"
                  aria-label={words.remove(link.title || link.url)}
                  title={words.remove(link.title || link.url)}
                  onClick={() => saving.save(lines.filter((one) => one !== line).join("\n"))}
                >
                  <Icon name="close" size={13} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {editable && lines.length < mostLinks && (
        <>
          <Field
            label={words.url}
            value={url}
            onInput={setUrl}
            onEnter={add}
            hint={words.urlHint}
            problem={address !== "" && !mayBecomeAddress(address) ? words.urlWrong : undefined}
          />
          <Field label={words.name} value={name} onInput={setName} limit={limits.title} onEnter={add} />
          <button type="button" class="button" disabled={!fits || known} onClick={add}>
            {words.go}
          </button>
        </>
      )}
      {saving.clash && <Conflict clash={saving.clash} lines={4} settle={saving.settle} />}
    </fieldset>
  );
}

/** Still being typed, it is not wrong yet. */
function mayBecomeAddress(text: string): boolean {
  return isWebAddress(text) || "https://".startsWith(text) || "http://".startsWith(text);
}

function SafeLink({ url, title }: { url: string; title: string }) {
  if (!isWebAddress(url)) return <span class="grow">{url}</span>;
  return (
    <a class="grow" dir="auto" href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
      <Icon name="link" size={13} /> {title || url}
      <span class="hidden-text"> ({words.opens})</span>
    </a>
  );
}
