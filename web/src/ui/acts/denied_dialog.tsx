import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";
import { verifiers } from "./moves.js";
import { send } from "./perform.js";

/** The own card wants another pair of eyes: who has them, and what to do when nobody is there. */
export function DeniedDialog({ card: id, done }: { card: string; done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const card = board?.cards.get(id);
  if (!board || !card) return null;
  const who = verifiers(board.settings, card).map((one) => one.name);
  const alone = who.length === 0;
  return (
    <Dialog title={t.ask.deniedTitle} onClose={done}>
      <p dir="auto">{t.ask.deniedIntro(card.title)}</p>
      <p>{alone ? t.ask.deniedAlone : t.ask.deniedWho(who.join(", "))}</p>
      {alone && <p class="small soft">{t.ask.deniedSoloHint}</p>}
      <div class="actions">
        {alone && (
          <button
            type="button"
            class="button"
            onClick={() => {
              done();
              void send(desk, { type: "set_verify_policy", policy: "self_with_evidence" }).then((accepted) => {
                if (accepted) desk.ask.value = { kind: "verify", wish: { card: id, to: "done", after: null } };
              });
            }}
          >
            {t.ask.deniedSolo}
          </button>
        )}
        {alone && desk.you().seat === "coach" && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              done();
              desk.panel.value = { kind: "invite" };
            }}
          >
            {t.ask.deniedInvite}
          </button>
        )}
        {!alone && (
          <button type="button" class="button primary" onClick={done}>
            {t.common.close}
          </button>
        )}
      </div>
    </Dialog>
  );
}
