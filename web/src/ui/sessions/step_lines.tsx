import { words } from "../../languages/en/sessions.js";
import { lineTurn } from "../../model/step_lines.js";
import { useKeptText } from "../acts/kept_text.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { textLength } from "../types.js";
import { type Session, tell } from "./acts.js";

const lineLimit = 500;

export type TalkStep = "retro" | "celebrate" | "keep_alive";

interface Props {
  session: Session;
  active: boolean;
  step: TalkStep;
}

/** A step of talking whose lines both write in turn, one question at a time; they stand in the summary (S11). */
export function StepLines({ session, active, step }: Props) {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const you = desk.session.you.value?.participant ?? "";
  if (!board) return null;
  const questions = words.prompts[step];
  const turn = lineTurn(session, step, questions.length);
  const name = (who: string) => personName(board, who);
  const said = turn.over
    ? words.lines.all
    : turn.waitsFor.includes(you)
      ? questions.length > 1
        ? words.lines.yourTurn
        : words.lines.oneEach
      : words.lines.waits(turn.waitsFor.map(name).join(", "));
  return (
    <section class="step-lines stack">
      <div>
        {questions.length > 1 && <p class="small soft">{words.lines.question(turn.question + 1, questions.length)}</p>}
        <h2 class="session-question">{questions[turn.question]}</h2>
      </div>
      {turn.lines.length > 0 && (
        <ul class="written" aria-label={words.lines.before}>
          {turn.lines.map((one, index) => (
            <li key={index} dir="auto">
              <b>{name(one.by)}</b> {one.text}
            </li>
          ))}
        </ul>
      )}
      <p class="small soft" role="status" dir="auto">
        {said}
      </p>
      {active && (questions.length > 1 || turn.waitsFor.includes(you)) && <OwnLine session={session} step={step} />}
    </section>
  );
}

function OwnLine({ session, step }: Omit<Props, "active">) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, "line", session.id, step);
  const line = text.trim();
  const ready = line !== "" && textLength(line) <= lineLimit;
  const write = async () => {
    if (!ready || !(await tell(desk, { type: "note_step", session: session.id, step, text: line }))) return;
    setText("");
    drop();
  };
  return (
    <div class="stack">
      <Field
        label={words.lines.label}
        value={text}
        onInput={setText}
        limit={lineLimit}
        lines={2}
        onEnter={() => void write()}
      />
      <div class="row">
        <button type="button" class="button primary" disabled={!ready} onClick={() => void write()}>
          {words.lines.go}
        </button>
      </div>
    </div>
  );
}
