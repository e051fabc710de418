import { contractText as words } from "../../languages/en/contract.js";
import { engageText } from "../../languages/en/engage.js";
import { type Sight, shownBy, sponsorPageOf } from "../../model/sponsor_page.js";
import { SponsorView } from "../engage/sponsor_view.js";
import { useContract } from "./page_context.js";
import { TermFrame } from "./term_frame.js";

const sights = Object.keys(shownBy) as Sight[];

/** What a sponsor may read once the contract runs, chosen thing by thing, above the page they will see. */
export function SponsorTerm() {
  const { board, engagement, contract, drafting } = useContract();
  const chosen = contract.terms.sponsor_sees;
  const settled = { ...engagement, contract: { ...contract, state: "active" as const } };
  return (
    <TermFrame name="sponsor_sees">
      <fieldset class="field">
        <legend>{words.terms.sponsor_sees}</legend>
        <p class="small soft">{words.sponsor.hint}</p>
        {sights.map((sight) => (
          <label key={sight} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(sight)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== sight);
                const next = event.currentTarget.checked ? [...others, sight] : others;
                void drafting.choose({ sponsor_sees: sights.filter((one) => next.includes(one)) });
              }}
            />
            <span>{engageText.sponsor.sights[sight]}</span>
          </label>
        ))}
      </fieldset>
      <details class="sponsor-preview">
        <summary>{words.sponsor.preview}</summary>
        <SponsorView page={sponsorPageOf(board, settled)} level={3} />
      </details>
    </TermFrame>
  );
}
