import { lookText } from "../../languages/en/look.js";
import { searchMenuText } from "../../languages/en/search_told.js";
import { selectCardsText } from "../../languages/en/select_told.js";
import { movesCards } from "../acts/moves.js";
import { later } from "../later.js";
import { lookOpen } from "../look/look_open.js";
import { MenuItem } from "../parts/menu.js";
import { LanguageItems } from "../parts/other_languages.js";
import { navigate, placePath } from "../router.js";
import { mayOfferShare } from "../share/share_place.js";
import { signOut } from "../sign_out.js";
import { t } from "../text.js";
import { stage } from "../theme.js";
import { useDesk } from "./desk.js";

const UndoItems = later(() => import("../undo/undo_buttons.js").then((code) => code.UndoItems));
const AlongItems = later(() => import("../along/menu_items.js").then((code) => code.AlongItems));
const EngagementItems = later(() => import("../engage/menu_items.js").then((code) => code.EngagementItems));
const PastItems = later(() => import("../past/menu_items.js").then((code) => code.PastItems));

/** What the menu of the board holds. */
export function MoreItems({ close }: { close: () => void }) {
  const desk = useDesk();
  const you = desk.session.you.value;
  const mayMove = movesCards(you?.seat ?? "observer") && desk.past.value === null;
  const engaged = Boolean(desk.session.view.value?.settings.engagement);
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
}
