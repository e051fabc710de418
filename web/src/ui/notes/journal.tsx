import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { begunAt, isJournal, journalKey } from "../../sync/private_keys.js";
import type { PrivateTexts } from "../../sync/private_texts.js";
import { announce } from "../announce.js";
import { momentOf } from "../dates.js";
import { Companion } from "../look/companion.js";
import { t } from "../text.js";
import { NoteField } from "./note_field.js";
import { RemoveForGood } from "./remove_for_good.js";

const shownAtOnce = 20;

/** Dated entries, newest first. An entry is there from its first letter on. */
export function Journal({ texts }: { texts: PrivateTexts }) {
  const [begun, setBegun] = useState<string | null>(null);
  const [most, setMost] = useState(shownAtOnce);
  const written = texts.keys.value.filter(isJournal);
  const entries = begun && !written.includes(begun) ? [begun, ...written] : written;
  const start = useRef<HTMLButtonElement>(null);
  return (
    <section class="journal stack" aria-labelledby="journal-title">
      <div class="row">
        <h3 id="journal-title">{t.notes.journal}</h3>
        <span class="grow" />
        <button ref={start} type="button" class="button primary" onClick={() => setBegun(journalKey(Date.now()))}>
          <Icon name="plus" />
          {t.notes.newEntry}
        </button>
      </div>
      {entries.length === 0 && <Nothing />}
      <ol class="journal-entries">
        {entries.slice(0, most).map((name) => (
          <Entry
            key={name}
            texts={texts}
            name={name}
            begun={name === begun}
            gone={() => {
              if (name === begun) setBegun(null);
              start.current?.focus();
            }}
          />
        ))}
      </ol>
      {entries.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + shownAtOnce)}>
          {t.board.showMore(entries.length - most)}
        </button>
      )}
    </section>
  );
}

function Nothing() {
  return (
    <div class="empty company">
      <Companion who="puffin" small />
      <div>
        <p>{t.notes.empty}</p>
        <p class="small soft">{t.notes.emptyHelp}</p>
      </div>
    </div>
  );
}

interface EntryProps {
  texts: PrivateTexts;
  name: string;
  begun: boolean;
  gone: () => void;
}

function Entry({ texts, name, begun, gone }: EntryProps) {
  const changedAt = texts.text(name).value.changedAt;
  const at = begunAt(name) ?? (changedAt ? Date.parse(changedAt) : null);
  const when = at === null ? t.notes.undated : momentOf(at);
  const box = useRef<HTMLLIElement>(null);
  // Before the next key, so that the first letter is not lost.
  useLayoutEffect(() => {
    if (begun) box.current?.querySelector("textarea")?.focus();
  }, [begun]);
  return (
    <li ref={box} class="journal-entry">
      <div class="row">
        <h4 class="small soft">{when}</h4>
        <span class="grow" />
        <RemoveForGood
          label={t.notes.removeOf(when)}
          word={t.common.remove}
          remove={() => texts.remove(name)}
          removed={() => {
            announce(t.notes.removed);
            gone();
          }}
        />
      </div>
      <NoteField
        texts={texts}
        name={name}
        label={t.notes.entryOf(when)}
        hiddenLabel
        lines={2}
        placeholder={t.notes.placeholder}
      />
    </li>
  );
}
