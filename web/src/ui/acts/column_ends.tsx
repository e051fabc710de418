import { Icon } from "../../icons/icons.js";
import { t } from "../text.js";

/** To the top or the bottom of a column; its name is said with each for those who do not see it beside them. */
export function ColumnEnds({ column, go }: { column: string; go: (place: "top" | "bottom") => void }) {
  return (
    <>
      <button type="button" class="button" onClick={() => go("top")}>
        <Icon name="up" />
        {t.drag.top}
        <span class="hidden-text">{column}</span>
      </button>
      <button type="button" class="button" onClick={() => go("bottom")}>
        <Icon name="down" />
        {t.drag.bottom}
        <span class="hidden-text">{column}</span>
      </button>
    </>
  );
}
