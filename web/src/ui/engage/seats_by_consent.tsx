import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { engageText as words } from "../../languages/en/engage.js";
import type { Invite } from "../../sync/api/invites.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { limits, type Seat, textLength } from "../types.js";
import { consentOf, unheard } from "./consent.js";

interface Props {
  seat: Seat;
  invites: readonly Invite[];
  make: (proposal: string, seat: Seat) => void;
}

/** For the coach: ask those coached, wait for their yes, then make the link. */
export function SeatsByConsent({ seat, invites, make }: Props) {
  const desk = useDesk();
  const [who, setWho] = useState("");
  const name = who.trim();
  const sound = name !== "" && textLength(name) <= limits.name;
  const ask = async () => {
    if (!sound) return;
    if (await send(desk, { type: "propose_seat", proposal: newId(), seat, who: name })) setWho("");
  };
  return (
    <>
      <p>{words.consent.intro}</p>
      <Field
        label={words.consent.who}
        hint={words.consent.whoHint}
        value={who}
        onInput={setWho}
        limit={limits.name}
        onEnter={() => void ask()}
      />
      <div class="actions">
        <button type="button" class="button primary" disabled={!sound} onClick={() => void ask()}>
          {words.consent.ask}
        </button>
      </div>
      <Asked invites={invites} make={make} />
    </>
  );
}

function Asked({ invites, make }: Omit<Props, "seat">) {
  const board = useDesk().session.view.value?.settings;
  const proposals = board?.engagement?.proposals ?? [];
  if (!board || proposals.length === 0) return null;
  const told = {
    waiting: (names: string) => words.consent.waiting(names),
    declined: () => words.consent.declined,
    given: () => words.consent.given,
    linked: () => words.consent.linked,
  };
  return (
    <div class="field">
      <span class="label">{words.consent.list}</span>
      <ul class="seated" aria-live="polite">
        {[...proposals].reverse().map((proposal) => {
          const consent = consentOf(board, proposal, invites);
          const names = unheard(board, proposal).map((one) => personName(board, one));
          return (
            <li key={proposal.id}>
              <span dir="auto">
                {proposal.who}
                <span class="soft small">
                  {` · ${t.seats[proposal.seat]} · `}
                  {told[consent](names.join(", "))}
                </span>
              </span>
              <span class="grow" />
              {consent === "given" && (
                <button type="button" class="button primary" onClick={() => make(proposal.id, proposal.seat)}>
                  <Icon name="link" />
                  {words.consent.makeLink}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
