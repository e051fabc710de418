#include "domain/text_places.hpp"

#include <algorithm>
#include <map>

#include "domain/records.hpp"
#include "protocol/cpp/field_rules.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

template <class AnyTerms>
auto& term_of(AnyTerms& terms, ContractText field) {
  switch (field) {
    case ContractText::payment_terms:
      return terms.payment_terms;
    case ContractText::confidentiality:
      return terms.confidentiality;
    case ContractText::ethics:
      return terms.ethics;
    case ContractText::ending:
      return terms.ending;
    case ContractText::vision:
      break;
  }
  return terms.vision;
}

template <class AnyReport>
auto& told_in(AnyReport& report, ReportText field) {
  switch (field) {
    case ReportText::celebrated:
      return report.celebrated;
    case ReportText::learnings:
      return report.learnings;
    case ReportText::not_worked:
      return report.not_worked;
    case ReportText::kept_going:
      return report.kept_going;
    case ReportText::results:
      break;
  }
  return report.results;
}

Seq seq_in(const std::map<std::string, Seq>& seqs, std::string_view key) {
  const auto found = seqs.find(std::string{key});
  return found == seqs.end() ? 0 : found->second;
}

/// Finds a text on a board.
struct Find {
  const Board& board;

  const std::string* operator()(const CardDoc& doc) const {
    const auto* card = board.find_card(doc.card);
    if (card == nullptr) return nullptr;
    return doc.field == CardText::description ? &card->description : &card->why;
  }
  const std::string* operator()(const GoalDoc& doc) const {
    const auto* goal = engagement() == nullptr ? nullptr : find_record(engagement()->goals, doc.goal);
    return goal == nullptr ? nullptr : &goal->why;
  }
  const std::string* operator()(const ContractDoc& doc) const {
    return engagement() == nullptr ? nullptr : &term_of(engagement()->contract.terms, doc.field);
  }
  const std::string* operator()(const ReportDoc& doc) const {
    return engagement() == nullptr ? nullptr : &told_in(engagement()->report, doc.field);
  }

 private:
  [[nodiscard]] const Engagement* engagement() const {
    const auto& engagement = board.settings().engagement;
    return engagement ? &*engagement : nullptr;
  }
};

/// Finds when a text that is there changed last.
struct LastChange {
  const Board& board;

  Seq operator()(const CardDoc& doc) const { return seq_in(board.find_card(doc.card)->text_seqs, name_of(doc.field)); }
  Seq operator()(const GoalDoc& doc) const {
    const auto goal = "goal/" + doc.goal.text;
    const Seq at = seq_in(board.settings().seqs, goal + "/why");
    // A board read from before this was counted knows only when something of the goal changed.
    return at == 0 ? seq_in(board.settings().seqs, goal) : at;
  }
  Seq operator()(const ContractDoc& doc) const {
    return since_renewal("contract", board.settings().engagement->contract.text_seqs, name_of(doc.field));
  }
  Seq operator()(const ReportDoc& doc) const {
    return since_renewal("report", board.settings().engagement->report.text_seqs, name_of(doc.field));
  }

 private:
  [[nodiscard]] Seq since_renewal(const char* what, const std::map<std::string, Seq>& seqs,
                                  std::string_view field) const {
    return std::max(seq_in(seqs, field), seq_in(board.settings().seqs, what));
  }
};

}  // namespace

std::string& text_of(Card& card, CardText field) {
  return field == CardText::description ? card.description : card.why;
}
std::string& text_of(Terms& terms, ContractText field) { return term_of(terms, field); }
std::string& text_of(Report& report, ReportText field) { return told_in(report, field); }
const std::optional<std::string>& text_of(const TermsChanges& set, ContractText field) { return term_of(set, field); }
const std::optional<std::string>& text_of(const ReportChanges& set, ReportText field) { return told_in(set, field); }

const std::string* find_text(const Board& board, const TextDoc& doc) { return std::visit(Find{board}, doc); }

Seq changed_at(const Board& board, const TextDoc& doc) {
  return find_text(board, doc) == nullptr ? 0 : std::visit(LastChange{board}, doc);
}

std::size_t limit_of(const TextDoc& doc) {
  const auto* card = std::get_if<CardDoc>(&doc);
  if (card == nullptr) return text_rule(field_of(doc)).limit;
  return card->field == CardText::description ? limits::description : limits::why;
}

}  // namespace puffin::domain
