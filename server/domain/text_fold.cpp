#include "domain/text_fold.hpp"

#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"
#include "domain/text_algebra.hpp"
#include "domain/text_places.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::string after(const std::string& text, const Event& event, const TextChanged& changed) {
  auto changed_to = changed_text(text, changed.changes);
  require_fit(changed_to.has_value(), event, "a change does not fit its text");
  return *std::move(changed_to);
}

/// Once it is known how a text reads, it is a term, a report or a goal edited as a whole.
struct FoldText {
  Engagement& engagement;
  const Event& event;
  const TextChanged& changed;

  void operator()(const CardDoc&) const {}
  void operator()(const GoalDoc& doc) const {
    auto& goal = record_of(engagement.goals, doc.goal, event);
    goal.why = after(goal.why, event, changed);
  }
  void operator()(const ContractDoc& doc) const {
    auto& contract = engagement.contract;
    auto text = after(text_of(contract.terms, doc.field), event, changed);
    fold(engagement, event, ContractEdited{{}, changed.version.value_or(contract.version)});
    text_of(contract.terms, doc.field) = std::move(text);
    contract.text_seqs[std::string{name_of(doc.field)}] = event.seq;
  }
  void operator()(const ReportDoc& doc) const {
    auto& report = engagement.report;
    auto& text = text_of(report, doc.field);
    text = after(text, event, changed);
    fold(engagement, event, ReportEdited{});  // who wrote in it
    report.text_seqs[std::string{name_of(doc.field)}] = event.seq;
  }
};

}  // namespace

void fold_text(Card& card, const Event& event, const TextChanged& changed) {
  const auto field = std::get<CardDoc>(changed.doc).field;
  auto& text = text_of(card, field);
  text = after(text, event, changed);
  card.text_seqs[std::string{name_of(field)}] = event.seq;
}

void fold_text(Engagement& engagement, const Event& event, const TextChanged& changed) {
  std::visit(FoldText{engagement, event, changed}, changed.doc);
}

}  // namespace puffin::domain
