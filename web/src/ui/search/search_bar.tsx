import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { focusCard } from "../board/roving.js";
import { noFilter } from "./filter.js";
import { FilterFields } from "./filter_fields.js";
import { FoundList } from "./found_list.js";
import { searchText as words } from "./text.en.js";
import { searchText as boardWords } from "./told.en.js";
import { light, useSearch } from "./use_search.js";

/** A slim bar over the board: words and filters of this screen alone. */
export function SearchBar() {
  const desk = useDesk();
  return desk.search.open.value ? <OpenBar /> : null;
}

function OpenBar() {
  const desk = useDesk();
  const looking = useSearch(desk);
  const { filter, set, found, go } = looking;
  const field = useRef<HTMLInputElement>(null);
  const [listing, setListing] = useState(false);
  const [filtering, setFiltering] = useState(() => matchMedia("(min-width: 761px)").matches);
  const asked = Object.entries(filter).filter(([name, wish]) => name !== "words" && Boolean(wish)).length;

  useLayoutEffect(() => field.current?.focus(), []);
  // Pressed again while the bar is open: the words are in hand once more.
  useEffect(() => {
    const again = () => field.current?.select();
    addEventListener("puffin-search", again);
    return () => {
      removeEventListener("puffin-search", again);
      light(null);
    };
  }, []);

  const close = () => {
    desk.search.close();
    announce(words.closed);
    if (desk.current) focusCard(desk, desk.current);
  };
  return (
    <search class="search-bar" aria-label={words.name}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys reach the fields inside; Escape leaves from each of them */}
      <div
        class="search-line"
        onKeyDown={(event) => {
          if (event.isComposing || event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          class="input search-words"
          type="text"
          enterkeyhint="search"
          dir="auto"
          aria-label={words.label}
          placeholder={words.placeholder}
          title={words.own}
          value={filter.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.isComposing || event.key !== "Enter") return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1, event.ctrlKey || event.metaKey);
          }}
        />
        {found && <b class="search-count">{boardWords.count(found.hits.length, found.of)}</b>}
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={words.previous}
          title={words.previous}
          disabled={!found?.hits.length}
          onClick={() => go(-1, false)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={words.next}
          title={words.next}
          disabled={!found?.hits.length}
          onClick={() => go(1, false)}
        >
          <Icon name="down" />
        </button>
        <button type="button" class="button" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {asked > 0 ? words.filtersOn(asked) : words.filters}
        </button>
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
          {words.list}
        </button>
        <span class="small soft search-own">{words.own}</span>
        {asked > 0 && (
          <button type="button" class="button quiet" onClick={() => set({ ...noFilter, words: filter.words })}>
            {words.clear}
          </button>
        )}
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <Icon name="close" />
        </button>
        {filtering && <FilterFields filter={filter} set={set} />}
      </div>
      {found && (listing || found.shelved.length > 0) && <FoundList found={found} whole={listing} />}
    </search>
  );
}
