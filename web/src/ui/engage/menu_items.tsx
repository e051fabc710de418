import { engageText as words } from "../../languages/en/engage.js";
import { type EngagementPage, useDesk } from "../board/desk.js";
import { MenuItem } from "../parts/menu.js";
import { useEngagement } from "./use_engagement.js";

/** What the board's menu offers about the engagement around it, by seat. */
export function EngagementItems({ close }: { close: () => void }) {
  const desk = useDesk();
  const seat = desk.session.you.value?.seat;
  const running = useEngagement()?.state !== "closed";
  if (seat !== "coach" && seat !== "coachee") return null;
  const show = (page: EngagementPage) => () => {
    close();
    desk.panel.value = { kind: "engagement", page };
  };
  return (
    <>
      <MenuItem icon="question" label={words.about.menu} onPress={show("about")} />
      {seat === "coachee" && <MenuItem icon="evidence" label={words.releases.menu} onPress={show("releases")} />}
      {seat === "coachee" && running && <MenuItem icon="hand" label={words.pause.menu} onPress={show("pause")} />}
      <MenuItem icon="close" label={words.erase.menu} onPress={show("erase")} />
    </>
  );
}
