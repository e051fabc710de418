import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { Puffin } from "../../icons/puffin.js";
import { searchMenuText } from "../../languages/en/search_told.js";
import { movesCards } from "../acts/moves.js";
import { t } from "../first_text.js";
import { LookButton } from "../look/look_button.js";
import { Menu } from "../parts/menu.js";
import { PlanLink } from "../plan/plan_link.js";
import { navigate, placePath } from "../router.js";
import { stage } from "../theme.js";
import { afterHands } from "./after_hands.js";
import { hands } from "./coming.js";
import { useDesk } from "./desk.js";
import { PeopleHere } from "./people_here.js";
import { Status } from "./status.js";

const SessionButton = afterHands(() => import("../sessions/session_button.js").then((code) => code.SessionButton));
const UndoButtons = afterHands(() => import("../undo/undo_buttons.js").then((code) => code.UndoButtons));

export function BoardHeader() {
  const desk = useDesk();
  const seat = desk.session.you.value?.seat ?? "observer";
  const now = desk.past.value === null;
  const mayMove = movesCards(seat) && now;
  if (stage.value) return <StageHeader />;
  return (
    <header class="board-header">
      <a
        class="home"
        href="/boards"
        title={t.board.allBoards}
        onClick={(event) => {
          event.preventDefault();
          navigate("/boards");
        }}
      >
        <Puffin />
        <span class="hidden-text">{t.board.allBoards}</span>
      </a>
      <BoardTitle editable={mayMove} />
      {now && <UndoButtons />}
      <Status />
      <span class="grow" />
      {desk.session.view.value?.settings.engagement && <SessionButton />}
      <PeopleHere />
      <ContractButton />
      <PlanLink />
      {seat === "coach" && (
        <button
          type="button"
          class="button wide-only"
          title={t.board.invite}
          onClick={() => {
            desk.panel.value = { kind: "invite" };
          }}
        >
          <Icon name="invite" />
          <span>{t.board.invite}</span>
        </button>
      )}
      {desk.place.value === null && now && (
        <button
          type="button"
          class="button quiet icon-only wide-only"
          title={`${searchMenuText} (/)`}
          aria-label={searchMenuText}
          aria-expanded={desk.search.open.value}
          onClick={() => {
            if (!desk.search.close()) desk.search.open.value = true;
          }}
        >
          <Icon name="search" />
        </button>
      )}
      {desk.place.value === null && (
        <button
          type="button"
          class="button review-button"
          title={`${t.review.start} (R)`}
          aria-pressed={desk.review.lead.value !== null}
          onClick={() => {
            const lead = desk.review.lead.peek();
            if (!lead) desk.review.take(desk.board());
            else if (lead.client === null) desk.review.end();
            else desk.review.following.value = true;
          }}
        >
          <Icon name="review" />
          <span>{t.board.review}</span>
        </button>
      )}
      <button
        type="button"
        class="button quiet icon-only wide-only"
        title={t.board.stageTitle}
        aria-label={t.board.stageTitle}
        onClick={() => {
          stage.value = true;
        }}
      >
        <Icon name="stage" />
      </button>
      <LookButton wideOnly />
      <MoreMenu />
    </header>
  );
}

/** Leads to the contract; a plain board has none. */
function ContractButton() {
  const desk = useDesk();
  if (!desk.session.view.value?.settings.engagement) return null;
  return (
    <a
      class="button wide-only"
      href={placePath(desk.id, "contract")}
      title={t.board.contract}
      onClick={(event) => {
        event.preventDefault();
        navigate(placePath(desk.id, "contract"));
      }}
    >
      <Icon name="contract" />
      <span>{t.board.contract}</span>
    </a>
  );
}

/** On a shared screen: the title, the connection, and the way back. */
function StageHeader() {
  const desk = useDesk();
  return (
    <header class="board-header on-stage">
      <Puffin size={24} />
      <h1 class="board-title" dir="auto">
        {desk.session.view.value?.settings.title}
      </h1>
      <Status />
      <span class="grow" />
      <button
        type="button"
        class="button quiet stage-leave"
        onClick={() => {
          stage.value = false;
        }}
      >
        {t.board.stageLeave} <span class="key">S</span>
      </button>
    </header>
  );
}

function MoreMenu() {
  const Items = hands.value?.MoreItems;
  return (
    <Menu label={t.board.more} icon="more">
      {(close) => Items && <Items close={close} />}
    </Menu>
  );
}

/** The title; a press turns it into a field. */
function BoardTitle({ editable }: { editable: boolean }) {
  const desk = useDesk();
  const title = desk.session.view.value?.settings.title ?? "";
  const [editing, setEditing] = useState(false);
  const Field = editing && hands.value?.TitleField;
  if (Field) return <Field title={title} close={() => setEditing(false)} />;
  return (
    <h1 class="board-title">
      <button
        type="button"
        class="title-button"
        dir="auto"
        disabled={!editable}
        title={title}
        onClick={() => setEditing(true)}
      >
        {title}
      </button>
    </h1>
  );
}
