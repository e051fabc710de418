import { useId, useState } from "preact/hooks";
import type { Command, Goal } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { newId } from "../../sync/ids.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { useKeptForm } from "../kept_form.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { TakenUp } from "../parts/taken_up.js";
import { t } from "../text.js";
import { textLength } from "../types.js";
import { TogetherField } from "../words/together_field.js";
import { DialogActions } from "./dialog_actions.js";
import type { Here } from "./here.js";
import { limits } from "./limits.js";
import { useSending } from "./sending.js";

const words = planText.form;

/** What the dialog is about: a goal of one's own finding, one that was signed, or other words for one. */
export type GoalAsk = { kind: "propose" } | { kind: "practice"; index: number } | { kind: "reword"; goal: Goal };

interface Draft {
  title: string;
  why: string;
  owner: string;
  contractGoal: number | null;
  day: string;
  learning: string;
  organisation: string;
}

export function GoalDialog({ here, ask, onClose }: { here: Here; ask: GoalAsk; onClose: () => void }) {
  const desk = useDesk();
  const kept = useKeptForm(draftKey(desk.id, "goal", nameOf(ask)), () => draftOf(here, ask));
  const { form: draft, set } = kept;
  const [problem, setProblem] = useState("");
  const [waits, run] = useSending();
  const save = () => {
    if (draft.title.trim() === "" || textLength(draft.title) > limits.goalTitle) return setProblem(words.titleNeeded);
    run(async () => {
      if (!(await send(desk, commandOf(ask, draft)))) return;
      kept.drop();
      onClose();
    });
  };
  return (
    <Dialog title={words[ask.kind]} onClose={onClose}>
      <TakenUp when={kept.takenUp} beginAnew={kept.beginAnew} />
      <Field
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        limit={limits.goalTitle}
        problem={problem || undefined}
        first
        onInput={(title) => {
          setProblem("");
          set({ title });
        }}
        onEnter={save}
      />
      {ask.kind === "reword" ? (
        <WhyTogether here={here} goal={ask.goal.id} />
      ) : (
        <Field label={words.why} value={draft.why} lines={2} limit={limits.goalWhy} onInput={(why) => set({ why })} />
      )}
      {ask.kind !== "reword" && <Owner here={here} owner={draft.owner} choose={(owner) => set({ owner })} />}
      {ask.kind !== "practice" && (
        <ContractGoal here={here} index={draft.contractGoal} choose={(contractGoal) => set({ contractGoal })} />
      )}
      <Field label={words.targetDate} type="date" value={draft.day} onInput={(day) => set({ day })} />
      {ask.kind === "reword" && (
        <>
          <Field
            label={words.learning}
            value={draft.learning}
            limit={limits.learning}
            onInput={(learning) => set({ learning })}
          />
          <Field
            label={words.organisation}
            value={draft.organisation}
            limit={limits.organisation}
            onInput={(organisation) => set({ organisation })}
          />
        </>
      )}
      <DialogActions
        act={ask.kind === "reword" ? t.common.save : words.send}
        waits={waits}
        onAct={save}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** Written together by all who may word the goal; it is on the board as it is typed. */
function WhyTogether({ here, goal }: { here: Here; goal: string }) {
  const stands = here.engagement.goals.find((one) => one.id === goal);
  if (!stands) return null;
  return (
    <TogetherField
      doc={`goal/${goal}/why`}
      name="goal-why"
      label={words.why}
      placeholder={words.whyTogether}
      limit={limits.goalWhy}
      text={stands.why}
      editable
    />
  );
}

function Owner({ here, owner, choose }: { here: Here; owner: string; choose: (owner: string) => void }) {
  const id = useId();
  const able = here.people.participants.filter((one) => one.active && movesCards(one.seat));
  return (
    <div class="field">
      <label for={id}>{words.whose}</label>
      <select id={id} class="input" value={owner} onChange={(event) => choose(event.currentTarget.value)}>
        {able.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ContractGoalProps {
  here: Here;
  index: number | null;
  choose: (index: number | null) => void;
}

function ContractGoal({ here, index, choose }: ContractGoalProps) {
  const id = useId();
  const goals = here.engagement.contract.terms.goals;
  if (goals.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{words.contractGoal}</label>
      <select
        id={id}
        class="input"
        value={index === null ? "" : String(index)}
        onChange={(event) => choose(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))}
      >
        <option value="">{words.noContractGoal}</option>
        {goals.map((text, at) => (
          <option key={text} value={String(at)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What tells this dialog's draft from others. */
function nameOf(ask: GoalAsk): string {
  switch (ask.kind) {
    case "propose":
      return "new";
    case "practice":
      return `practice-${ask.index}`;
    case "reword":
      return ask.goal.id;
  }
}

/** A goal is the coachee's (003-07): that is whose it is proposed to be, unless somebody chooses otherwise. */
function draftOf(here: Here, ask: GoalAsk): Draft {
  const { terms } = here.engagement.contract;
  const coachee = here.people.participants.find((one) => one.active && one.seat === "coachee");
  const owner = here.you.seat === "coachee" ? here.you.participant : (coachee?.id ?? here.you.participant);
  const blank = { title: "", why: "", owner, contractGoal: null, day: "", learning: "", organisation: "" };
  switch (ask.kind) {
    case "propose":
      return blank;
    case "practice": {
      const title = [...(terms.goals[ask.index] ?? "")].slice(0, limits.goalTitle).join("");
      return { ...blank, title, contractGoal: ask.index, day: terms.end ?? "" };
    }
    case "reword": {
      const { title, contract_goal: contractGoal, target_date, learning_intent: learning, org_goal } = ask.goal;
      return { ...blank, title, contractGoal, day: target_date ?? "", learning, organisation: org_goal };
    }
  }
}

function commandOf(ask: GoalAsk, draft: Draft): Command {
  const title = draft.title.trim();
  if (ask.kind === "reword") {
    const set = {
      title,
      org_goal: draft.organisation,
      learning_intent: draft.learning,
      contract_goal: draft.contractGoal,
      target_date: draft.day || null,
    };
    return { type: "edit_goal", goal: ask.goal.id, set };
  }
  return {
    type: "add_goal",
    goal: newId(),
    title,
    owner: draft.owner,
    ...(draft.why.trim() && { why: draft.why }),
    ...(draft.contractGoal !== null && { contract_goal: draft.contractGoal }),
    ...(draft.day && { target_date: draft.day }),
  };
}
