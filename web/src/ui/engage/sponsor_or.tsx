import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SponsorPage } from "../../../../protocol/ts/messages.js";
import { sponsorPage } from "../../sync/api/boards.js";
import { SponsorScreen } from "./sponsor_screen.js";

/** Where no board opens, a sponsor finds their page; everybody else what is said otherwise. */
export function SponsorOr({ board, other }: { board: string; other: ComponentChildren }) {
  const [page, setPage] = useState<SponsorPage | null | undefined>(undefined);
  const look = () =>
    sponsorPage(board)
      .then(setPage)
      .catch(() => setPage((known) => known ?? null));
  useEffect(() => void look(), [board]);
  if (page === undefined) return null;
  if (page === null) return <>{other}</>;
  return <SponsorScreen board={board} page={page} look={look} />;
}
