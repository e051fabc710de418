import { useState } from "preact/hooks";
import { signText as words } from "../../languages/en/sign.js";
import { Dialog } from "./dialog.js";
import { HoldButton } from "./hold_button.js";

interface Props {
  /** What would be signed, as a question: "Sign version 2?" */
  question: string;
  /** What signing means for this person. */
  meaning: string;
  disabled: boolean;
  /** What is seen now is what would be signed. */
  onBegin?: () => void;
  onSign: () => void;
}

/** Signing: held down, or in two steps by whoever cannot hold. */
export function HoldToSign({ question, meaning, disabled, onBegin, onSign }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    onBegin?.();
    setAsking(true);
  };
  return (
    <>
      <HoldButton
        label={words.hold}
        hint={words.holdOn}
        disabled={disabled}
        onBegin={() => onBegin?.()}
        onHeld={onSign}
        onPressed={ask}
      />
      <button type="button" class="button quiet" disabled={disabled} onClick={ask}>
        {words.inSteps}
      </button>
      {asking && (
        <Dialog title={question} onClose={() => setAsking(false)}>
          <p>{meaning}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.notNow}
            </button>
            <button
              type="button"
              class="button primary"
              data-first
              onClick={() => {
                setAsking(false);
                onSign();
              }}
            >
              {words.go}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
