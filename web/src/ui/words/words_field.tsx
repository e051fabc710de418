import { useEffect, useRef, useState } from "preact/hooks";
import type { WrittenField } from "../../model/written_together.js";
import { docOf } from "../../model/written_together.js";
import { useDesk } from "../board/desk.js";
import { later } from "../later.js";
import { painted } from "../painted.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { type Card, limits } from "../types.js";
import { caretsIn } from "./caret_presence.js";
import { wordsText } from "./text.en.js";
import type { TogetherDoc } from "./together_doc.js";

const VersionsDialog = later(() => import("./versions_dialog.js").then((code) => code.VersionsDialog));

/** A text that everybody at the board writes at once. Until the editor is here, and where nobody writes, it stands. */
export function WordsField({ card, field, editable }: { card: Card; field: WrittenField; editable: boolean }) {
  const desk = useDesk();
  const [versions, setVersions] = useState(false);
  if (!editable && card[field] === "") return null;
  return (
    <div class="field words" data-field={field}>
      <div class="words-head">
        <span class="label">{wordsText.label[field]}</span>
        {card[field] !== "" && !desk.earlier && (
          <button type="button" class="button quiet" onClick={() => setVersions(true)}>
            {wordsText.versions.open} <span class="hidden-text">{wordsText.label[field]}</span>
          </button>
        )}
      </div>
      {editable ? <Editor card={card} field={field} /> : <Standing text={card[field]} />}
      {versions && !desk.earlier && (
        <VersionsDialog card={card.id} field={field} editable={editable} done={() => setVersions(false)} />
      )}
    </div>
  );
}

function Standing({ text }: { text: string }) {
  return (
    <p class="words-plain" dir="auto">
      {text}
    </p>
  );
}

function Editor({ card, field }: { card: Card; field: WrittenField }) {
  const desk = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const [doc, setDoc] = useState<TogetherDoc | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    const limit = limits[field];
    const name = docOf(card.id, field);
    const words = {
      label: wordsText.label[field],
      placeholder: wordsText.placeholder[field],
      limit,
      caret: (at: { anchor: number; head: number } | null) => {
        const { caret } = desk.review;
        if (at) caret.value = { doc: name, ...at };
        else if (caret.peek()?.doc === name) caret.value = null;
      },
      refuse: () => setRefusal(wordsText.tooLong(limit)),
    };
    Promise.all([import("./mount.js"), desk.session.ready, painted()]).then(
      ([{ togetherDoc, mountEditor }]) => {
        if (left || !host.current) return;
        const made = togetherDoc(desk.session, desk.id, name, words);
        leave = mountEditor(host.current, made, caretsIn(desk, name));
        setDoc(made);
      },
      () => toast({ text: t.errors.network }),
    );
    return () => {
      left = true;
      words.caret(null);
      leave?.();
    };
  }, []);

  const notes = doc?.refused.value ? wordsText.notTaken : doc?.waiting.value ? wordsText.waiting : null;
  return (
    <>
      <div class="words-box">
        <div ref={host} class="words-editor" onInput={() => setRefusal(null)} />
        {!doc && <Standing text={card[field] || wordsText.placeholder[field]} />}
      </div>
      <div class="notes" role="status">
        {refusal ? <span class="problem">{refusal}</span> : notes && <span class="hint">{notes}</span>}
      </div>
    </>
  );
}
