#include "domain/text_notes.hpp"

#include "domain/text_algebra.hpp"
#include "domain/text_places.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

struct NoteTexts {
  TextHistory& history;
  const Board& board;
  Seq seq;

  void operator()(const TextChanged& event) const {
    const Seq earlier = changed_at(board, event.doc);
    for (const auto& change : event.changes) history.note(event.doc, earlier, seq, change);
  }
  void operator()(const CardEdited& event) const {
    rewritten(CardDoc{event.card, CardText::description}, event.set.description);
    rewritten(CardDoc{event.card, CardText::why}, event.set.why);
  }
  void operator()(const GoalEdited& event) const { rewritten(GoalDoc{event.goal}, event.set.why); }
  void operator()(const ContractEdited& event) const {
    for (const auto field : contract_texts) rewritten(ContractDoc{field}, text_of(event.set, field));
  }
  void operator()(const ReportEdited& event) const {
    for (const auto field : report_texts) rewritten(ReportDoc{field}, text_of(event.set, field));
  }
  /// The texts begin anew under the names they had; nothing made for the old ones fits them.
  void operator()(const ContractRenewed&) const {
    for (const auto field : contract_texts) history.forget(ContractDoc{field});
    for (const auto field : report_texts) history.forget(ReportDoc{field});
  }
  template <class Other>
  void operator()(const Other&) const {}

 private:
  void rewritten(const TextDoc& doc, const std::optional<std::string>& text) const {
    const auto* before = text ? find_text(board, doc) : nullptr;
    if (before == nullptr) return;  // what it belongs to is not there: the fold says so
    history.note(doc, changed_at(board, doc), seq, change_between(to_utf16(*before), to_utf16(*text)));
  }
};

}  // namespace

void note_texts(TextHistory& history, const Board& board, const Event& event) {
  std::visit(NoteTexts{history, board, event.seq}, event.body);
}

}  // namespace puffin::domain
