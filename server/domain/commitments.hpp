#pragma once

#include "domain/act.hpp"

/// Promises about cards: made with a day and a confidence, looked at again, never judged (SPEC.md S9).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::MakeCommitment& command);
Decision decide(const Act& act, const protocol::AgreeCommitment& command);
Decision decide(const Act& act, const protocol::SettleCommitment& command);

}  // namespace puffin::domain
