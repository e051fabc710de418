import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { sponsorPageOf } from "../../model/sponsor_page.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { limits, textLength } from "../types.js";
import { SponsorView } from "./sponsor_view.js";
import { useEngagement } from "./use_engagement.js";

/** The coachee lets single sentences out, and sees exactly the page on which they will stand. */
export function ReleasesDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const engagement = useEngagement();
  const [sentence, setSentence] = useState("");
  if (!board || !engagement) return null;
  const text = sentence.trim();
  const sound = text !== "" && textLength(text) <= limits.comment;
  const page = sponsorPageOf(board, engagement);
  const shown = text ? { ...page, releases: [...page.releases, { text, at: new Date().toISOString() }] } : page;
  const release = async () => {
    if (sound && (await send(desk, { type: "release_sentence", release: newId(), text }))) setSentence("");
  };
  return (
    <Dialog title={words.releases.title} onClose={done}>
      <p>{words.releases.intro}</p>
      {!page.people.some((one) => one.seat === "sponsor") && <p class="soft">{words.releases.noSponsor}</p>}
      <Field
        label={words.releases.field}
        value={sentence}
        onInput={setSentence}
        limit={limits.comment}
        lines={3}
        onEnter={() => void release()}
      />
      <div class="actions">
        <button type="button" class="button primary" disabled={!sound} onClick={() => void release()}>
          {words.releases.go}
        </button>
      </div>
      {engagement.releases.length > 0 && (
        <div class="field">
          <span class="label">{words.releases.released}</span>
          <ul class="seated">
            {engagement.releases.map((one) => (
              <li key={one.id}>
                <span dir="auto">{one.text}</span>
                <span class="grow" />
                <button
                  type="button"
                  class="button"
                  aria-label={`${words.releases.takeBack}: ${one.text}`}
                  onClick={() => void send(desk, { type: "withdraw_sentence", release: one.id })}
                >
                  {words.releases.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <section class="preview" aria-label={text ? words.releases.draft : words.releases.preview}>
        <p class="soft small">{text ? words.releases.draft : words.releases.preview}</p>
        <SponsorView page={shown} level={3} />
      </section>
    </Dialog>
  );
}
