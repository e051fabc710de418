import type { PresenceState } from "../../sync/session.js";
import { t } from "../first_text.js";
import { Avatar } from "../parts/avatar.js";
import { personName } from "../people.js";
import { useDesk } from "./desk.js";

const most = 5;

interface Here {
  participant: string;
  words: string;
  leads: boolean;
}

/** Who is here, as letters on their colour; what they look at stands in words. */
export function PeopleHere() {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const you = desk.session.you.value;
  const presence = desk.session.presence.value;
  const lead = desk.review.lead.value;
  if (!board || !you) return null;

  const here = new Map<string, Here>();
  for (const { participant, client, state } of presence) {
    if (client === desk.session.client) continue;
    if (participant === you.participant) continue;
    const name = personName(board, participant);
    const { looking, dragging } = state as PresenceState;
    const card = desk.card(typeof dragging?.card === "string" ? dragging.card : (looking ?? ""));
    const leads = lead?.client === client;
    const words = leads ? t.board.leads(name) : card ? t.board.looksAt(name, card.title) : t.board.isHere(name);
    const known = here.get(participant);
    if (!known || card || leads) here.set(participant, { participant, words, leads });
  }
  const others = [...here.values()];
  return (
    <ul class="people" aria-label={t.board.here}>
      <li title={`${you.name} (${t.common.you})`}>
        <Avatar board={board} person={you.participant} />
        <span class="hidden-text">
          {you.name} ({t.common.you})
        </span>
      </li>
      {others.slice(0, most).map((one) => (
        <li key={one.participant} title={one.words} class={one.leads ? "leads" : ""}>
          <Avatar board={board} person={one.participant} />
          <span class="hidden-text">{one.words}</span>
          {others.length === 1 && (
            <span class="person-name" dir="auto" aria-hidden="true">
              {personName(board, one.participant)}
            </span>
          )}
        </li>
      ))}
      {others.length > most && <li class="small soft">+{others.length - most}</li>}
      {others.length === 0 && <li class="alone small soft">{t.board.aloneHere}</li>}
    </ul>
  );
}
