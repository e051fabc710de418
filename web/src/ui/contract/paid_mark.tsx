import { contractText as words } from "../../languages/en/contract.js";
import type { Terms } from "../../model/contract_terms.js";
import { movesCards } from "../acts/moves.js";
import { dayOf } from "../dates.js";
import { sendOrSay } from "./acts.js";
import { useContract } from "./page_context.js";

/** Whether a payment came; coach and coachee mark it, before and after signing. */
export function PaidMark({ payment }: { payment: Terms["payments"][number] }) {
  const { desk, contract } = useContract();
  const at = contract.paid[payment.id];
  return (
    <label class="choice paid-mark">
      <input
        type="checkbox"
        checked={at !== undefined}
        disabled={!movesCards(desk.you().seat)}
        aria-label={words.payment.paidMark(payment.label)}
        onChange={(event) =>
          void sendOrSay(desk, { type: "mark_payment", payment: payment.id, paid: event.currentTarget.checked })
        }
      />
      {at === undefined ? words.payment.paid : words.payment.paidOn(dayOf(at))}
    </label>
  );
}
