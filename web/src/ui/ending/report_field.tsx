import { useId } from "preact/hooks";
import type { Report, ReportText } from "../../model/report.js";
import { useDesk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { navigate, placePath } from "../router.js";
import { useWritten } from "../sheet/saving.js";
import { WrittenText } from "../sheet/text_field.js";
import { limits } from "../types.js";
import { endingText } from "./text.en.js";

const words = endingText.report;

interface Props {
  name: ReportText;
  report: Report;
  /** How many contracts came before: no draft of an earlier report comes back into this one. */
  contractNumber: number;
  /** As somebody wrote it, or as the board drafts it. */
  text: string;
  editable: boolean;
}

/** One text of the report: written in, or read. */
export function ReportField(props: Props) {
  return props.editable ? <Written {...props} /> : <Read {...props} />;
}

function Written({ name, report, contractNumber, text }: Props) {
  const desk = useDesk();
  const saving = useWritten({
    key: draftKey(desk.id, `report-${contractNumber}`, name),
    text,
    seq: report.text_seqs[name] ?? 0,
    send: (written, readAt) => desk.session.send({ type: "edit_report", set: { [name]: written }, read_at: readAt }),
    open: () => navigate(placePath(desk.id, "report")),
  });
  return (
    <div class="report-field">
      <div class="screen-only">
        <WrittenText
          saving={saving}
          name={name}
          label={words.texts[name]}
          placeholder={words.hints[name]}
          limit={limits.comment}
          lines={4}
          editable
        />
        <Drafted name={name} report={report} text={text} />
      </div>
      <div class="print-only">
        <h2>{words.texts[name]}</h2>
        <Lines text={saving.text} />
      </div>
    </div>
  );
}

function Read({ name, report, text }: Props) {
  const id = useId();
  return (
    <section class="report-field" aria-labelledby={id}>
      <h2 id={id}>{words.texts[name]}</h2>
      <Lines text={text} />
      <Drafted name={name} report={report} text={text} />
    </section>
  );
}

function Drafted({ name, report, text }: Pick<Props, "name" | "report" | "text">) {
  if (text === "" || name in report.text_seqs || report[name] !== "") return null;
  return <p class="small soft screen-only">{words.drafted}</p>;
}

function Lines({ text }: { text: string }) {
  if (text.trim() === "") return <p class="soft">{words.nothing}</p>;
  return (
    <p class="report-lines" dir="auto">
      {text}
    </p>
  );
}
