import { useEffect, useState } from "preact/hooks";
import { Puffin } from "../../icons/puffin.js";
import { inSessionReview } from "../../model/session_open.js";
import { openBoard } from "../../sync/session.js";
import { tellLate } from "../acts/perform.js";
import { later } from "../later.js";
import { ReviewBar } from "../review/review_bar.js";
import { navigate } from "../router.js";
import { SharePlace } from "../share/share_place.js";
import { t } from "../text.js";
import { stage } from "../theme.js";
import { useKeptWords } from "../words/use_kept_words.js";
import { BoardHeader } from "./board_header.js";
import { BoardView } from "./board_view.js";
import { Desk, DeskContext } from "./desk.js";
import { useGladness } from "./gladness.js";
import { pageKeys } from "./page_keys.js";

const ContractPage = later(() => import("../contract/contract_page.js").then((code) => code.ContractPage));
const ReportPage = later(() => import("../ending/report_page.js").then((code) => code.ReportPage));
const ContractOverBoard = later(() =>
  import("../contract/contract_over_board.js").then((code) => code.ContractOverBoard),
);
const SessionDock = later(() => import("../sessions/session_dock.js").then((code) => code.SessionDock));
const PlanPage = later(() => import("../plan/plan_page.js").then((code) => code.PlanPage));
const JourneyBar = later(() => import("../plan/journey_bar.js").then((code) => code.JourneyBar));
const OverBoard = later(() => import("../over_board.js").then((code) => code.OverBoard));
const OverrideBar = later(() => import("../between/override_bar.js").then((code) => code.OverrideBar));
const SinceWatch = later(() => import("../since/since_watch.js").then((code) => code.SinceWatch));
const UndoWatch = later(() => import("../undo/undo_watch.js").then((code) => code.UndoWatch));
const SinceLine = later(() => import("../since/since_line.js").then((code) => code.SinceLine));
const PastPlace = later(() => import("../past/past_place.js").then((code) => code.PastPlace));
const LitLine = later(() => import("../past/lit_line.js").then((code) => code.LitLine));
const Printing = later(() => import("../along/printing.js").then((code) => code.Printing));

const SearchBar = later(() => import("../search/search_bar.js").then((code) => code.SearchBar));
const SelectionBar = later(() => import("../select/selection_bar.js").then((code) => code.SelectionBar));
const EngagementBar = later(() => import("../engage/engagement_bar.js").then((code) => code.EngagementBar));
const SponsorOr = later(() => import("../engage/sponsor_or.js").then((code) => code.SponsorOr));

/** One open board with everything over and around it. */
export function BoardPage({ board }: { board: string }) {
  // Before the first drawing, so that the board is on its way meanwhile. Another board is another page.
  const [desk] = useState(() => new Desk(board, openBoard(board)));
  useEffect(
    () => () => {
      stage.value = false;
      desk.close();
    },
    [desk],
  );
  return (
    <DeskContext.Provider value={desk}>
      <SharePlace />
      <SinceWatch />
      <UndoWatch />
      <Printing />
      <OpenBoard desk={desk} />
    </DeskContext.Provider>
  );
}

function OpenBoard({ desk }: { desk: Desk }) {
  const ready = desk.session.view.value !== null && desk.session.you.value !== null;
  const gone = desk.session.status.value === "gone";
  const title = desk.session.view.value?.settings.title;
  const engagement = desk.session.view.value?.settings.engagement;
  const open = desk.open.value;
  const onBoard = desk.place.value === null;
  const past = desk.past.value !== null;
  useGladness(desk);
  useKeptWords(desk, ready && !gone);
  useEffect(() => desk.session.onLateOutcome((command, outcome) => tellLate(desk, command, outcome)), [desk]);
  useEffect(() => {
    if (!onBoard) return;
    const keys = (event: KeyboardEvent) => pageKeys(desk, event);
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [desk, onBoard]);
  useEffect(() => {
    document.title = title ? `${title} · ${t.product}` : t.product;
  }, [title]);
  useEffect(() => {
    desk.review.looking.value = past ? null : open;
  }, [desk, open, past]);

  if (gone) return <SponsorOr board={desk.id} other={<Gone ready={ready} />} />;
  if (!ready) return <Opening />;
  if (engagement && desk.place.value === "contract") return <ContractPage />;
  if (engagement && desk.place.value === "report") return <ReportPage />;
  return (
    <div class="board-page">
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>(".card-body[tabindex='0'], #board")?.focus()}
      >
        {t.common.skipToBoard}
      </button>
      <BoardHeader />
      {onBoard ? (
        <>
          {engagement && !past && <JourneyBar />}
          {engagement && !past && <ContractOverBoard />}
          {engagement && <SessionDock />}
          {past ? (
            <PastPlace />
          ) : (
            <>
              {!(engagement && inSessionReview(engagement)) && <ReviewBar />}
              {engagement && <EngagementBar />}
              <SinceLine />
              <OverrideBar />
              {desk.lit.value && <LitLine />}
              <SearchBar />
              <BoardView />
              {desk.selection.any.value && <SelectionBar />}
            </>
          )}
        </>
      ) : (
        <PlanPage />
      )}
      <OverBoard />
    </div>
  );
}

/** A board asked for beside the script is here before this; else its frame stands first, and words come later still. */
const opensWithinMs = 60;

function Opening() {
  const [longer, setLonger] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLonger(true), opensWithinMs);
    return () => clearTimeout(timer);
  }, []);
  if (!longer) return null;
  return (
    <div class="board-page opening" aria-busy="true">
      <header class="board-header">
        <Puffin />
        <p class="soft late" role="status">
          {t.board.opening}
        </p>
      </header>
      <main class="board">
        {["to_do", "in_progress", "verify", "done"].map((id) => (
          <div key={id} class="column" />
        ))}
      </main>
    </div>
  );
}

function Gone({ ready }: { ready: boolean }) {
  return (
    <main class="entry">
      <Puffin size={72} />
      <h1>{ready ? t.errors.gone : t.errors.noBoard}</h1>
      <p class="soft">{ready ? t.status.goneMeans : t.errors.noBoardWhy}</p>
      <button type="button" class="button primary" onClick={() => navigate("/boards")}>
        {t.board.allBoards}
      </button>
    </main>
  );
}
