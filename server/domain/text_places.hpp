#pragma once

#include <string>
#include <vector>

#include "domain/board.hpp"

/// Where the texts stand that several people write at once (SPEC.md T1).
namespace puffin::domain {

std::string& text_of(protocol::Card& card, protocol::CardText field);
std::string& text_of(protocol::Terms& terms, protocol::ContractText field);
std::string& text_of(protocol::Report& report, protocol::ReportText field);
/// What a change as a whole sets of one text; nothing where it leaves it as it is.
const std::optional<std::string>& text_of(const protocol::TermsChanges& set, protocol::ContractText field);
const std::optional<std::string>& text_of(const protocol::ReportChanges& set, protocol::ReportText field);

/// Nothing when what the text belongs to is not there; one of an archived card is found.
const std::string* find_text(const Board& board, const protocol::TextDoc& doc);
/// The seq of its last change, 0 when there was none. A renewal begins the texts of contract and report anew.
protocol::Seq changed_at(const Board& board, const protocol::TextDoc& doc);
/// How long it may be, in code points (C11).
std::size_t limit_of(const protocol::TextDoc& doc);

}  // namespace puffin::domain
