#include "domain/written_together.hpp"

#include <utility>
#include <vector>

#include "domain/contract.hpp"
#include "domain/goals.hpp"
#include "domain/refusals.hpp"
#include "domain/report.hpp"
#include "domain/text_algebra.hpp"
#include "domain/text_places.hpp"
#include "domain/texts.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// The no to writing in a text, by the rules of the command that sets it as a whole (T5).
struct RefuseWriting {
  const Act& act;
  const ChangeText& command;
  using No = std::optional<Rejection>;

  No operator()(const CardDoc& doc) const {
    const auto* card = act.board.find_card(doc.card);
    if (card == nullptr) return refusal::unknown_card(doc.card);
    return card->archived ? No(refusal::card_archived()) : std::nullopt;
  }
  No operator()(const GoalDoc& doc) const { return refuse_wording(act, doc.goal); }
  No operator()(const ContractDoc&) const { return refuse_wording(act, command.version); }
  No operator()(const ReportDoc&) const { return refuse_telling(act); }
};

std::optional<Rejection> refuse_writing(const Act& act, const ChangeText& command) {
  if (!std::holds_alternative<CardDoc>(command.doc) && !act.board.settings().engagement) return refusal::plain_board();
  if (command.version && !std::holds_alternative<ContractDoc>(command.doc)) {
    return refusal::bad_command("version", "Only the texts of a contract have a version; leave it out.");
  }
  if (auto no = std::visit(RefuseWriting{act, command}, command.doc)) return no;
  if (command.read_at <= act.board.seq()) return std::nullopt;
  return refusal::bad_command("read_at", "The field `read_at` is of a time to come.");
}

/// Takes what others changed out of the way of each change, one after the other: mapped over several at once, copies
/// of the text would part (T2). Nothing when one does not fit the text it was made for.
std::optional<std::vector<TextChange>> placed(const std::vector<TextChange>& changes, std::vector<TextChange> others) {
  std::vector<TextChange> result;
  for (TextChange change : changes) {
    for (TextChange& other : others) {
      auto other_after = map_change(other, change, true);
      auto change_after = map_change(change, other, false);
      if (!other_after || !change_after) return std::nullopt;
      other = *std::move(other_after);
      change = *std::move(change_after);
    }
    result.push_back(std::move(change));
  }
  return result;
}

Rejection does_not_fit(std::size_t index) {
  const auto path = "changes[" + std::to_string(index) + "]";
  return refusal::bad_command(
      path, "The field `" + path + "` does not fit the text it was made for; please reload the page.");
}

std::optional<Rejection> refuse_length(const TextDoc& doc, const std::u16string& text) {
  const auto length = characters(to_utf8(text));
  const auto limit = limit_of(doc);
  if (length <= limit) return std::nullopt;
  return refusal::too_long("changes", length, limit,
                           "This text would have " + std::to_string(length) + " characters; please keep it to " +
                               std::to_string(limit) + ".");
}

}  // namespace

Decision decide_text(const Act& act, const ChangeText& command) {
  const auto& doc = command.doc;
  if (auto no = refuse_writing(act, command)) return *std::move(no);
  const std::string& present = *find_text(act.board, doc);
  const Seq latest = changed_at(act.board, doc);
  auto others = act.board.text_history().since(doc, latest, command.read_at);
  if (!others) return refusal::stale_text(std::string{field_of(doc)}, present, latest);

  auto after_others = placed(command.changes, *std::move(others));
  if (!after_others) return does_not_fit(0);
  auto text = to_utf16(present);
  for (std::size_t index = 0; index < after_others->size(); ++index) {
    if (!apply_change(text, (*after_others)[index])) return does_not_fit(index);
  }
  if (auto no = refuse_length(doc, text)) return *std::move(no);
  TextChanged changed{doc, *std::move(after_others)};
  if (std::holds_alternative<ContractDoc>(doc)) changed.version = version_of_edit(act.engagement().contract);
  return std::vector<EventBody>{std::move(changed)};
}

}  // namespace puffin::domain
