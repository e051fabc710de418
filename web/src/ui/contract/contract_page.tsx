import { useEffect, useMemo } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { Puffin } from "../../icons/puffin.js";
import { contractText as words } from "../../languages/en/contract.js";
import { movesCards } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { PeopleHere } from "../board/people_here.js";
import { Status } from "../board/status.js";
import { draftKey } from "../drafts.js";
import { KeepsakePanel } from "../ending/keepsake_panel.js";
import { OverBoard } from "../over_board.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";
import { Drafting } from "./acts.js";
import { AfterPanel } from "./after_panel.js";
import { AnewDialog } from "./anew_dialog.js";
import { ContractForm } from "./contract_form.js";
import { Joy } from "./joy.js";
import { Look } from "./look.js";
import { MissingList } from "./missing_list.js";
import { NewsLine } from "./news_line.js";
import { ContractContext, useContract } from "./page_context.js";
import { PaidMark } from "./paid_mark.js";
import { Paper } from "./paper.js";
import { SignPanel } from "./sign_panel.js";
import { dayWords } from "./words.js";

/** The contract of an engagement: written together, signed, then read. */
export function ContractPage() {
  const desk = useDesk();
  const contract = desk.session.view.peek()?.settings.engagement?.contract;
  const page = useMemo(
    () =>
      contract && { desk, drafting: new Drafting(desk), look: new Look(draftKey(desk.id, "contract-look"), contract) },
    [desk],
  );
  useEffect(() => {
    if (!page) return undefined;
    const stop = desk.session.onEvents((events) => page.look.follow(events, desk.you().participant));
    return () => {
      stop();
      desk.review.editing.value = null;
    };
  }, [desk, page]);
  if (!page) return null;
  return (
    <ContractContext.Provider value={page}>
      <PageBody />
      <OverBoard />
    </ContractContext.Provider>
  );
}

function PageBody() {
  const { desk, board, contract, engagement } = useContract();
  const open = contract.state === "draft" || contract.state === "partly_signed";
  const writes = open && movesCards(desk.you().seat);
  const title = board.title;
  useEffect(() => {
    document.title = `${words.title}: ${title} · ${t.product}`;
  }, [title]);
  useEffect(() => {
    if (!open) scrollTo({ top: 0 });
  }, [open]);
  return (
    <div class="contract-page">
      <ContractHeader />
      <main class="contract-main" id="contract">
        <div class="contract-words">
          {writes ? (
            <>
              <p class="soft screen-only">{words.intro}</p>
              <NewsLine />
              <ContractForm key={engagement.past.length} />
              <div class="print-only">
                <Paper board={board} contract={contract} />
              </div>
            </>
          ) : (
            <>
              {open && <p class="soft screen-only">{words.notYours}</p>}
              <Paper board={board} contract={contract} />
              {!open && <Payments />}
            </>
          )}
          <Earlier />
        </div>
        <aside class="contract-side">
          {open && <MissingList />}
          <SignPanel />
          {!open && <AfterPanel />}
          <KeepsakePanel />
        </aside>
      </main>
      <AnewDialog />
      <Joy />
    </div>
  );
}

function ContractHeader() {
  const { desk, board, contract } = useContract();
  return (
    <header class="board-header contract-header">
      <a
        class="button quiet"
        title={words.back}
        href={boardPath(desk.id)}
        onClick={(event) => {
          event.preventDefault();
          navigate(boardPath(desk.id));
        }}
      >
        <Puffin size={24} />
        <span class="back-words">{words.back}</span>
      </a>
      <h1 class="board-title" dir="auto">
        {words.paper.of(board.title)}
      </h1>
      <span class="contract-state small" data-state={contract.state}>
        {words.states[contract.state]}
      </span>
      <Status />
      <span class="grow" />
      <PeopleHere />
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="contract" />
        {words.print}
      </button>
    </header>
  );
}

/** After signing the payments are still marked, here beside the paper. */
function Payments() {
  const { contract } = useContract();
  const { payments } = contract.terms;
  if (payments.length === 0) return null;
  return (
    <section class="panel screen-only" aria-labelledby="payments-title">
      <h2 id="payments-title">{words.terms.payments}</h2>
      <ul class="payment-marks">
        {payments.map((one) => (
          <li key={one.id}>
            <span dir="auto">{one.label}</span>
            <PaidMark payment={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Earlier() {
  const { board, engagement } = useContract();
  if (engagement.past.length === 0) return null;
  return (
    <section class="panel screen-only" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.after.earlier}</h2>
      {engagement.past.map(({ contract }, index) => {
        const { start, end } = contract.terms;
        const day = (date: string | null) => (date === null ? words.paper.notSaid : dayWords(date));
        return (
          <details key={`past-${index}`}>
            <summary>{words.after.earlierOne(day(start), day(end), words.states[contract.state])}</summary>
            <Paper board={board} contract={contract} />
          </details>
        );
      })}
    </section>
  );
}
