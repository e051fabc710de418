#pragma once

#include "domain/act.hpp"

namespace puffin::domain {

/// Words written into a text that several people write at once: finds each change its place after what others changed
/// meanwhile (SPEC.md T). Who may not set the text as a whole may not write in it (T5). All or nothing.
Decision decide_text(const Act& act, const protocol::ChangeText& command);

}  // namespace puffin::domain
