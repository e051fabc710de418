import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";

/** The story is told along the board: it goes back to its first day. */
export function TellOnBoard() {
  const desk = useDesk();
  if (desk.place.value !== null || desk.past.value) return null;
  return (
    <p>
      <button
        type="button"
        class="button"
        onClick={() => {
          desk.past.value = { seq: 1 };
        }}
      >
        {words.tellStory}
      </button>
    </p>
  );
}
