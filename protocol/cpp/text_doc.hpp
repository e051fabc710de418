#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "protocol/cpp/ids.hpp"

/// The names of the texts that several people write at once (SPEC.md T1).
namespace puffin::protocol {

enum class CardText { description, why };
enum class ContractText { vision, payment_terms, confidentiality, ethics, ending };
enum class ReportText { results, celebrated, learnings, not_worked, kept_going };

inline constexpr std::array card_texts{CardText::description, CardText::why};
inline constexpr std::array contract_texts{ContractText::vision, ContractText::payment_terms,
                                           ContractText::confidentiality, ContractText::ethics, ContractText::ending};
inline constexpr std::array report_texts{ReportText::results, ReportText::celebrated, ReportText::learnings,
                                         ReportText::not_worked, ReportText::kept_going};

std::string_view name_of(CardText text);
std::string_view name_of(ContractText text);
std::string_view name_of(ReportText text);

/// `card/ID/FIELD`
struct CardDoc {
  CardId card;
  CardText field = CardText::description;
  friend bool operator==(const CardDoc&, const CardDoc&) = default;
};
/// `goal/ID/why`
struct GoalDoc {
  GoalId goal;
  friend bool operator==(const GoalDoc&, const GoalDoc&) = default;
};
/// `contract/FIELD`: a term of the contract that is being made.
struct ContractDoc {
  ContractText field = ContractText::vision;
  friend bool operator==(const ContractDoc&, const ContractDoc&) = default;
};
/// `report/FIELD`
struct ReportDoc {
  ReportText field = ReportText::results;
  friend bool operator==(const ReportDoc&, const ReportDoc&) = default;
};

using TextDoc = std::variant<CardDoc, GoalDoc, ContractDoc, ReportDoc>;

std::string format_doc(const TextDoc& doc);
std::optional<TextDoc> parse_doc(std::string_view text);
/// The text's own name on what it belongs to, the last part of the doc.
std::string_view field_of(const TextDoc& doc);

}  // namespace puffin::protocol
