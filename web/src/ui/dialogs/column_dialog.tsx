import { useState } from "preact/hooks";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { columnLabel } from "../column_label.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type ColumnId, type Command, limits, textLength } from "../types.js";
import { LimitField, limitOf } from "./limit_field.js";

/** A column's name, seats and what must hold there. Lowering under the count says why. */
export function ColumnDialog({ column, done }: { column: ColumnId; done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const settings = board?.settings.columns.find((one) => one.id === column);
  const [label, setLabel] = useState(settings ? columnLabel(settings) : "");
  const [limit, setLimit] = useState(settings?.limit?.toString() ?? "");
  const [policy, setPolicy] = useState(settings?.policy ?? "");
  const [reason, setReason] = useState("");
  if (!board || !settings) return null;

  const count = board.columns[column].length;
  const next = limitOf(limit);
  const before = settings.limit;
  const lowers = typeof next === "number" && next < count && (before === null || next < before);
  const raises = next !== undefined && before !== null && (next === null || next > before);
  const blocked = raises && board.columns[column].some((card) => card.blocker);
  const fits = label.trim() !== "" && textLength(label.trim()) <= limits.label && textLength(policy) <= limits.policy;
  const ready =
    fits && next !== undefined && (!lowers || reason.trim() !== "") && textLength(reason.trim()) <= limits.reason;

  const save = async () => {
    if (!ready || next === undefined) return;
    const commands: Command[] = [];
    if (label.trim() !== columnLabel(settings)) commands.push({ type: "rename_column", column, label: label.trim() });
    if (policy.trim() !== settings.policy) commands.push({ type: "set_column_policy", column, policy: policy.trim() });
    if (next !== before) {
      commands.push({
        type: "set_wip_limit",
        column,
        limit: next,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      });
    }
    const outcomes = await Promise.all(commands.map((command) => send(desk, command)));
    if (outcomes.every(Boolean)) done();
  };
  return (
    <Dialog title={t.column.edit(settings.label)} titleDirection="auto" onClose={done}>
      <LimitField
        label={t.column.limit}
        hint={t.column.limitHint}
        value={limit}
        onInput={setLimit}
        onEnter={() => void save()}
      />
      {lowers && (
        <div class="notice stack">
          <p>{t.column.lowering(count)}</p>
          <Field
            label={t.column.loweringWhy}
            value={reason}
            onInput={setReason}
            limit={limits.reason}
            onEnter={() => void save()}
          />
        </div>
      )}
      {blocked && <p class="notice">{t.column.blockedNudge}</p>}
      <Field label={t.column.label} value={label} onInput={setLabel} limit={limits.label} onEnter={() => void save()} />
      <Field
        label={t.column.policy}
        hint={t.column.policyHint}
        value={policy}
        onInput={setPolicy}
        limit={limits.policy}
        lines={3}
      />
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
