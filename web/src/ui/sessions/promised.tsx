import { words } from "../../languages/en/sessions.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { type Commitment, type Engagement, parties, tell } from "./acts.js";
import { useNow } from "./place.js";
import { whenWords } from "./when.js";

interface PromisedProps {
  commitment: Commitment;
  engagement: Engagement;
  active: boolean;
}

/** A promise that stands: who, by when, how sure, and whether the other agreed. */
export function Promised({ commitment, engagement, active }: PromisedProps) {
  const desk = useDesk();
  const now = useNow(30_000);
  const you = desk.session.you.value?.participant ?? "";
  const board = desk.board().settings;
  const name = (who: string) => personName(board, who);
  const others = parties(desk).filter((one) => one.id !== commitment.by);
  const missing = others.filter((one) => !commitment.agreed_by.includes(one.id));
  return (
    <>
      <p dir="auto">
        {name(commitment.by)} · {words.promise.due(whenWords(engagement.intent.time_zone, commitment.due_at, now))} ·{" "}
        {words.promise.sure(commitment.confidence)}
      </p>
      {commitment.if_then && <p dir="auto">{commitment.if_then}</p>}
      <div class="row">
        <span class="small soft" role="status" dir="auto">
          {missing.length === 0 ? words.commit.agreed : words.commit.waits(missing.map((one) => one.name).join(", "))}
        </span>
        {active && missing.some((one) => one.id === you) && (
          <button
            type="button"
            class="button"
            onClick={() => void tell(desk, { type: "agree_commitment", commitment: commitment.id })}
          >
            {words.commit.agree}
          </button>
        )}
      </div>
    </>
  );
}
