import { useRef, useState } from "preact/hooks";
import { contractText as words } from "../../languages/en/contract.js";
import { missingTerms, signatories, type Terms } from "../../model/contract_terms.js";
import { Avatar } from "../parts/avatar.js";
import { HoldToSign } from "../parts/hold_to_sign.js";
import { toast } from "../toasts.js";
import { ChangedSince } from "./changed_since.js";
import { useContract } from "./page_context.js";
import { momentWords } from "./words.js";

/** What a person had before their eyes when they began to sign. */
interface Reading {
  version: number;
  seq: number;
  terms: Terms;
}

/** Who has signed, and the signing itself: held down, or in two steps. */
export function SignPanel() {
  const { desk, board, contract, look } = useContract();
  const reading = useRef<Reading | null>(null);
  const [stale, setStale] = useState<Terms | null>(null);
  const [sending, setSending] = useState(false);
  const you = desk.you().participant;
  const signed = (id: string) => contract.signatures.find((one) => one.by === id);
  const open = contract.state === "draft" || contract.state === "partly_signed";
  // Who came after it was signed has nothing to sign.
  const people = signatories(board).filter((one) => open || signed(one.id));
  const mine = people.some((one) => one.id === you);
  const ready = missingTerms(board).length === 0;

  const read = () => {
    reading.current = { version: contract.version, seq: desk.board().seq, terms: contract.terms };
  };
  const sign = async () => {
    const seen = reading.current;
    if (!seen) return;
    setSending(true);
    const outcome = await desk.session.send({ type: "sign_contract", version: seen.version, read_at: seen.seq });
    setSending(false);
    if (outcome.accepted) {
      setStale(null);
      return look.at(contract);
    }
    if (outcome.rejection.code === "stale") return setStale(seen.terms);
    toast({ text: outcome.rejection.message });
  };

  return (
    <section class="sign-panel panel" aria-labelledby="sign-title">
      <h2 id="sign-title">{words.sign.title}</h2>
      <SignedChip />
      <ul class="signatories">
        {people.map((one) => {
          const signature = signed(one.id);
          return (
            <li key={one.id} data-signed={signature ? "" : undefined}>
              <Avatar board={board} person={one.id} />
              <span>
                <b dir="auto">{one.name}</b>
                <br />
                <span class="small soft">
                  {signature ? words.sign.signedAt(momentWords(signature.at, zoneOf(board))) : words.sign.notYet}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {stale && <ChangedSince before={stale} after={contract.terms} />}
      {open && mine && !signed(you) && (
        <HoldToSign
          question={words.sign.ask(contract.version)}
          meaning={words.sign.asYou(desk.you().name)}
          disabled={!ready || sending}
          onBegin={read}
          onSign={() => void sign()}
        />
      )}
      {sending && <p class="small soft">{words.sign.waiting}</p>}
      {open && signed(you) && (
        <p class="small soft">
          {words.sign.yours(
            people
              .filter((one) => !signed(one.id))
              .map((one) => one.name)
              .join(", "),
          )}
        </p>
      )}
    </section>
  );
}

function zoneOf(board: { engagement: { intent: { time_zone: string } } | null }): string {
  return board.engagement?.intent.time_zone ?? "UTC";
}

/** "1 of 2 signed", "signed by both". */
export function SignedChip() {
  const { board, contract } = useContract();
  const all = contract.state === "active" ? contract.signatures.length : signatories(board).length;
  const count = contract.signatures.length;
  return (
    <p class="signed-chip" data-all={count === all ? "" : undefined}>
      {words.sign.count(count, all)} · {words.version(contract.version)}
    </p>
  );
}
