import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { MenuItem } from "../parts/menu.js";

/** What the board's menu offers of what was. */
export function PastItems({ close }: { close: () => void }) {
  const desk = useDesk();
  return (
    <>
      <MenuItem
        icon="history"
        label={words.menuHistory}
        onPress={() => {
          close();
          desk.panel.value = { kind: "history" };
        }}
      />
      {desk.place.value === null && (
        <MenuItem
          icon="past"
          label={words.menuPast}
          onPress={() => {
            close();
            desk.past.value = { seq: Number.POSITIVE_INFINITY };
          }}
        />
      )}
    </>
  );
}
