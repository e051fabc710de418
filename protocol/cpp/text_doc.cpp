#include "protocol/cpp/text_doc.hpp"

#include <algorithm>
#include <vector>

#include "protocol/cpp/limits.hpp"

namespace puffin::protocol {
namespace {

template <class... Visits>
struct EachDoc : Visits... {
  using Visits::operator()...;
};

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  for (auto slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/')) {
    parts.push_back(text.substr(0, slash));
    text.remove_prefix(slash + 1);
  }
  parts.push_back(text);
  return parts;
}

template <class Texts>
auto text_named(const Texts& texts, std::string_view name) {
  const auto found = std::ranges::find_if(texts, [&](auto text) { return name_of(text) == name; });
  return found == texts.end() ? std::nullopt : std::optional(*found);
}

bool is_id(std::string_view text) { return !text.empty() && text.size() <= limits::id; }

}  // namespace

std::string_view name_of(CardText text) { return text == CardText::description ? "description" : "why"; }

std::string_view name_of(ContractText text) {
  static constexpr std::array<std::string_view, 5> names{"vision", "payment_terms", "confidentiality", "ethics",
                                                         "ending"};
  return names[static_cast<std::size_t>(text)];
}

std::string_view name_of(ReportText text) {
  static constexpr std::array<std::string_view, 5> names{"results", "celebrated", "learnings", "not_worked",
                                                         "kept_going"};
  return names[static_cast<std::size_t>(text)];
}

std::string_view field_of(const TextDoc& doc) {
  return std::visit(EachDoc{[](const GoalDoc&) -> std::string_view { return "why"; },
                            [](const auto& one) { return name_of(one.field); }},
                    doc);
}

std::string format_doc(const TextDoc& doc) {
  auto text = std::visit(EachDoc{[](const CardDoc& one) { return "card/" + one.card.text; },
                                 [](const GoalDoc& one) { return "goal/" + one.goal.text; },
                                 [](const ContractDoc&) { return std::string{"contract"}; },
                                 [](const ReportDoc&) { return std::string{"report"}; }},
                         doc);
  text += '/';
  return text += field_of(doc);
}

std::optional<TextDoc> parse_doc(std::string_view text) {
  const auto parts = parts_of(text);
  if (parts.size() == 3 && parts[0] == "card" && is_id(parts[1])) {
    if (const auto field = text_named(card_texts, parts[2])) return CardDoc{CardId{std::string{parts[1]}}, *field};
  }
  if (parts.size() == 3 && parts[0] == "goal" && is_id(parts[1]) && parts[2] == "why") {
    return GoalDoc{GoalId{std::string{parts[1]}}};
  }
  if (parts.size() == 2 && parts[0] == "contract") {
    if (const auto field = text_named(contract_texts, parts[1])) return ContractDoc{*field};
  }
  if (parts.size() == 2 && parts[0] == "report") {
    if (const auto field = text_named(report_texts, parts[1])) return ReportDoc{*field};
  }
  return std::nullopt;
}

}  // namespace puffin::protocol
