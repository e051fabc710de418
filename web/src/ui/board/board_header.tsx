import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { Puffin } from "../../icons/puffin.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { later } from "../later.js";
import { LookButton } from "../look/look_button.js";
import { lookOpen } from "../look/look_open.js";
import { lookText } from "../look/text.en.js";
import { Menu, MenuItem } from "../parts/menu.js";
import { LanguageItems } from "../parts/other_languages.js";
import { PlanLink } from "../plan/plan_link.js";
import { navigate, placePath } from "../router.js";
import { searchMenuText } from "../search/told.en.js";
import { selectCardsText } from "../select/told.en.js";
import { mayOfferShare } from "../share/share_place.js";
import { signOut } from "../sign_out.js";
import { t } from "../text.js";
import { stage } from "../theme.js";
import { limits, textLength } from "../types.js";
import { useDesk } from "./desk.js";
import { PeopleHere } from "./people_here.js";
import { Status } from "./status.js";

const SessionButton = later(() => import("../sessions/session_button.js").then((code) => code.SessionButton));
const UndoButtons = later(() => import("../undo/undo_buttons.js").then((code) => code.UndoButtons));
const UndoItems = later(() => import("../undo/undo_buttons.js").then((code) => code.UndoItems));
const AlongItems = later(() => import("../along/menu_items.js").then((code) => code.AlongItems));
const EngagementItems = later(() => import("../engage/menu_items.js").then((code) => code.EngagementItems));
const PastItems = later(() => import("../past/menu_items.js").then((code) => code.PastItems));

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
      <MoreMenu mayMove={mayMove} />
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

function MoreMenu({ mayMove }: { mayMove: boolean }) {
  const desk = useDesk();
  const you = desk.session.you.value;
  const engaged = Boolean(desk.session.view.value?.settings.engagement);
  return (
    <Menu label={t.board.more} icon="more">
      {(close) => {
        const press = (run: () => void) => () => {
          close();
          run();
        };
        const show = (kind: "notes" | "invite" | "archive" | "settings" | "calendar" | "keys" | "password" | "share") =>
          press(() => {
            desk.panel.value = { kind };
          });
        return (
          <>
            <p class="menu-note small">
              <b dir="auto">{you?.name}</b>
              <br />
              <span class="soft">{you ? t.seats[you.seat] : ""}</span>
            </p>
            <UndoItems close={close} />
            {you?.seat === "coach" && <MenuItem icon="invite" label={t.board.invite} onPress={show("invite")} />}
            {engaged && (
              <MenuItem
                icon="contract"
                label={t.board.contract}
                onPress={press(() => navigate(placePath(desk.id, "contract")))}
              />
            )}
            {!desk.shown.value && <MenuItem icon="pencil" label={t.notes.title} onPress={show("notes")} />}
            {desk.board().settings.engagement && <EngagementItems close={close} />}
            <PastItems close={close} />
            {desk.place.value === null && (
              <>
                <MenuItem
                  icon="search"
                  label={searchMenuText}
                  onPress={press(() => {
                    desk.search.open.value = true;
                  })}
                />
                {mayMove && (
                  <MenuItem
                    icon="select"
                    label={selectCardsText}
                    onPress={press(() => {
                      desk.selection.tapping.value = true;
                    })}
                  />
                )}
              </>
            )}
            <MenuItem icon="archive" label={t.board.archive} onPress={show("archive")} />
            <AlongItems close={close} mayMove={mayMove} />
            {mayMove && <MenuItem icon="settings" label={t.board.settings} onPress={show("settings")} />}
            <MenuItem icon="calendar" label={t.board.calendar} onPress={show("calendar")} />
            {mayOfferShare() && <MenuItem icon="share" label={t.board.share} onPress={show("share")} />}
            <MenuItem
              icon="stage"
              label={t.board.stage}
              onPress={press(() => {
                stage.value = true;
              })}
            />
            <MenuItem
              icon="look"
              label={lookText.menu}
              onPress={press(() => {
                lookOpen.value = true;
              })}
            />
            <LanguageItems close={close} />
            <MenuItem icon="keys" label={t.board.keys} onPress={show("keys")} />
            <MenuItem icon="lock" label={t.account.setPassword} onPress={show("password")} />
            <MenuItem icon="boards" label={t.board.allBoards} onPress={press(() => navigate("/boards"))} />
            <MenuItem icon="leave" label={t.account.signOut} onPress={press(() => void signOut())} />
          </>
        );
      }}
    </Menu>
  );
}

/** The title; a press turns it into a field. */
function BoardTitle({ editable }: { editable: boolean }) {
  const desk = useDesk();
  const title = desk.session.view.value?.settings.title ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const editing = draft !== null;
  useLayoutEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);

  const save = () => {
    const next = draft?.trim() ?? "";
    setDraft(null);
    if (next && next !== title && textLength(next) <= limits.boardTitle)
      void send(desk, { type: "rename_board", title: next });
  };
  if (draft !== null) {
    return (
      <input
        ref={field}
        class="input board-title-field"
        dir="auto"
        aria-label={t.board.rename}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") save();
          if (event.key === "Escape") setDraft(null);
        }}
      />
    );
  }
  return (
    <h1 class="board-title">
      <button
        type="button"
        class="title-button"
        dir="auto"
        disabled={!editable}
        title={title}
        onClick={() => setDraft(title)}
      >
        {title}
      </button>
    </h1>
  );
}
