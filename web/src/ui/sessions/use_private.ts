import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { type PrivateTexts, privateTexts } from "./private_texts.js";

export function usePrivateTexts(): PrivateTexts {
  const desk = useDesk();
  const person = desk.session.you.value?.participant ?? "";
  return useMemo(() => privateTexts(desk.id, person), [desk, person]);
}

/** A text for one pair of eyes, kept at every stroke. */
export function usePrivateText(key: string): [text: string, set: (text: string) => void] {
  const texts = usePrivateTexts();
  const [text, setText] = useState("");
  const typed = useRef(false);
  useEffect(() => {
    typed.current = false;
    let left = false;
    void texts.load(key).then((kept) => {
      if (!left && !typed.current) setText(kept);
    });
    return () => {
      left = true;
    };
  }, [texts, key]);
  const set = (next: string) => {
    typed.current = true;
    setText(next);
    void (next ? texts.save(key, next) : texts.remove(key));
  };
  return [text, set];
}
