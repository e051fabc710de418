import { useEffect, useRef, useState } from "preact/hooks";
import { wordsText } from "../../languages/en/text_words.js";
import { useDesk } from "../board/desk.js";
import { later } from "../later.js";
import { painted } from "../painted.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { caretsIn } from "./caret_presence.js";
import type { TogetherDoc } from "./together_doc.js";

const VersionsDialog = later(() => import("./versions_dialog.js").then((code) => code.VersionsDialog));

interface Props {
  /** As in T1. */
  doc: string;
  /** Of the field, for styles and tests. */
  name: string;
  label: string;
  placeholder: string;
  /** In code points. */
  limit: number;
  /** As it stands on the board. */
  text: string;
  editable: boolean;
}

/** A text that everybody at the board writes at once. Until the editor is here, and where nobody writes, it stands. */
export function TogetherField(props: Props) {
  const { doc, name, label, text, editable } = props;
  const desk = useDesk();
  const [versions, setVersions] = useState(false);
  if (!editable && text === "") return null;
  return (
    <div class="field words" data-field={name}>
      <div class="words-head">
        <span class="label">{label}</span>
        {text !== "" && !desk.earlier && (
          <button type="button" class="button quiet" onClick={() => setVersions(true)}>
            {wordsText.versions.open} <span class="hidden-text">{label}</span>
          </button>
        )}
      </div>
      {editable ? <Editor {...props} /> : <Standing text={text} />}
      {versions && !desk.earlier && (
        <VersionsDialog doc={doc} label={label} editable={editable} done={() => setVersions(false)} />
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

function Editor({ doc: name, label, placeholder, limit, text }: Props) {
  const desk = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const [doc, setDoc] = useState<TogetherDoc | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    const words = {
      label,
      placeholder,
      limit,
      caret: (at: { anchor: number; head: number } | null) => {
        const { caret } = desk.review;
        if (at) caret.value = { doc: name, ...at };
        else if (caret.peek()?.doc === name) caret.value = null;
      },
      refuse: () => setRefusal(wordsText.tooLong(limit)),
    };
    Promise.all([import("./mount.js"), import("./living_docs.js"), desk.session.ready, painted()]).then(
      ([{ mountEditor }, { togetherDoc }]) => {
        if (left || !host.current) return;
        const made = togetherDoc(desk.session, desk.id, name);
        leave = mountEditor(host.current, made, words, caretsIn(desk, name));
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
        {!doc && <Standing text={text || placeholder} />}
      </div>
      <div class="notes" role="status">
        {refusal ? <span class="problem">{refusal}</span> : notes && <span class="hint">{notes}</span>}
      </div>
    </>
  );
}
