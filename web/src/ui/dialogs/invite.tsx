import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { engageText } from "../../languages/en/engage.js";
import { createInvite, type Invite, listInvites, revokeInvite } from "../../sync/api/invites.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { problemOf } from "../entry/problem.js";
import { later } from "../later.js";
import { Dialog } from "../parts/dialog.js";
import { LinkLine } from "../parts/link_line.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { type Seat, seats } from "../types.js";

/** Where somebody is coached already, their yes comes before a link. */
const SeatsByConsent = later(() => import("../engage/seats_by_consent.js").then((code) => code.SeatsByConsent));

/** A link for one seat: made, copied, listed, taken back. */
export function InviteDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const board = desk.board().settings;
  // A sponsor's page is that of an engagement; on a plain board there is nothing for them to see.
  const offered = seats.filter((one) => one !== "sponsor" || board.engagement);
  const taken = new Set(board.participants.filter((one) => one.active).map((one) => one.seat));
  const [seat, setSeat] = useState<Seat>(taken.has("coachee") && !taken.has("coach") ? "coach" : "coachee");
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState("");
  const [invites, setInvites] = useState<readonly Invite[]>([]);
  const refresh = () => {
    listInvites(desk.id)
      .then(setInvites)
      .catch(() => undefined);
  };
  useEffect(refresh, [desk]);
  const byConsent = board.engagement !== null && taken.has("coachee");
  const make = async (proposal?: string, wanted = seat) => {
    setProblem("");
    try {
      setSeat(wanted);
      const made = await createInvite(desk.id, wanted, proposal ? { proposal } : {});
      setLink(made.url || `${location.origin}/join#${made.token}`);
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <Dialog title={t.invite.title} onClose={done}>
      <p class="soft">{t.invite.intro}</p>
      <fieldset class="field">
        <legend>{t.invite.seat}</legend>
        {offered.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="invite-seat"
              checked={seat === one}
              onChange={() => {
                setSeat(one);
                setLink("");
              }}
            />
            <span>
              {t.seats[one]} <span class="soft small">{t.seatMeans[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {link ? (
        <LinkLine label={t.invite.linkFor(t.seats[seat])} link={link} note={t.invite.once} />
      ) : byConsent ? (
        <SeatsByConsent seat={seat} invites={invites} make={(proposal, wanted) => void make(proposal, wanted)} />
      ) : (
        <div class="actions">
          <button type="button" class="button primary" onClick={() => void make()}>
            <Icon name="link" />
            {t.invite.make}
          </button>
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <InviteList invites={invites} refresh={refresh} />
    </Dialog>
  );
}

function InviteList({ invites, refresh }: { invites: readonly Invite[]; refresh: () => void }) {
  const desk = useDesk();
  const [problem, setProblem] = useState("");
  const open = invites.filter((invite) => !invite.revoked);
  const { engagement, participants } = desk.board().settings;
  const coached = engagement !== null && participants.some((one) => one.active && one.seat === "coachee");
  if (open.length === 0) return null;
  const revoke = async (id: string) => {
    try {
      await revokeInvite(desk.id, id);
      setProblem("");
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <div class="field">
      <span class="label">{t.invite.made}</span>
      <ul class="seated">
        {open.map((invite) => {
          const who = invite.uses.map((use) => personName(desk.board().settings, use.participant));
          const used = who.length > 0;
          const told = used
            ? t.invite.usedBy(who.join(", "))
            : invite.declined
              ? engageText.notNow
              : coached && invite.proposal === null
                ? engageText.consent.stale
                : t.invite.until(dayOf(invite.expires_at));
          return (
            <li key={invite.id}>
              <span dir="auto">
                {t.seats[invite.seat]}
                <span class="soft small">
                  {" · "}
                  {told}
                </span>
              </span>
              <span class="grow" />
              <button type="button" class="button" onClick={() => void revoke(invite.id)}>
                {used ? t.invite.revokeSeat : t.invite.revoke}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="small soft">{t.invite.revokeHint}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
