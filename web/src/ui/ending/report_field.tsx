import { useId } from "preact/hooks";
import { endingText } from "../../languages/en/ending.js";
import type { Report, ReportText } from "../../model/report.js";
import { useDesk } from "../board/desk.js";
import { tell } from "../sessions/acts.js";
import { limits } from "../types.js";
import { TogetherField } from "../words/together_field.js";

const words = endingText.report;

interface Props {
  name: ReportText;
  report: Report;
  /** As somebody wrote it, or as the board drafts it. */
  text: string;
  editable: boolean;
}

/** One text of the report: written in, or read. */
export function ReportField(props: Props) {
  if (!props.editable) return <Read {...props} />;
  return isDrafted(props) ? <Drafted {...props} /> : <Written {...props} />;
}

/** A text of the report as both write it. */
function Written({ name, text }: Props) {
  return (
    <div class="report-field">
      <div class="screen-only">
        <TogetherField
          doc={`report/${name}`}
          name={name}
          label={words.texts[name]}
          placeholder={words.hints[name]}
          limit={limits.comment}
          text={text}
          editable
        />
      </div>
      <div class="print-only">
        <h2>{words.texts[name]}</h2>
        <Lines text={text} />
      </div>
    </div>
  );
}

/** What the board drafts becomes a text of the report first: two who begin at once would write it twice. */
function Drafted(props: Props) {
  const desk = useDesk();
  const { name, text } = props;
  const take = () => {
    const readAt = desk.board().seq;
    void tell(desk, { type: "edit_report", set: { [name]: text }, read_at: readAt });
  };
  return (
    <div class="report-drafted">
      <Read {...props} />
      <button type="button" class="button quiet screen-only" onClick={take}>
        {words.writeOn} <span class="hidden-text">{words.texts[name]}</span>
      </button>
    </div>
  );
}

function Read(props: Props) {
  const id = useId();
  return (
    <section class="report-field" aria-labelledby={id}>
      <h2 id={id}>{words.texts[props.name]}</h2>
      <Lines text={props.text} />
      {isDrafted(props) && <p class="small soft screen-only">{words.drafted}</p>}
    </section>
  );
}

function isDrafted({ name, report, text }: Props): boolean {
  return text !== "" && !(name in report.text_seqs) && report[name] === "";
}

function Lines({ text }: { text: string }) {
  if (text.trim() === "") return <p class="soft">{words.nothing}</p>;
  return (
    <p class="report-lines" dir="auto">
      {text}
    </p>
  );
}
