import { useContract } from "./page_context.js";
import { contractText as words } from "./text.en.js";
import { dayWords } from "./words.js";

/** Exactly what stands on the sponsor's page: title, dates, the lines agreed on, the sentences released. */
export function SponsorPreview() {
  const { board, contract, engagement } = useContract();
  const { start, end, sponsor_sees } = contract.terms;
  return (
    <details class="sponsor-preview">
      <summary>{words.sponsor.preview}</summary>
      <div class="paper small-paper" dir="auto">
        <h3>{board.title}</h3>
        {start && end && (
          <p>
            {dayWords(start)} – {dayWords(end)}
          </p>
        )}
        {sponsor_sees.length > 0 ? (
          <>
            <p class="soft">{words.sponsor.only}</p>
            <ul class="dotted">
              {sponsor_sees.map((line, index) => (
                <li key={`line-${index}`}>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          <p class="soft">{words.sponsor.nothing}</p>
        )}
        <h4>{words.sponsor.sentences}</h4>
        {engagement.releases.length === 0 ? (
          <p class="soft">{words.sponsor.noSentences}</p>
        ) : (
          <ul class="dotted">
            {engagement.releases.map((one) => (
              <li key={one.id}>{one.text}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
