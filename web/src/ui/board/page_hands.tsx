import { useLayoutEffect } from "preact/hooks";
import { tellLate } from "../acts/perform.js";
import { later } from "../later.js";
import { SharePlace } from "../share/share_place.js";
import { useKeptWords } from "../words/use_kept_words.js";
import { useDesk } from "./desk.js";
import { useGladness } from "./gladness.js";
import { pageKeys } from "./page_keys.js";

const SinceWatch = later(() => import("../since/since_watch.js").then((code) => code.SinceWatch));
const UndoWatch = later(() => import("../undo/undo_watch.js").then((code) => code.UndoWatch));
const Printing = later(() => import("../along/printing.js").then((code) => code.Printing));

/** What is there on every page of an open board, whichever view stands: keys, outcomes, what watches and waits. */
export function PageHands() {
  const desk = useDesk();
  const onBoard = desk.place.value === null;
  useGladness(desk);
  useKeptWords(desk);
  // With the drawing, not after it: keys that waited for this are heard next.
  useLayoutEffect(() => desk.keepOffStage(), [desk]);
  useLayoutEffect(() => desk.session.onLateOutcome((command, outcome) => tellLate(desk, command, outcome)), [desk]);
  useLayoutEffect(() => {
    if (!onBoard) return;
    const keys = (event: KeyboardEvent) => pageKeys(desk, event);
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [desk, onBoard]);
  return (
    <>
      <SharePlace />
      <SinceWatch />
      <UndoWatch />
      <Printing />
    </>
  );
}
