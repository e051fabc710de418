import type { ComponentChildren } from "preact";
import { contractText as words } from "../../languages/en/contract.js";
import type { TermName } from "../../model/contract_terms.js";
import type { PresenceState } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import { Avatar } from "../parts/avatar.js";
import { personName } from "../people.js";
import { useContract } from "./page_context.js";

/** Around one term: who is writing in it, and whether it changed since this person's last look. */
export function TermFrame({ name, children }: { name: TermName; children: ComponentChildren }) {
  const { desk, board, contract, look } = useContract();
  const field = `contract.${name}`;
  const writer = writerOf(desk, field);
  const news = look.isNew(name, contract);
  return (
    <div
      class="term"
      id={`term-${name}`}
      data-news={news ? "" : undefined}
      onFocusIn={() => {
        desk.review.editing.value = field;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        if (desk.review.editing.peek() === field) desk.review.editing.value = null;
        look.at(contract, [name]);
      }}
    >
      {news && <p class="term-note small term-news">{words.news.mark}</p>}
      {writer && (
        <p class="term-note small term-writer">
          <Avatar board={board} person={writer} tiny /> {words.presence(personName(board, writer))}
        </p>
      )}
      {children}
    </div>
  );
}

/** Somebody else whose focus is in this field. */
function writerOf(desk: Desk, field: string): string | null {
  const self = desk.session.you.value?.participant;
  const entry = desk.session.presence.value.find(
    ({ participant, state }) => participant !== self && (state as PresenceState).editing === field,
  );
  return entry?.participant ?? null;
}
