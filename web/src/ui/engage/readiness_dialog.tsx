import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { areComplete, Questions, trimmed } from "./questions.js";

/** For a coachee who came in without answering. */
export function ReadinessDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [answers, setAnswers] = useState({ want: "", improve: "" });
  const save = async () => {
    if (await send(desk, { type: "answer_readiness", ...trimmed(answers) })) done();
  };
  return (
    <Dialog title={words.readiness.title} onClose={done}>
      <Questions answers={answers} change={setAnswers} />
      <div class="actions">
        <button type="button" class="button primary" disabled={!areComplete(answers)} onClick={() => void save()}>
          {words.readiness.save}
        </button>
      </div>
    </Dialog>
  );
}
