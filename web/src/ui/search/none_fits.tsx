import { lookText } from "../../languages/en/look.js";
import { Companion } from "../look/companion.js";
import { type Filter, noFilter } from "./filter.js";

/** Nothing was found: what that means, and what may be tried. */
export function NoneFits({ filter }: { filter: Filter }) {
  const onlyBlocked = JSON.stringify(filter) === JSON.stringify({ ...noFilter, blocked: true });
  return (
    <div class="none-fits company">
      <Companion who="yeti" small />
      <p>{onlyBlocked ? lookText.noneBlocked : lookText.noneFits}</p>
    </div>
  );
}
