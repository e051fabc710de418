import { contractText as words } from "../../languages/en/contract.js";
import { useContract } from "./page_context.js";

/** How much changed since this person's last look; the fields themselves are lit. */
export function NewsLine() {
  const { contract, look } = useContract();
  const news = look.news(contract);
  if (news.length === 0) return null;
  return (
    <p class="news-line">
      <span>{words.news.count(news.length)}</span>
      <button type="button" class="button" onClick={() => look.at(contract)}>
        {words.news.seen}
      </button>
    </p>
  );
}
