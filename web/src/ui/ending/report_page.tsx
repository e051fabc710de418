import { useEffect } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { Puffin } from "../../icons/puffin.js";
import { endingText } from "../../languages/en/ending.js";
import { seatedAs } from "../../model/contract_terms.js";
import { type ReportFacts, reportFacts, reportTexts, textOrDraft, waitsForCoachee } from "../../model/report.js";
import { useDesk } from "../board/desk.js";
import { PeopleHere } from "../board/people_here.js";
import { Status } from "../board/status.js";
import { OverBoard } from "../over_board.js";
import { personName } from "../people.js";
import { boardPath, placePath } from "../router.js";
import { type Engagement, tell } from "../sessions/acts.js";
import { useEventsFrom } from "../sessions/use_events.js";
import { t } from "../text.js";
import type { BoardState } from "../types.js";
import { KeepsakePanel } from "./keepsake_panel.js";
import { PlaceLink } from "./place_link.js";
import { ReportFactsView } from "./report_facts.js";
import { ReportField } from "./report_field.js";
import { draftOf } from "./report_words.js";

const words = endingText.report;

/** How a contract came out: what the board tells, and the words of those who lived it, the coachee's first. */
export function ReportPage() {
  const desk = useDesk();
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  const title = board?.settings.title ?? "";
  useEffect(() => {
    document.title = `${words.of(title)} · ${t.product}`;
    scrollTo({ top: 0 });
  }, [title]);
  if (!board || !engagement) return null;
  const since = engagement.contract.activated_at;
  return (
    <div class="report-page">
      <header class="board-header report-header">
        <PlaceLink to={boardPath(desk.id)} class="button quiet" title={words.back}>
          <Puffin size={24} />
          <span class="back-words">{words.back}</span>
        </PlaceLink>
        <h1 class="board-title" dir="auto">
          {words.of(title)}
        </h1>
        <Status />
        <span class="grow" />
        <PeopleHere />
        <PlaceLink to={placePath(desk.id, "contract")} class="button" title={words.contract}>
          <Icon name="contract" />
          <span class="back-words">{words.contract}</span>
        </PlaceLink>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </header>
      <main class="report-main" id="board" tabIndex={-1}>
        {since ? (
          <WholeReport board={board} engagement={engagement} since={since} />
        ) : (
          <p class="panel soft">{words.before}</p>
        )}
        <KeepsakePanel />
      </main>
      <OverBoard />
    </div>
  );
}

interface WholeProps {
  board: BoardState;
  engagement: Engagement;
  since: string;
}

function WholeReport({ board, engagement, since }: WholeProps) {
  const [events] = useEventsFrom(since, null);
  if (events === null) {
    return (
      <p class="soft late" role="status">
        {words.reading}
      </p>
    );
  }
  const facts = reportFacts(board, engagement, events === "unread" ? [] : events);
  return (
    <>
      <Words board={board} engagement={engagement} facts={facts} />
      <ReportFactsView board={board.settings} facts={facts} />
    </>
  );
}

interface WordsProps {
  board: BoardState;
  engagement: Engagement;
  facts: ReportFacts;
}

function Words({ board, engagement, facts }: WordsProps) {
  const desk = useDesk();
  const { seat } = desk.you();
  const waits = waitsForCoachee(board.settings);
  const writes = seat === "coachee" || (seat === "coach" && !waits);
  const { report } = engagement;
  const text = (name: (typeof reportTexts)[number]) => textOrDraft(report, name, draftOf(name, facts));
  const takeAll = () =>
    void tell(desk, { type: "edit_report", set: Object.fromEntries(reportTexts.map((name) => [name, text(name)])) });
  return (
    <section class="panel report-words" aria-label={words.title}>
      <Whose board={board} engagement={engagement} writes={writes} waits={waits} />
      {seat === "coachee" && waits && (
        <p class="report-as-it-is screen-only">
          <button type="button" class="button primary" onClick={takeAll}>
            {words.asItIs}
          </button>
          <span class="small soft">{words.asItIsMeans}</span>
        </p>
      )}
      {reportTexts.map((name) => (
        <ReportField
          key={`${engagement.past.length}-${name}`}
          name={name}
          report={report}
          text={text(name)}
          editable={writes}
        />
      ))}
    </section>
  );
}

interface WhoseProps {
  board: BoardState;
  engagement: Engagement;
  writes: boolean;
  waits: boolean;
}

/** Whose turn it is, said to each from their seat. */
function Whose({ board, engagement, writes, waits }: WhoseProps) {
  const desk = useDesk();
  const { seat } = desk.you();
  const coachees = seatedAs(board.settings, "coachee");
  const { edited_by } = engagement.report;
  const line =
    seat === "coachee" && waits
      ? words.youFirst
      : writes
        ? words.intro
        : seat === "coach"
          ? words.waits(coachees.map((one) => one.name).join(", "))
          : words.looksOn;
  return (
    <div class="report-whose screen-only">
      <p class="soft">{line}</p>
      {edited_by.length > 0 && (
        <p class="small soft" dir="auto">
          {words.begun(edited_by.map((who) => personName(board.settings, who)).join(", "))}
        </p>
      )}
    </div>
  );
}
