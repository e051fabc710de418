import { engageText as words } from "../../languages/en/engage.js";
import type { Invitation } from "../../sync/api/invites.js";
import { t } from "../text.js";

/** Who invites to what, and what coaching is: read before anything is answered. */
export function InvitationWords({ invitation }: { invitation: Invitation }) {
  const { coach, seat } = invitation;
  const coached = seat === "coachee";
  return (
    <div class="invitation-words">
      <p class="invitation-board" dir="auto">
        {words.invitation.to(invitation.board.title)}
      </p>
      <section>
        <h2>{words.invitation.who(coach.name)}</h2>
        <p class="as-written" dir="auto">
          {coach.profile || words.invitation.noProfile(coach.name)}
        </p>
      </section>
      <Facts invitation={invitation} />
      {seat === "sponsor" && <p>{words.invitation.sponsorMeans}</p>}
      {!coached && seat !== "sponsor" && <p class="soft">{t.seatMeans[seat]}</p>}
      {coached && (
        <div class="invitation-lists">
          <List title={words.invitation.isTitle} lines={words.invitation.is} />
          <List title={words.invitation.isNotTitle} lines={words.invitation.isNot} />
        </div>
      )}
    </div>
  );
}

function Facts({ invitation }: { invitation: Invitation }) {
  const facts = [
    [words.invitation.topic, invitation.topic],
    [words.invitation.intention, invitation.intention],
    [words.invitation.style, invitation.style?.join(", ")],
  ].filter(([, value]) => value);
  if (facts.length === 0) return null;
  return (
    <dl class="facts-list">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
