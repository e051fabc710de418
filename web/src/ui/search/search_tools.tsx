import { Icon } from "../../icons/icons.js";
import { searchText as words } from "../../languages/en/search.js";
import { useDesk } from "../board/desk.js";
import { noFilter } from "./filter.js";
import type { Looking } from "./use_search.js";

interface Props {
  looking: Looking;
  filtering: boolean;
  setFiltering: (open: boolean) => void;
  listing: boolean;
  setListing: (open: boolean) => void;
}

/** What can be done with a search: walk its hits, narrow it, hide the others, read it as a list. */
export function SearchTools({ looking, filtering, setFiltering, listing, setListing }: Props) {
  const desk = useDesk();
  const { filter, set, found, go } = looking;
  const asked = Object.entries(filter).filter(([name, wish]) => name !== "words" && Boolean(wish)).length;
  const step = (label: string, way: 1 | -1) => (
    <button
      type="button"
      class={way < 0 ? "button quiet icon-only wide-only" : "button quiet icon-only"}
      aria-label={label}
      title={label}
      disabled={!found?.hits.length}
      onClick={() => go(way, false)}
    >
      <Icon name={way < 0 ? "up" : "down"} />
    </button>
  );
  return (
    <div class="search-tools">
      {step(words.previous, -1)}
      {step(words.next, 1)}
      <button type="button" class="button" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
        {asked > 0 ? words.filtersOn(asked) : words.filters}
      </button>
      {asked > 0 && (
        <button type="button" class="button quiet" onClick={() => set({ ...noFilter, words: filter.words })}>
          {words.clear}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={desk.search.hides.value}
        onClick={() => {
          desk.search.hides.value = !desk.search.hides.peek();
        }}
      >
        {words.hide}
      </button>
      <button
        type="button"
        class="button"
        aria-expanded={listing}
        disabled={!found}
        onClick={() => setListing(!listing)}
      >
        {found?.shelved.length ? words.listAndShelf(found.shelved.length) : words.list}
      </button>
      <span class="small soft search-own">{words.own}</span>
    </div>
  );
}
