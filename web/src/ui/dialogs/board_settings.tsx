import { useState } from "preact/hooks";
import { send } from "../acts/perform.js";
import { LimitsInForce, PoliciesPart } from "../between/policies_part.js";
import { useDesk } from "../board/desk.js";
import { Avatar } from "../parts/avatar.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type Board, type Command, columnIds, limits, type PolicyChanges, textLength } from "../types.js";
import { LimitField, limitOf } from "./limit_field.js";

/** What holds for the whole board: title, who verifies, limits over several columns, names of the columns. */
export function BoardSettings({ done }: { done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value?.settings;
  const [title, setTitle] = useState(board?.title ?? "");
  const [policy, setPolicy] = useState(board?.verify_policy ?? "other_party");
  const [policies, setPolicies] = useState(board?.policies);
  const [person, setPerson] = useState(board?.person_limit?.toString() ?? "");
  const [both, setBoth] = useState(board?.board_limit?.toString() ?? "");
  if (!board || !policies) return null;
  const personLimit = limitOf(person);
  const boardLimit = limitOf(both);
  const named = title.trim() !== "" && textLength(title.trim()) <= limits.boardTitle;
  const ready = named && personLimit !== undefined && boardLimit !== undefined;

  const save = async () => {
    if (!ready) return;
    const commands: Command[] = [];
    if (title.trim() !== board.title) commands.push({ type: "rename_board", title: title.trim() });
    if (policy !== board.verify_policy) commands.push({ type: "set_verify_policy", policy });
    if (personLimit !== board.person_limit) commands.push({ type: "set_person_wip_limit", limit: personLimit });
    if (boardLimit !== board.board_limit) commands.push({ type: "set_board_wip_limit", limit: boardLimit });
    const changes = changedPolicies(board.policies, policies);
    if (changes) commands.push({ type: "set_policies", set: changes });
    const outcomes = await Promise.all(commands.map((command) => send(desk, command)));
    if (outcomes.every(Boolean)) done();
  };
  return (
    <Dialog title={t.settings.title} onClose={done}>
      <Field
        label={t.settings.boardTitle}
        value={title}
        onInput={setTitle}
        limit={limits.boardTitle}
        onEnter={() => void save()}
      />
      <fieldset class="field">
        <legend>{t.settings.verify}</legend>
        {(["other_party", "self_with_evidence"] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="verify-policy" checked={policy === one} onChange={() => setPolicy(one)} />
            {t.settings[one]}
          </label>
        ))}
      </fieldset>
      <PoliciesPart chosen={policies} choose={(changes) => setPolicies({ ...policies, ...changes })} />
      <div class="two">
        <LimitField label={t.settings.personLimit} hint={t.settings.limitHint} value={person} onInput={setPerson} />
        <LimitField label={t.settings.boardLimit} hint={t.settings.limitHint} value={both} onInput={setBoth} />
      </div>
      <LimitsInForce />
      <div class="field">
        <span class="label">{t.settings.columns}</span>
        <div class="row">
          {columnIds.map((id) => (
            <button
              key={id}
              type="button"
              class="button"
              dir="auto"
              onClick={() => {
                desk.panel.value = { kind: "column", column: id };
              }}
            >
              {desk.label(id)}
            </button>
          ))}
        </div>
      </div>
      <div class="field">
        <span class="label">{t.settings.people}</span>
        <ul class="seated">
          {board.participants.map((one) => (
            <li key={one.id}>
              <Avatar board={board} person={one.id} />
              <b dir="auto">{one.name}</b>
              <span class="soft small">
                {t.seats[one.seat]}
                {!one.active && ` · ${t.settings.left}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={() => void save()}>
          {t.common.save}
        </button>
      </div>
    </Dialog>
  );
}

/** What differs between the two, as the command names it; null when nothing does. */
function changedPolicies(before: Board["policies"], after: Board["policies"]): PolicyChanges | null {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof typeof before] !== value);
  return changed.length > 0 ? (Object.fromEntries(changed) as PolicyChanges) : null;
}
