import { alongText } from "../../languages/en/along.js";
import { useDesk } from "../board/desk.js";
import { MenuItem } from "../parts/menu.js";

const words = alongText.menu;

/** What the board's menu offers for taking it along, and for bringing cards in. */
export function AlongItems({ close, mayMove }: { close: () => void; mayMove: boolean }) {
  const desk = useDesk();
  const show = (kind: "export" | "import") => () => {
    close();
    desk.panel.value = { kind };
  };
  const onBoard = desk.place.value === null;
  return (
    <>
      {onBoard && (
        <MenuItem
          icon="printer"
          label={words.print}
          onPress={() => {
            close();
            print();
          }}
        />
      )}
      <MenuItem icon="down" label={words.exporting} onPress={show("export")} />
      {mayMove && <MenuItem icon="up" label={words.importing} onPress={show("import")} />}
    </>
  );
}
