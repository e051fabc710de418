import { Asks } from "./acts/asks.js";
import { useDesk } from "./board/desk.js";
import { Panels } from "./dialogs/panels.js";
import { CardSheet } from "./sheet/card_sheet.js";

/** Everything that opens over the board, in one piece of code that is fetched after the board stands. */
export function OverBoard() {
  const desk = useDesk();
  const open = desk.past.value ? null : desk.open.value;
  return (
    <>
      {open && <CardSheet key={open} id={open} />}
      <Panels />
      <Asks />
    </>
  );
}
