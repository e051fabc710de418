import { lookText } from "../../languages/en/look.js";
import { Dialog } from "../parts/dialog.js";
import { chooseTheme, themeChoice } from "../theme.js";
import { themeChoices } from "./choice.js";
import { companyShown, showCompany } from "./company.js";
import { lookOpen } from "./look_open.js";

/** Colours, and whether Puffin and Yeti keep company. Each choice is seen at once. */
export function LookDialog() {
  return (
    <Dialog
      title={lookText.title}
      onClose={() => {
        lookOpen.value = false;
      }}
    >
      <fieldset class="field">
        <legend>{lookText.colours}</legend>
        {themeChoices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="colours"
              data-first={choice === themeChoice.value ? "" : undefined}
              checked={choice === themeChoice.value}
              onChange={() => chooseTheme(choice)}
            />
            <span>
              {lookText.choices[choice]} <span class="soft small">{lookText.means[choice]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="field">
        <legend>{lookText.company}</legend>
        {[true, false].map((shown) => (
          <label key={String(shown)} class="choice">
            <input
              type="radio"
              name="company"
              checked={shown === companyShown.value}
              onChange={() => showCompany(shown)}
            />
            {shown ? lookText.shown : lookText.hidden}
          </label>
        ))}
      </fieldset>
      <p class="soft small">{lookText.kept}</p>
    </Dialog>
  );
}
