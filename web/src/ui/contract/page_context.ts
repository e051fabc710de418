import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Contract, TermName, TermsChanges } from "../../model/contract_terms.js";
import type { Engagement } from "../../model/fold_engagement.js";
import type { Desk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { navigate, placePath } from "../router.js";
import { type Saving, useWritten } from "../sheet/saving.js";
import type { Board } from "../types.js";
import type { Drafting } from "./acts.js";
import type { Look } from "./look.js";

/** What the parts of one contract page share. */
export interface ContractPageState {
  desk: Desk;
  drafting: Drafting;
  look: Look;
}

export const ContractContext = createContext<ContractPageState | null>(null);

export interface ContractView extends ContractPageState {
  board: Board;
  engagement: Engagement;
  contract: Contract;
}

/** The contract as it stands; only called below a page that has one. */
export function useContract(): ContractView {
  const page = useContext(ContractContext);
  const board = page?.desk.session.view.value?.settings;
  page?.drafting.untaken();
  if (!page || !board?.engagement) throw new Error("no contract around this view");
  return { ...page, board, engagement: board.engagement, contract: board.engagement.contract };
}

/** Where the draft of a term is kept. A renewed contract begins anew: no draft of the old one comes back into it. */
export function termKey(desk: Desk, name: TermName): string {
  return draftKey(desk.id, `contract-${desk.board().settings.engagement?.past.length ?? 0}`, name);
}

/** A term that is written as text, kept on this device until it stands on the board. */
export function useTerm(name: TermName, text: string, change: (text: string) => TermsChanges): Saving {
  const { desk, drafting, contract } = useContract();
  return useWritten({
    key: termKey(desk, name),
    text,
    seq: contract.text_seqs[name] ?? 0,
    send: (written, readAt) => drafting.edit(change(written), readAt),
    open: () => navigate(placePath(desk.id, "contract")),
  });
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
