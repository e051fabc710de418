import { contractText as words } from "../../languages/en/contract.js";
import { changedTerms, type TermName, type Terms } from "../../model/contract_terms.js";
import { TermLink } from "./missing_list.js";
import { termWords } from "./term_words.js";

/** What is different from the wording that was read. */
export function ChangedSince({ before, after }: { before: Terms; after: Terms }) {
  const names = changedTerms(before, after);
  return (
    <div class="conflict changed-since" role="alert">
      <h3>{words.sign.changed}</h3>
      <p class="small">{words.sign.changedHow}</p>
      <dl>
        {names.map((name) => (
          <Change key={name} name={name} before={before} after={after} />
        ))}
      </dl>
    </div>
  );
}

function Change({ name, before, after }: { name: TermName; before: Terms; after: Terms }) {
  return (
    <>
      <dt>
        <TermLink name={name} />
      </dt>
      <dd dir="auto">
        <span class="soft">{words.sign.before}:</span> <del>{termWords(before, name) || words.sign.nothing}</del>
        <br />
        <span class="soft">{words.sign.now}:</span> <ins>{termWords(after, name) || words.sign.nothing}</ins>
      </dd>
    </>
  );
}
