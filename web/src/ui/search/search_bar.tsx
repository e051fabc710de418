import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { searchText as words } from "../../languages/en/search.js";
import { searchTold as boardWords } from "../../languages/en/search_told.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { focusCard } from "../board/walking.js";
import { FilterFields } from "./filter_fields.js";
import { FoundList } from "./found_list.js";
import { NoneFits } from "./none_fits.js";
import { SearchTools } from "./search_tools.js";
import { light, useSearch } from "./use_search.js";

/** Longer than anybody searches for. */
const longest = 200;

/** A slim bar over the board: words and filters of this screen alone. Here before it opens, so that no key is lost. */
export function SearchBar() {
  return useDesk().search.open.value ? <OpenBar /> : null;
}

function OpenBar() {
  const desk = useDesk();
  const looking = useSearch(desk);
  const { filter, set, found, go } = looking;
  const field = useRef<HTMLInputElement>(null);
  const [listing, setListing] = useState(false);
  const [filtering, setFiltering] = useState(false);

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Pressed again while the bar is open: the words are in hand once more.
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
  const shelfAlone = found !== null && found.hits.length === 0 && found.shelved.length > 0;
  return (
    <search
      class="search-bar"
      aria-label={words.name}
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div class="search-line">
        <Icon name="search" />
        <input
          ref={field}
          class="input search-words"
          type="text"
          enterkeyhint="search"
          dir="auto"
          maxLength={longest}
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
          aria-label={words.close}
          title={`${words.close} (Esc)`}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <SearchTools
        looking={looking}
        filtering={filtering}
        setFiltering={setFiltering}
        listing={listing || shelfAlone}
        setListing={setListing}
      />
      {filtering && <FilterFields filter={filter} set={set} />}
      {found && found.hits.length + found.shelved.length === 0 && <NoneFits filter={filter} />}
      {found && found.hits.length + found.shelved.length > 0 && (listing || shelfAlone) && <FoundList found={found} />}
    </search>
  );
}
