#include "domain/written_together.hpp"

#include <utility>
#include <vector>

#include "domain/refusals.hpp"
#include "domain/text_algebra.hpp"
#include "domain/texts.hpp"
#include "protocol/cpp/limits.hpp"
#include "protocol/cpp/utf16.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::size_t limit_of(CardText field) { return field == CardText::description ? limits::description : limits::why; }

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

}  // namespace

std::string& text_of(Card& card, CardText field) {
  return field == CardText::description ? card.description : card.why;
}

const std::string& text_of(const Card& card, CardText field) {
  return field == CardText::description ? card.description : card.why;
}

Seq changed_at(const Card& card, CardText field) {
  const auto found = card.text_seqs.find(std::string{name_of(field)});
  return found == card.text_seqs.end() ? 0 : found->second;
}

Decision decide_text(const Board& board, const ChangeText& command) {
  const auto& [doc, read_at, changes] = command;
  const Card* card = board.find_card(doc.card);
  if (card == nullptr) return refusal::unknown_card(doc.card);
  if (card->archived) return refusal::card_archived();
  if (read_at > board.seq()) return refusal::bad_command("read_at", "The field `read_at` is of a time to come.");
  const std::string& present = text_of(*card, doc.field);
  const Seq latest = changed_at(*card, doc.field);
  auto others = board.text_history().since(doc, latest, read_at);
  if (!others) return refusal::stale_text(std::string{name_of(doc.field)}, present, latest);

  const auto after_others = placed(changes, *std::move(others));
  if (!after_others) return does_not_fit(0);
  auto text = to_utf16(present);
  for (std::size_t index = 0; index < after_others->size(); ++index) {
    if (!apply_change(text, (*after_others)[index])) return does_not_fit(index);
  }
  const auto length = characters(to_utf8(text));
  if (const auto limit = limit_of(doc.field); length > limit) {
    return refusal::too_long("changes", length, limit,
                             "This text would have " + std::to_string(length) + " characters; please keep it to " +
                                 std::to_string(limit) + ".");
  }
  return std::vector<EventBody>{TextChanged{doc, *after_others}};
}

}  // namespace puffin::domain
