import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { aboutOf, changesOf, emptyAbout, isSound } from "./about.js";
import { AboutFields } from "./about_fields.js";
import { useEngagement } from "./use_engagement.js";

/** What was said when the engagement was made, to be said better. */
export function AboutDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const engagement = useEngagement();
  const [read] = useState(engagement?.intent);
  const [about, setAbout] = useState(() => (read ? aboutOf(read) : emptyAbout()));
  if (!read) return null;
  const save = async () => {
    // Only what was touched here is sent: what the other wrote meanwhile stays.
    const set = changesOf(read, about);
    if (!set || (await send(desk, { type: "set_intent", set }))) done();
  };
  return (
    <Dialog title={words.about.title} onClose={done}>
      <AboutFields about={about} change={setAbout} asCoach={desk.you().seat === "coach"} />
      <div class="actions">
        <button type="button" class="button primary" disabled={!isSound(about)} onClick={() => void save()}>
          {words.about.save}
        </button>
      </div>
    </Dialog>
  );
}
