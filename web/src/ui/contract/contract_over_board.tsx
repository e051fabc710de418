import { contractText as words } from "../../languages/en/contract.js";
import { whoResumes } from "../../model/contract_gate.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { navigate, placePath } from "../router.js";
import { stage } from "../theme.js";
import { Joy } from "./joy.js";

/** What the contract has to say on the board: the banner while the gate is closed, and the joy when it opens. */
export function ContractOverBoard() {
  return (
    <>
      <Banner />
      <Joy />
    </>
  );
}

function Banner() {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const engagement = board?.engagement;
  if (!engagement || engagement.state === "active" || stage.value) return null;
  const text =
    engagement.state === "paused"
      ? words.banner.paused(personName(board, engagement.pause?.by ?? null), whoResumes(board))
      : words.banner[engagement.state];
  const path = placePath(desk.id, "contract");
  return (
    <section class="contract-banner" aria-label={words.banner.label}>
      <p class="contract-banner-words">{text}</p>
      <a
        class="button"
        href={path}
        onClick={(event) => {
          event.preventDefault();
          navigate(path);
        }}
      >
        {words.banner.open}
      </a>
    </section>
  );
}
