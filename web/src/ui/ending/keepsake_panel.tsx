import { useState } from "preact/hooks";
import { endingText } from "../../languages/en/ending.js";
import { seatedAs } from "../../model/contract_terms.js";
import { type EngagementPage, useDesk } from "../board/desk.js";
import { today } from "../dates.js";
import { isParty } from "../sessions/acts.js";

const words = endingText.keepsake;

/** The whole engagement to take home, once there was a contract: as a page, and as data. */
export function KeepsakePanel() {
  const desk = useDesk();
  const engagement = desk.session.view.value?.settings.engagement;
  const begun = engagement && (engagement.contract.activated_at !== null || engagement.past.length > 0);
  if (!begun || !isParty(desk)) return null;
  const hasSponsor = seatedAs(desk.board().settings, "sponsor").length > 0;
  const ask = (page: EngagementPage) => {
    desk.panel.value = { kind: "engagement", page };
  };
  return (
    <section class="panel keepsake screen-only" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="small">{words.means}</p>
      <KeepsakeButtons />
      <div class="row">
        <button type="button" class="as-link small" onClick={() => ask("erase")}>
          {endingText.next.erase}
        </button>
        {desk.you().seat === "coachee" && hasSponsor && (
          <button type="button" class="as-link small" onClick={() => ask("releases")}>
            {endingText.next.sponsor}
          </button>
        )}
      </div>
    </section>
  );
}

export function KeepsakeButtons() {
  const desk = useDesk();
  const [state, setState] = useState<"idle" | "making" | "ready" | "away">("idle");
  const shown = desk.shown.value;
  const take = async (kind: "page" | "json") => {
    setState("making");
    try {
      const [{ keepsakeData, keepsakeOf }, { keepsakePage }, { gather }] = await Promise.all([
        import("./keepsake.js"),
        import("./keepsake_page.js"),
        import("./keepsake_sources.js"),
      ]);
      const sources = await gather(desk);
      const name = words.file(sources.board.settings.title, today());
      if (kind === "page") save(`${name}.html`, keepsakePage(sources), "text/html");
      else save(`${name}.json`, keepsakeData(keepsakeOf(sources)), "application/json");
      setState("ready");
    } catch {
      setState("away");
    }
  };
  const said = shown
    ? words.shown
    : state === "idle"
      ? ""
      : { making: words.making, ready: words.ready, away: words.away }[state];
  return (
    <>
      <div class="row">
        <button type="button" class="button" disabled={shown || state === "making"} onClick={() => void take("page")}>
          {words.page}
        </button>
        <button type="button" class="button" disabled={shown || state === "making"} onClick={() => void take("json")}>
          {words.json}
        </button>
      </div>
      <p class="small soft keepsake-said" role="status">
        {said}
      </p>
    </>
  );
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[^\p{L}\p{N}.]+/gu, "-");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
