import { useId } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { Field } from "../parts/field.js";
import { type About, aboutLimits, hasSoundStyles, zones } from "./about.js";

interface Props {
  about: About;
  change: (about: About) => void;
  /** The words about the coach are the coach's own. */
  asCoach: boolean;
}

/** Topic, intention, style, time zone and the coach's own words about themselves. */
export function AboutFields({ about, change, asCoach }: Props) {
  const set = (part: Partial<About>) => change({ ...about, ...part });
  return (
    <>
      <Field
        label={words.fields.topic}
        hint={words.fields.topicHint}
        value={about.topic}
        onInput={(topic) => set({ topic })}
        limit={aboutLimits.topic}
      />
      <Field
        label={words.fields.intention}
        value={about.intention}
        onInput={(intention) => set({ intention })}
        limit={aboutLimits.intention}
      />
      <Field
        label={words.fields.style}
        hint={words.fields.styleHint}
        problem={hasSoundStyles(about.style) ? undefined : words.fields.tooManyStyles}
        value={about.style}
        onInput={(style) => set({ style })}
      />
      <ZoneField zone={about.zone} change={(zone) => set({ zone })} />
      {asCoach && (
        <Field
          label={words.fields.profile}
          hint={words.fields.profileHint}
          value={about.profile}
          onInput={(profile) => set({ profile })}
          limit={aboutLimits.profile}
          lines={4}
        />
      )}
    </>
  );
}

/** A list of a few hundred names: one types a part of the place and picks. */
function ZoneField({ zone, change }: { zone: string; change: (zone: string) => void }) {
  const id = useId();
  const known = zones();
  const wrong = !known.includes(zone.trim());
  return (
    <div class="field">
      <label for={id}>{words.fields.zone}</label>
      <input
        id={id}
        class="input"
        list={`${id}-all`}
        autocomplete="off"
        value={zone}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-notes`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <datalist id={`${id}-all`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div id={`${id}-notes`}>
        {wrong ? (
          <p class="problem" role="alert">
            {words.fields.zoneProblem}
          </p>
        ) : (
          <span class="hint">{words.fields.zoneHint}</span>
        )}
      </div>
    </div>
  );
}
