import { useEffect, useRef, useState } from "preact/hooks";
import type { SponsorPage } from "../../../../protocol/ts/messages.js";
import { Puffin } from "../../icons/puffin.js";
import { engageText } from "../../languages/en/engage.js";
import { postCommand } from "../../sync/api/boards.js";
import { newId } from "../../sync/ids.js";
import { problemOf } from "../entry/problem.js";
import { HoldToSign } from "../parts/hold_to_sign.js";
import { navigate } from "../router.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import { SponsorView } from "./sponsor_view.js";

const words = engageText.sponsor;

interface Props {
  board: string;
  page: SponsorPage;
  /** Asks for the page anew. */
  look: () => Promise<void>;
}

/** What a sponsor sees in place of a board. */
export function SponsorScreen({ board, page, look }: Props) {
  useEffect(() => {
    document.title = `${page.title} · ${t.product}`;
  }, [page.title]);
  useEffect(() => {
    const again = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [look]);
  return (
    <div class="boards-page">
      <header class="board-header">
        <Puffin />
        <h1 class="board-title" dir="auto">
          {page.title}
        </h1>
        <span class="grow" />
        <button type="button" class="button quiet" onClick={() => void look()}>
          {words.reload}
        </button>
        <button type="button" class="button quiet" onClick={() => navigate("/boards")}>
          {t.board.allBoards}
        </button>
      </header>
      <main class="boards">
        <p class="soft">{words.intro}</p>
        <SponsorView page={page} level={2} signing={<Signing board={board} page={page} look={look} />} />
      </main>
    </div>
  );
}

function Signing({ board, page, look }: Props) {
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  // One id for one wording: a press that is repeated because no answer came counts once.
  const command = useRef({ version: 0, id: "" });
  const open = page.state === "draft" || page.state === "partly_signed";
  if (page.kind !== "organisation" || !open) return null;
  if (page.signatures.some((one) => one.by === page.you)) return <p role="status">{words.signed}</p>;
  if (!page.may_sign) return <p class="soft">{words.notYet}</p>;
  const sign = async () => {
    const { version } = page;
    if (command.current.version !== version) command.current = { version, id: newId() };
    setBusy(true);
    setProblem("");
    try {
      await postCommand(board, command.current.id, { type: "sign_contract", version });
      toast({ text: words.signed });
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
    await look();
  };
  return (
    <>
      <HoldToSign
        question={words.sign(page.version)}
        meaning={words.signMeans}
        disabled={busy}
        onSign={() => void sign()}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
