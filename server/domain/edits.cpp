#include "domain/edits.hpp"

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/wip.hpp"
#include "protocol/cpp/words.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

/// A line for each: the address, and its title after a space.
std::string joined(const std::vector<Link>& links) {
  std::string text;
  for (const auto& link : links) {
    text += (text.empty() ? "" : "\n") + link.url + (link.title.empty() ? "" : " " + link.title);
  }
  return text;
}

std::optional<Rejection> refuse_overwriting(const Card& card, const CardChanges& set, Seq read_at) {
  const auto changed = [&](const char* field) {
    const auto last = card.text_seqs.find(field);
    return last != card.text_seqs.end() && last->second > read_at;
  };
  const auto refuse = [&](const char* field, std::string text) {
    return refusal::stale_text(field, std::move(text), card.text_seqs.at(field));
  };
  if (set.title && changed("title")) return refuse("title", card.title);
  if (set.description && changed("description")) return refuse("description", card.description);
  if (set.done_when && changed("done_when")) return refuse("done_when", joined(card.done_when));
  if (set.first_step && changed("first_step")) return refuse("first_step", card.first_step);
  if (set.evidence && changed("evidence")) return refuse("evidence", joined(card.evidence));
  if (set.outside_contract && changed("outside_contract")) return refuse("outside_contract", card.outside_contract);
  if (set.why && changed("why")) return refuse("why", card.why);
  if (set.links && changed("links")) return refuse("links", joined(card.links));
  if (set.needs && changed("needs")) return refuse("needs", joined(card.needs));
  if (set.owner && changed("owner")) return refuse("owner", card.owner ? card.owner->text : "");
  if (set.due && changed("due")) return refuse("due", card.due ? card.due->text : "");
  if (set.type && changed("type")) return refuse("type", std::string(to_word(card.type)));
  if (set.goal && changed("goal")) return refuse("goal", card.goal ? card.goal->text : "");
  if (set.deliverable && changed("deliverable")) {
    return refuse("deliverable", card.deliverable ? card.deliverable->text : "");
  }
  if (set.co_owner && changed("co_owner")) return refuse("co_owner", card.co_owner ? card.co_owner->text : "");
  if (set.stretch && changed("stretch")) {
    return refuse("stretch", card.stretch ? std::string(to_word(*card.stretch)) : "");
  }
  if (set.labels && changed("labels")) return refuse("labels", "");
  if (set.expected_days && changed("expected_days")) {
    return refuse("expected_days", card.expected_days ? std::to_string(*card.expected_days) : "");
  }
  return std::nullopt;
}

/// A card serves a goal and a deliverable that are there.
std::optional<Rejection> refuse_links(const Board& board, const CardChanges& set) {
  const auto& engagement = board.settings().engagement;
  if (set.goal && *set.goal && (!engagement || find_record(engagement->goals, **set.goal) == nullptr)) {
    return refusal::unknown_goal(**set.goal);
  }
  if (!set.deliverable || !*set.deliverable) return std::nullopt;
  const auto& wanted = **set.deliverable;
  if (engagement && find_record(engagement->contract.terms.deliverables, wanted) != nullptr) return std::nullopt;
  return refusal::unknown_deliverable(wanted);
}

std::optional<Rejection> refuse_labels(const Board& board, const CardChanges& set) {
  if (!set.labels) return std::nullopt;
  for (const auto& label : *set.labels) {
    if (find_record(board.settings().labels, label) == nullptr) return refusal::unknown_label(label);
  }
  return std::nullopt;
}

/// Owner and co-owner are two people, both able to own cards (C16).
std::optional<Rejection> refuse_co_owner(const Board& board, const Card& card, const CardChanges& set) {
  if (!set.co_owner || !*set.co_owner) return std::nullopt;
  if (*set.co_owner == set.owner.value_or(card.owner)) return refusal::co_owner_is_owner();
  if (!may_own_cards(board, **set.co_owner)) return refusal::unknown_person(**set.co_owner);
  return std::nullopt;
}

/// Whoever becomes the owner shares the card with themselves no longer.
CardChanges without_double_owner(const Card& card, CardChanges set) {
  const bool doubles = set.owner && *set.owner && !set.co_owner && *set.owner == card.co_owner;
  if (doubles) set.co_owner = std::optional<ParticipantId>();
  return set;
}

}  // namespace

Decision decide_edit(const Board& board, const EditCard& command) {
  const auto* card = board.find_card(command.card);
  if (card == nullptr) return refusal::unknown_card(command.card);
  if (card->archived) return refusal::card_archived();
  if (command.read_at) {
    if (auto no = refuse_overwriting(*card, command.set, *command.read_at)) return *std::move(no);
  }
  if (auto no = refuse_links(board, command.set)) return *std::move(no);
  if (auto no = refuse_labels(board, command.set)) return *std::move(no);
  if (auto no = refuse_co_owner(board, *card, command.set)) return *std::move(no);
  std::vector<EventBody> events{CardEdited{command.card, without_double_owner(*card, command.set)}};
  if (!command.set.owner || *command.set.owner == card->owner) return events;

  const auto& owner = *command.set.owner;
  if (owner && !may_own_cards(board, *owner)) return refusal::unknown_person(*owner);
  auto after = standing_of(*card);
  after.owner = owner;
  auto weighed = weigh(board, {Shift{card->id, standing_of(*card), after, true, std::nullopt}});
  if (auto* no = std::get_if<Rejection>(&weighed)) return std::move(*no);
  auto& cleared = std::get<Weighed>(weighed).cleared;
  if (!cleared.empty()) events.emplace_back(OverLimitCleared{std::move(cleared)});
  return events;
}

}  // namespace puffin::domain
