import { Icon } from "../../icons/icons.js";
import { useDesk } from "../board/desk.js";
import { t } from "../first_text.js";
import { boardPath, navigate, placePath } from "../router.js";

/** From the board of an engagement to its plan, and back. */
export function PlanLink() {
  const desk = useDesk();
  if (!desk.session.view.value?.settings.engagement) return null;
  const onBoard = desk.place.value === null;
  const to = onBoard ? placePath(desk.id, "plan") : boardPath(desk.id);
  return (
    <a
      class="button plan-link-button"
      href={to}
      aria-label={onBoard ? t.board.plan : t.board.board}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      <Icon name={onBoard ? "goal" : "boards"} />
      <span>{onBoard ? t.board.plan : t.board.board}</span>
    </a>
  );
}
