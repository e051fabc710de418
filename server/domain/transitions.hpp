#pragma once

#include <optional>

#include "protocol/cpp/words.hpp"

/// The steps a card can take (C9).
namespace puffin::domain {

enum class Step {
  reorder,    ///< within its column
  pull,       ///< to_do -> in_progress
  deliver,    ///< in_progress -> verify
  verify,     ///< verify -> done
  give_back,  ///< verify -> in_progress, "return": an honest "not yet"
  put_back,   ///< in_progress -> to_do
  reopen      ///< done -> in_progress
};

/// Nothing where the board knows no such step.
std::optional<Step> step_between(protocol::Column from, protocol::Column to);

bool needs_reason(Step step);

/// False for a return, which must always be possible, and for a reorder (W3).
bool checks_limits(Step step);

/// A plain reason of these steps stands for the override's reason (C10): they need none of their own.
bool reason_overrides(Step step);

}  // namespace puffin::domain
