import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { Puffin } from "../../icons/puffin.js";
import { lookText } from "../../languages/en/look.js";
import { inSessionReview } from "../../model/session_open.js";
import { askAhead } from "../../sync/first_look.js";
import { OpeningBoard } from "../../sync/opening_board.js";
import { t } from "../first_text.js";
import { Companion } from "../look/companion.js";
import { painted } from "../painted.js";
import { navigate } from "../router.js";
import { stage } from "../theme.js";
import { afterHands } from "./after_hands.js";
import { BoardHeader } from "./board_header.js";
import { BoardView } from "./board_view.js";
import { hands, handsCome } from "./coming.js";
import { Desk, DeskContext } from "./desk.js";
import { holdHands } from "./early_hands.js";

const ContractPage = afterHands(() => import("../contract/contract_page.js").then((code) => code.ContractPage));
const ReportPage = afterHands(() => import("../ending/report_page.js").then((code) => code.ReportPage));
const ContractOverBoard = afterHands(() =>
  import("../contract/contract_over_board.js").then((code) => code.ContractOverBoard),
);
const SessionDock = afterHands(() => import("../sessions/session_dock.js").then((code) => code.SessionDock));
const PlanPage = afterHands(() => import("../plan/plan_page.js").then((code) => code.PlanPage));
const JourneyBar = afterHands(() => import("../plan/journey_bar.js").then((code) => code.JourneyBar));
const OverBoard = afterHands(() => import("../over_board.js").then((code) => code.OverBoard));
const OverrideBar = afterHands(() => import("../between/override_bar.js").then((code) => code.OverrideBar));
const PastPlace = afterHands(() => import("../past/past_place.js").then((code) => code.PastPlace));
const LitLine = afterHands(() => import("../past/lit_line.js").then((code) => code.LitLine));

const SearchBar = afterHands(() => import("../search/search_bar.js").then((code) => code.SearchBar));
const SelectionBar = afterHands(() => import("../select/selection_bar.js").then((code) => code.SelectionBar));
const EngagementBar = afterHands(() => import("../engage/engagement_bar.js").then((code) => code.EngagementBar));
const SponsorOr = afterHands(() => import("../engage/sponsor_or.js").then((code) => code.SponsorOr));

/** One open board with everything over and around it. */
export function BoardPage({ board }: { board: string }) {
  // Before the first drawing, so that the board is on its way meanwhile. Another board is another page.
  const [desk] = useState(() => openDesk(board));
  const code = hands.value;
  useLayoutEffect(() => (code ? undefined : holdHands()), [code]);
  useEffect(
    () => () => {
      stage.value = false;
      desk.close();
    },
    [desk],
  );
  return (
    <DeskContext.Provider value={desk}>
      <OpenBoard desk={desk} />
      {code && <code.PageHands />}
    </DeskContext.Provider>
  );
}

/** A line slower than this does not keep the rest from coming: what this device has kept may be there sooner. */
const picturesWithinMs = 250;

function openDesk(board: string): Desk {
  const ahead = askAhead(board);
  const pictured = Promise.race([ahead.look, new Promise((resolve) => setTimeout(resolve, picturesWithinMs))]);
  const goLive = pictured.then(painted).then(handsCome);
  return new Desk(
    board,
    new OpeningBoard(
      board,
      goLive.then((code) => code.goLive),
      ahead,
    ),
  );
}

function OpenBoard({ desk }: { desk: Desk }) {
  const code = hands.value;
  const ready = desk.session.view.value !== null && desk.session.you.value !== null;
  const gone = desk.session.status.value === "gone";
  const title = desk.session.view.value?.settings.title;
  const engagement = desk.session.view.value?.settings.engagement;
  const open = desk.open.value;
  const onBoard = desk.place.value === null;
  const past = desk.past.value !== null;
  useEffect(() => {
    document.title = title ? `${title} · ${t.product}` : t.product;
  }, [title]);
  useEffect(() => {
    desk.review.looking.value = past ? null : open;
  }, [desk, open, past]);

  if (gone) return <SponsorOr board={desk.id} other={<Gone ready={ready} />} />;
  if (!ready) return <Opening away={desk.session.status.value === "offline"} />;
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
              {code && !(engagement && inSessionReview(engagement)) && <code.ReviewBar />}
              {engagement && <EngagementBar />}
              {code && <code.SincePlace />}
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

/** The frame of a board that is on its way; away from the server, and nothing kept, it says what it waits for. */
function Opening({ away }: { away: boolean }) {
  const [longer, setLonger] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLonger(true), opensWithinMs);
    return () => clearTimeout(timer);
  }, []);
  if (!longer) return null;
  if (away) {
    return (
      <main class="entry">
        <Companion who="yeti" />
        <h1>{t.status.offline}</h1>
        <p class="soft" role="status">
          {lookText.awayWithout}
        </p>
        <button type="button" class="button" onClick={() => navigate("/boards")}>
          {t.board.allBoards}
        </button>
      </main>
    );
  }
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
      <Companion who="yeti" />
      <h1>{ready ? t.errors.gone : t.errors.noBoard}</h1>
      <p class="soft">{ready ? t.status.goneMeans : t.errors.noBoardWhy}</p>
      <button type="button" class="button primary" onClick={() => navigate("/boards")}>
        {t.board.allBoards}
      </button>
    </main>
  );
}
