import { words } from "../../languages/en/sessions.js";
import { type SummaryPart, summaryMarkdown } from "./summary_text.js";

/** The summary to take home: as Markdown, and on paper. */
export function Taking({ title, parts }: { title: string; parts: readonly SummaryPart[] }) {
  const download = () => {
    const address = URL.createObjectURL(
      new Blob([`# ${title}\n\n${summaryMarkdown(parts)}\n`], { type: "text/markdown" }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, "-")}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={download}>
        {words.summary.download}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.summary.print}
      </button>
    </div>
  );
}
