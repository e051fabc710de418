#include "domain/transitions.hpp"

namespace puffin::domain {

using protocol::Column;

std::optional<Step> step_between(Column from, Column to) {
  if (from == to) return Step::reorder;
  if (from == Column::to_do && to == Column::in_progress) return Step::pull;
  if (from == Column::in_progress && to == Column::verify) return Step::deliver;
  if (from == Column::verify && to == Column::done) return Step::verify;
  if (from == Column::verify && to == Column::in_progress) return Step::give_back;
  if (from == Column::in_progress && to == Column::to_do) return Step::put_back;
  if (from == Column::done && to == Column::in_progress) return Step::reopen;
  return std::nullopt;
}

bool needs_reason(Step step) { return step == Step::give_back || step == Step::put_back || step == Step::reopen; }

bool checks_limits(Step step) { return step != Step::reorder && step != Step::give_back; }

bool reason_overrides(Step step) { return step == Step::pull || step == Step::deliver; }

}  // namespace puffin::domain
