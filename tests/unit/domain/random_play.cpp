#include "random_play.hpp"

#include <array>

namespace puffin::test {

using namespace protocol;

namespace {

std::uint8_t at(const Choice& choice, std::size_t index) {
  return index < choice.size() ? choice[index] : std::uint8_t{0};
}

Column column_of(std::uint8_t number) { return all_columns[number % 4]; }

/// Mostly a card that was made.
CardId card_of(std::uint8_t number, int made) { return card("card-" + std::to_string(number % (made + 1))); }

std::optional<int> limit_of(std::uint8_t number) {
  if (number % 5 == 0) return std::nullopt;
  return number % 5;
}

std::optional<std::string> reason_of(std::uint8_t number) {
  static const std::array<std::optional<std::string>, 4> reasons{std::nullopt, "because", "so", "case is today"};
  return reasons[number % reasons.size()];
}

std::optional<Override> override_of(std::uint8_t number) {
  if (number % 3 != 0) return std::nullopt;
  return Override{"on purpose"};
}

/// Mostly the next step to the right.
Column next_column(Column from, std::uint8_t number) {
  if (number % 4 == 0) return column_of(number / 4);
  return column_of(static_cast<std::uint8_t>(static_cast<int>(from) + 1));
}

}  // namespace

RandomPlay::RandomPlay() {
  game_.seat("other", Seat::coachee).seat("second", Seat::second_coach).seat("guest", Seat::observer);
}

RandomPlay::Turn RandomPlay::play(const Choice& choice) {
  static const std::array<std::string, 8> people{"coach",   "learner", "other",  "coach",
                                                 "learner", "other",   "second", "guest"};
  const auto& actor = people[at(choice, 0) % people.size()];
  auto command = command_of(choice);
  auto before = game_.board().snapshot();
  const auto seen = game_.log().size();
  auto decision = game_.attempt(actor, command);
  return {actor,
          std::move(command),
          std::move(decision),
          std::move(before),
          game_.board().snapshot(),
          {game_.log().begin() + static_cast<std::ptrdiff_t>(seen), game_.log().end()}};
}

Move RandomPlay::move_of(const Choice& choice, std::size_t index) {
  Move wish;
  wish.card = card_of(at(choice, index), made_);
  const auto* known = game_.board().find_card(wish.card);
  wish.from = known == nullptr || at(choice, index + 1) % 16 == 15 ? Column::to_do : known->column;
  wish.to = next_column(wish.from, at(choice, index + 1));
  if (at(choice, index + 2) % 2 == 1) wish.after = card_of(at(choice, index + 2) / 2, made_);
  wish.reason = reason_of(at(choice, index + 3));
  if (wish.to == Column::verify) wish.evidence = "a photo";
  if (wish.to == Column::done && wish.from == Column::verify) wish.verification = Verification{{}, {true}};
  return wish;
}

Command RandomPlay::command_of(const Choice& choice) {
  const auto kind = static_cast<std::uint8_t>(at(choice, 1) % 20);
  if (kind < 5 && at(choice, 3) % 4 == 3) {
    const std::string id = "card-" + std::to_string(made_++);
    return import_card(id, column_of(at(choice, 2)), at(choice, 4) % 2 == 0 ? "learner" : "other");
  }
  if (kind < 5) {
    auto command = add("card-" + std::to_string(made_++), column_of(at(choice, 2) % 2));
    if (at(choice, 3) % 4 == 0) command.after = card_of(at(choice, 4), made_);
    command.override_limit = override_of(at(choice, 5));
    return command;
  }
  if (kind < 11) return MoveCard{move_of(choice, 2), override_of(at(choice, 6))};
  if (kind < 13) return MoveCards{{move_of(choice, 2), move_of(choice, 6)}, override_of(at(choice, 10))};
  if (kind < 18) return card_command_of(choice, kind);
  return setting_of(choice);
}

Command RandomPlay::card_command_of(const Choice& choice, std::uint8_t kind) {
  const auto id = card_of(at(choice, 2), made_);
  const auto* known = game_.board().find_card(id);
  if (kind == 13) return ArchiveCard{id, reason_of(at(choice, 3))};
  if (kind == 14) {
    RestoreCard command{id, std::nullopt, override_of(at(choice, 4))};
    if (known != nullptr && at(choice, 3) % 2 == 0) command.column = known->column;
    return command;
  }
  if (kind == 15) {
    EditCard command{id, {}, std::nullopt};
    if (at(choice, 3) % 2 == 0) command.set.done_when = {{"seen by two"}};
    if (at(choice, 3) % 3 == 0) command.set.owner = person(at(choice, 4) % 2 == 0 ? "learner" : "other");
    if (at(choice, 3) % 5 == 0) command.set.title = "A title";
    command.read_at = at(choice, 5) % 2 == 0 ? game_.board().seq() : 0;
    return command;
  }
  if (kind == 16) return BlockCard{id, "waiting", BlockerCategory::missing_time, {}, {}};
  if (at(choice, 3) % 3 == 0) return UnblockCard{id, reason_of(at(choice, 4))};
  if (at(choice, 3) % 3 == 1) return AgreeCard{id};
  return AddComment{id, CommentId("m" + std::to_string(made_++)), CommentKind::question, "And then?"};
}

Command RandomPlay::setting_of(const Choice& choice) {
  const auto limit = limit_of(at(choice, 3));
  switch (at(choice, 2) % 5) {
    case 0:
      return SetWipLimit{column_of(at(choice, 4)), limit, reason_of(at(choice, 5))};
    case 1:
      return SetPersonWipLimit{limit};
    case 2:
      return SetBoardWipLimit{limit};
    case 3: {
      SetPolicies command;
      command.set.count_blocked = at(choice, 3) % 2 == 0;
      if (at(choice, 4) % 4 == 0) command.set.override_mode = static_cast<OverrideMode>(at(choice, 5) % 2);
      return command;
    }
    default:
      return SetVerifyPolicy{at(choice, 3) % 2 == 0 ? VerifyPolicy::other_party : VerifyPolicy::self_with_evidence};
  }
}

}  // namespace puffin::test
