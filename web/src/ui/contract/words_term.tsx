import { useEffect, useState } from "preact/hooks";
import { contractText as words } from "../../languages/en/contract.js";
import type { WrittenTerm } from "../../model/written_together.js";
import { keepDraft, readDraft } from "../drafts.js";
import { WrittenText } from "../sheet/text_field.js";
import { toast } from "../toasts.js";
import { keptDocs } from "../words/kept_docs.js";
import { TogetherField } from "../words/together_field.js";
import { termKey, useContract, useTerm } from "./page_context.js";
import { TermFrame } from "./term_frame.js";

interface Props {
  name: WrittenTerm;
  limit: number;
  lines: number;
  placeholder?: string;
}

/**
 * A term in free words: written together until somebody has signed. From then on it is set as a whole, for that clears
 * signatures and is asked about first (G4).
 */
export function WordsTerm(props: Props) {
  const { desk, contract } = useContract();
  const signed = contract.signatures.length > 0;
  const handed = useWordsHandedOver(props.name, signed);
  // What was typed as a whole and not sent waits where it was typed.
  const drafted = readDraft(termKey(desk, props.name)) !== null;
  if (!signed && !drafted) return <Together {...props} />;
  return handed ? <AsWhole {...props} /> : null;
}

function Together({ name, limit, placeholder = "" }: Props) {
  const { contract } = useContract();
  return (
    <TermFrame name={name}>
      <TogetherField
        doc={`contract/${name}`}
        name={name}
        label={words.terms[name]}
        placeholder={placeholder}
        limit={limit}
        text={contract.terms[name]}
        editable
      />
    </TermFrame>
  );
}

function AsWhole({ name, ...rest }: Props) {
  const { contract } = useContract();
  const saving = useTerm(name, contract.terms[name], (text) => ({ [name]: text }));
  return (
    <TermFrame name={name}>
      <WrittenText {...rest} saving={saving} label={words.terms[name]} editable />
    </TermFrame>
  );
}

/** Words that were being written together when somebody signed become a draft of the whole. True: they have. */
function useWordsHandedOver(name: WrittenTerm, signed: boolean): boolean {
  const { desk } = useContract();
  const doc = `contract/${name}`;
  const left = signed && keptDocs(desk.id, desk.you().participant).includes(doc);
  const [handed, setHanded] = useState(false);
  useEffect(() => {
    setHanded(!left);
    if (!left) return;
    void Promise.all([import("../words/living_docs.js"), desk.session.ready])
      .then(([{ wordsLeft }]) => wordsLeft(desk.session, desk.id, doc))
      .then((draft) => {
        if (draft) {
          keepDraft(termKey(desk, name), draft);
          toast({ text: words.news.handedOver(words.terms[name]) });
        }
        setHanded(true);
      });
  }, [left]);
  return !left || handed;
}
