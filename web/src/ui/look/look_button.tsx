import { Icon } from "../../icons/icons.js";
import { lookText } from "../../languages/en/look.js";
import { lookOpen } from "./look_open.js";

/** Opens the choice of colours. */
export function LookButton({ wideOnly = false }: { wideOnly?: boolean }) {
  return (
    <button
      type="button"
      class={`button quiet icon-only${wideOnly ? " wide-only" : ""}`}
      title={lookText.title}
      aria-label={lookText.title}
      onClick={() => {
        lookOpen.value = true;
      }}
    >
      <Icon name="look" />
    </button>
  );
}
