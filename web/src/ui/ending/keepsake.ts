import type { Board, PuffinEvent } from "../../../../protocol/ts/messages.js";
import { type BoardState, boardOf } from "../../model/board.js";
import { type ReportFacts, reportFacts } from "../../model/report.js";
import { factsOf } from "../../model/session_summary.js";
import type { Engagement, Session } from "../sessions/acts.js";
import { partsOf, type SummaryPart, summaryParts } from "../sessions/summary_text.js";

/** One's own words that nobody else has. `key` as in H17, or the place on this device. */
export interface OwnText {
  key: string;
  text: string;
  changed_at: string | null;
}

export interface SessionTold {
  session: Session;
  parts: readonly SummaryPart[];
}

/** What the server figures out of the engagement (H15). */
export interface Figures {
  commitments: {
    counts: Readonly<Record<string, number>>;
    kept: { part: number; of: number };
    reasons: Readonly<Record<string, number>>;
  };
}

/** Everything that a keepsake is made from. */
export interface Sources {
  board: BoardState;
  /** Whose keepsake it is: the private texts are theirs. */
  person: string;
  events: readonly PuffinEvent[];
  figures: Figures;
  own: readonly OwnText[];
  madeAt: string;
}

/** What an engagement came to, for one person. The file of data is this, without what can be told from the rest. */
export interface Keepsake {
  puffin_keepsake: 1;
  made_at: string;
  made_for: string;
  board: Board;
  figures: Figures;
  sessions: readonly SessionTold[];
  own_private: readonly OwnText[];
}

export function keepsakeOf({ board, person, events, figures, own, madeAt }: Sources): Keepsake {
  const sessions = (board.settings.engagement?.sessions ?? []).filter((one) => one.state === "closed");
  return {
    puffin_keepsake: 1,
    made_at: madeAt,
    made_for: person,
    board: boardOf(board),
    figures,
    sessions: sessions.map((session) => ({
      session,
      parts:
        session.summary === null
          ? summaryParts(factsOf(session, board, events), session, board)
          : partsOf(session.summary),
    })),
    own_private: own,
  };
}

/** What was learned over all contracts, as the report tells it for one. */
export function factsOverAll(board: BoardState, engagement: Engagement, events: readonly PuffinEvent[]): ReportFacts {
  const contract = { ...engagement.contract, activated_at: null };
  return reportFacts(board, { ...engagement, contract }, events);
}

/** The file of data: the board as everybody on it sees it, the figures, the summaries, and one's own private texts. */
export function keepsakeData({ sessions, ...rest }: Keepsake): string {
  const told = sessions.map(({ session, parts }) => ({ session: session.id, parts }));
  return `${JSON.stringify({ ...rest, summaries: told }, null, 2)}\n`;
}
