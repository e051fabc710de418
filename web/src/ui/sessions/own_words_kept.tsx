import { Icon } from "../../icons/icons.js";
import { words } from "../../languages/en/sessions.js";
import { sessionKey } from "../../sync/private_keys.js";
import { useDesk } from "../board/desk.js";
import type { Session } from "./acts.js";
import { partsOfText } from "./own_words.js";
import { useOwnTexts } from "./use_own.js";

/** What this person wrote for themselves and showed to nobody: told to them alone, beside the summary. */
export function OwnWordsKept({ session }: { session: Session }) {
  const desk = useDesk();
  const texts = useOwnTexts();
  const you = desk.session.you.value?.participant;
  const ofYou = <Entry extends { by: string }>(entries: readonly Entry[]) => entries.find((one) => one.by === you);
  const said = ofYou(session.check_ins)?.shared ? "" : texts.text(sessionKey("check_in", session.id)).value.text;
  const { take = "", carry = "" } = partsOfText(texts.text(sessionKey("reflection", session.id)).value.text);
  const shown = ofYou(session.reflections)?.revealed ?? false;
  const lines = [said, ...(shown ? [] : [take, carry])].filter((line) => line.trim() !== "");
  if (desk.shown.value || lines.length === 0) return null;
  return (
    <details class="own-words">
      <summary>
        <Icon name="lock" /> {words.summary.own}
      </summary>
      <ul class="told">
        {lines.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
