import { useEffect, useState } from "preact/hooks";
import { shareText as t } from "../../languages/en/share.js";
import { browserShareDeps } from "../../share/browser_deps.js";
import { Sharing } from "../../share/sharing.js";
import { Watching } from "../../share/watching.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { toast } from "../toasts.js";
import { OwnShare } from "./own_share.js";
import { ShareDialog } from "./share_dialog.js";
import { WatchPanel } from "./watch_panel.js";

/** Everything about a shared screen on one open board; fetched when somebody first shares or wants to. */
export function ShareDock() {
  const desk = useDesk();
  const [parts, setParts] = useState<{ sharing: Sharing; watching: Watching } | null>(null);
  useEffect(() => {
    const deps = browserShareDeps();
    const self = () => desk.session.you.peek()?.participant;
    const sharing = new Sharing(desk.session, deps, desk.review.sharing);
    const watching = new Watching(desk.session, deps, self);
    setParts({ sharing, watching });
    const leave = () => sharing.end();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      sharing.close();
      watching.close();
    };
  }, [desk]);
  if (!parts) return null;
  return <Parts desk={desk} {...parts} />;
}

function Parts({ desk, sharing, watching }: { desk: Desk; sharing: Sharing; watching: Watching }) {
  const board = desk.session.view.value?.settings;
  const stream = sharing.stream.value;
  const offered = watching.offered.value;
  const asked = desk.panel.value?.kind === "share";
  const name = (participant: string) => (board ? personName(board, participant) : "");

  useEffect(() => {
    // A seat that was taken back ends the looking on too, whatever that browser does.
    const seated = new Set(board?.participants.filter(({ active }) => active).map(({ id }) => id));
    sharing.keepOnly((participant) => seated.has(participant));
  }, [board]);
  useEffect(() => {
    if (!stream) return;
    announce(t.own.begun);
    return () => {
      const by = sharing.takenBy.peek();
      toast({ text: by ? t.own.taken(name(by)) : t.own.ended });
    };
  }, [stream]);
  useEffect(() => {
    if (!offered) return;
    announce(t.watch.begun(name(offered.participant)));
    return () => {
      const ended = watching.ended.peek();
      if (ended !== "unseen") toast({ text: t.watch[ended](name(offered.participant)) });
    };
  }, [offered?.id]);

  if (!board) return null;
  return (
    <>
      {asked && (
        <ShareDialog
          sharing={sharing}
          other={offered && name(offered.participant)}
          done={() => {
            desk.panel.value = null;
          }}
        />
      )}
      {stream && <OwnShare board={board} sharing={sharing} stream={stream} />}
      {offered && <WatchPanel key={offered.id} board={board} watching={watching} participant={offered.participant} />}
    </>
  );
}
