#pragma once

#include <string>
#include <vector>

#include "domain/act.hpp"

/// The contract: filled in together, signed by all on one version, then the board is open (SPEC.md G4, G5).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::EditContract& command);
Decision decide(const Act& act, const protocol::SignContract& command);
Decision decide(const Act& act, const protocol::MarkPayment& command);
Decision decide(const Act& act, const protocol::CompleteContract& command);
Decision decide(const Act& act, const protocol::RenewContract& command);

/// The version an edit makes: a wording that somebody signed stays what they signed, this is the next one (G4).
int version_of_edit(const protocol::Contract& contract);
/// The no to changing the wording: it is settled, or `version`, the one the edit was to make, is another now (G4).
std::optional<protocol::Rejection> refuse_wording(const Act& act, std::optional<int> version);

/// What must be there before anybody can sign, by its field; `readiness` stands for the coachees' own yes.
std::vector<std::string> missing_terms(const Board& board);

/// The no to dates out of order or more than a year apart; `path` names the field.
std::optional<protocol::Rejection> refuse_dates(const std::optional<protocol::Date>& start,
                                                const std::optional<protocol::Date>& end, const std::string& path);

}  // namespace puffin::domain
