import type { ComponentChildren } from "preact";
import { type Language, language, languages, speak } from "../../languages/language.js";
import { route } from "../router.js";
import { MenuItem } from "./menu.js";

/** Goes over to it; a token that came with the address comes along, as it is kept nowhere else. */
function goOver(to: Language) {
  const { token } = route.peek();
  if (token) history.replaceState(history.state, "", `#${token}`);
  speak(to);
}

const others = (Object.keys(languages) as Language[]).filter((one) => one !== language);

/** Every other language by its own name, under a page without a menu. */
export function OtherLanguages(): ComponentChildren {
  return (
    <p class="languages">
      {others.map((one) => (
        <button key={one} type="button" class="button quiet" lang={one} onClick={() => goOver(one)}>
          {languages[one].name}
        </button>
      ))}
    </p>
  );
}

/** The same as lines of a menu. */
export function LanguageItems({ close }: { close: () => void }): ComponentChildren {
  return others.map((one) => (
    <MenuItem
      key={one}
      icon="language"
      label={languages[one].name}
      lang={one}
      onPress={() => {
        close();
        goOver(one);
      }}
    />
  ));
}
