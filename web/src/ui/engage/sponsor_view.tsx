import type { ComponentChildren } from "preact";
import type { SponsorPage } from "../../../../protocol/ts/messages.js";
import { engageText } from "../../languages/en/engage.js";
import { dayOf, shortDay } from "../dates.js";
import { t } from "../text.js";
import { SponsorTerms } from "./sponsor_terms.js";

const words = engageText.sponsor;

interface Props {
  page: SponsorPage;
  /** Of the headings: the page stands alone, or within a dialog. */
  level: 2 | 3;
  /** What can be done about the contract. */
  signing?: ComponentChildren;
}

/** All that a sponsor reads. */
export function SponsorView({ page, level, signing }: Props) {
  const name = (id: string) => page.people.find((one) => one.id === id)?.name ?? t.common.nobody;
  return (
    <div class="sponsor-view">
      <p class="sponsor-title" dir="auto">
        {page.title}
      </p>
      <Part level={level} title={words.people}>
        <ul class="plain-lines">
          {page.people.map((one) => (
            <li key={one.id} dir="auto">
              {one.name} <span class="soft small">{t.seats[one.seat]}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part level={level} title={words.releases}>
        {page.releases.length === 0 && <p class="soft">{words.noReleases}</p>}
        {page.releases.map((one) => (
          <blockquote key={one.at + one.text} dir="auto">
            {one.text}
            <footer class="soft small">{dayOf(one.at)}</footer>
          </blockquote>
        ))}
      </Part>
      <Part level={level} title={`${words.contract}: ${words.states[page.state]}`}>
        <p class="soft">{meaning(page)}</p>
        {page.terms && <SponsorTerms terms={page.terms} />}
        <p>
          <b>{words.signatures}</b>{" "}
          {page.signatures.length === 0
            ? words.nobody
            : page.signatures.map((one) => words.signedOn(name(one.by), dayOf(one.at))).join(" · ")}
        </p>
        {signing}
      </Part>
      {page.sessions_held && (
        <Part level={level} title={words.sessions}>
          <p>{page.sessions_held.map((day) => shortDay(day)).join(" · ") || words.noSessions}</p>
        </Part>
      )}
    </div>
  );
}

function Part({ level, title, children }: { level: 2 | 3; title: string; children: ComponentChildren }) {
  return (
    <section>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children}
    </section>
  );
}

function meaning(page: SponsorPage): string {
  const open = page.state === "draft" || page.state === "partly_signed";
  if (open) return page.kind === "organisation" ? words.toSign : words.between;
  return page.sees.length > 0
    ? `${words.settled} ${page.sees.map((one) => words.sights[one]).join(", ")}.`
    : words.nothing;
}
