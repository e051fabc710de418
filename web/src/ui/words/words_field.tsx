import { useEffect, useRef, useState } from "preact/hooks";
import type { WrittenField } from "../../model/written_together.js";
import { docOf } from "../../model/written_together.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { type Card, limits } from "../types.js";
import { wordsText } from "./text.en.js";
import type { TogetherDoc } from "./together_doc.js";

/** A text that everybody at the board writes at once. Until the editor is here, and where nobody writes, it stands. */
export function WordsField({ card, field, editable }: { card: Card; field: WrittenField; editable: boolean }) {
  if (!editable && card[field] === "") return null;
  return (
    <div class="field words" data-field={field}>
      <span class="label">{wordsText.label[field]}</span>
      {editable ? <Editor card={card} field={field} /> : <Standing text={card[field]} />}
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
    const words = {
      label: wordsText.label[field],
      placeholder: wordsText.placeholder[field],
      limit,
      refuse: () => setRefusal(wordsText.tooLong(limit)),
    };
    Promise.all([import("./mount.js"), desk.session.ready]).then(
      ([{ togetherDoc, mountEditor }]) => {
        if (left || !host.current) return;
        const made = togetherDoc(desk.session, desk.id, docOf(card.id, field), words);
        leave = mountEditor(host.current, made);
        setDoc(made);
      },
      () => toast({ text: t.errors.network }),
    );
    return () => {
      left = true;
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
