#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "random_play.hpp"
#include "seed.hpp"

/// Properties of any play whatever: many random commands by random people on one board.
namespace puffin::test {
namespace {

using namespace protocol;

/// Runs a property with the seed of this run; a play that breaks it is made as small as can be and shown.
bool holds(const char* name, const std::function<void()>& property) {
  static const auto params = "seed=" + std::to_string(seed()) + " max_success=200 max_size=150";
  setenv("RC_PARAMS", params.c_str(), 1);
  return rc::check(name, property);
}

rc::Gen<std::vector<Choice>> any_play() {
  return rc::gen::container<std::vector<Choice>>(rc::gen::container<Choice>(12, rc::gen::arbitrary<std::uint8_t>()));
}

/// Plays it all; `check` looks at each turn.
void play_all(const std::function<void(const RandomPlay&, const RandomPlay::Turn&)>& check) {
  RandomPlay play;
  std::size_t accepted = 0;
  const auto choices = *any_play();
  for (const auto& choice : choices) {
    const auto turn = play.play(choice);
    accepted += turn.events.empty() ? 0 : 1;
    check(play, turn);
  }
  RC_CLASSIFY(accepted * 3 > choices.size(), "more than a third accepted");
}

/// W7: whether a card takes a seat.
bool takes_seat(const Policies& policies, const Card& one) {
  return !one.archived && (policies.count_blocked || !one.blocker);
}

int count_of(const BoardSnapshot& board, Column column, const Policies& policies) {
  return static_cast<int>(std::ranges::count_if(
      board.cards, [&](const Card& one) { return takes_seat(policies, one) && one.column == column; }));
}

int seats_of(const BoardSnapshot& board, const ParticipantId& owner, const Policies& policies) {
  return static_cast<int>(std::ranges::count_if(board.cards, [&](const Card& one) {
    return takes_seat(policies, one) && one.column == Column::in_progress && one.owner == owner;
  }));
}

int in_progress_of(const BoardSnapshot& board, const ParticipantId& owner) {
  return static_cast<int>(std::ranges::count_if(board.cards, [&](const Card& one) {
    return !one.archived && one.column == Column::in_progress && one.owner == owner;
  }));
}

/// How many returns and unblockings the act holds: the ways in that are never checked (W3, W7).
int forgiven_in(const std::vector<Event>& events) {
  return static_cast<int>(std::ranges::count_if(events, [](const Event& event) {
    if (std::holds_alternative<CardUnblocked>(event.body)) return true;
    const auto* moved = std::get_if<CardMoved>(&event.body);
    return moved != nullptr && moved->from == Column::verify && moved->to == Column::in_progress;
  }));
}

std::set<std::string> overridden_in(const std::vector<Event>& events) {
  std::set<std::string> ids;
  for (const auto& event : events) {
    if (const auto* overridden = std::get_if<WipOverridden>(&event.body)) ids.insert(overridden->card.text);
  }
  return ids;
}

TEST(Properties, every_card_stands_in_one_column_in_rank_order) {
  EXPECT_TRUE(holds("one column, rank order", [] {
    play_all([](const RandomPlay& play, const RandomPlay::Turn& turn) {
      const auto& board = play.game().board();
      std::multiset<std::string> standing;
      for (const auto column : all_columns) {
        const auto& cards = board.column(column);
        const auto in_order = [](auto* one, auto* other) { return domain::stands_before(*one, *other); };
        RC_ASSERT(std::ranges::is_sorted(cards, in_order));
        for (const auto* one : cards) {
          RC_ASSERT(one->column == column);
          RC_ASSERT(!one->archived);
          standing.insert(one->id.text);
        }
        const auto marked = std::ranges::count_if(cards, [](auto* one) { return one->over_limit; });
        RC_ASSERT(board.marked(column).size() == static_cast<std::size_t>(marked));
      }
      std::multiset<std::string> expected;
      for (const auto& one : turn.after.cards) {
        if (!one.archived) expected.insert(one.id.text);
        RC_ASSERT(!one.archived || !one.over_limit);
        const bool in_work = one.column == Column::in_progress || one.column == Column::verify;
        RC_ASSERT(!one.blocker || (!one.archived && in_work));
      }
      RC_ASSERT(standing == expected);
      for (const auto* who : {"learner", "other"}) {
        RC_ASSERT(board.in_progress_of(person(who)) == in_progress_of(turn.after, person(who)));
      }
    });
  }));
}

TEST(Properties, old_state_and_events_make_the_new_state) {
  EXPECT_TRUE(holds("old state + events == new state", [] {
    play_all([](const RandomPlay& play, const RandomPlay::Turn& turn) {
      domain::Board board(turn.before, play.game().board().seq() - turn.events.size());
      for (const auto& event : turn.events) board.apply(event);
      RC_ASSERT(board.snapshot() == turn.after);
    });
  }));
}

TEST(Properties, a_snapshot_survives_the_round) {
  EXPECT_TRUE(holds("Board(snapshot).snapshot() == snapshot", [] {
    play_all([](const RandomPlay&, const RandomPlay::Turn& turn) {
      RC_ASSERT(domain::Board(turn.after, 1).snapshot() == turn.after);
    });
  }));
}

TEST(Properties, the_fold_of_the_log_is_the_board) {
  EXPECT_TRUE(holds("fold of log == board", [] {
    RandomPlay play;
    for (const auto& choice : *any_play()) play.play(choice);
    domain::Board board;
    for (const auto& event : play.game().log()) board.apply(event);
    RC_ASSERT(board.snapshot() == play.game().board().snapshot());
    RC_ASSERT(board.seq() == play.game().board().seq());
  }));
}

TEST(Properties, deciding_changes_nothing_and_is_repeatable) {
  EXPECT_TRUE(holds("decide is pure", [] {
    play_all([](const RandomPlay& play, const RandomPlay::Turn& turn) {
      const domain::Board board(turn.before, play.game().board().seq() - turn.events.size());
      const auto again = domain::decide(board, person(turn.actor), turn.command, {});
      RC_ASSERT(again.index() == turn.decision.index());
      RC_ASSERT(board.snapshot() == turn.before);
      RC_ASSERT(again == turn.decision);
    });
  }));
}

TEST(Properties, W2_W5_no_limit_is_passed_without_its_override) {
  EXPECT_TRUE(holds("limits", [] {
    play_all([](const RandomPlay&, const RandomPlay::Turn& turn) {
      const auto overridden = overridden_in(turn.events);
      const auto kept = [&](int before, int after, std::optional<int> limit, int forgiven) {
        if (!limit || after <= *limit || after <= before + forgiven) return true;
        return after - std::max(*limit, before + forgiven) <= static_cast<int>(overridden.size());
      };
      const auto& limits = turn.after;
      for (const auto column : all_columns) {
        const int forgiven = forgiven_in(turn.events);
        RC_ASSERT(kept(count_of(turn.before, column, limits.policies), count_of(turn.after, column, limits.policies),
                       limits.columns[static_cast<std::size_t>(column)].limit, forgiven));
      }
      for (const auto* who : {"coach", "learner", "other"}) {
        RC_ASSERT(kept(seats_of(turn.before, person(who), limits.policies),
                       seats_of(turn.after, person(who), limits.policies), limits.person_limit,
                       forgiven_in(turn.events)));
      }
      const auto in_work = [&](const BoardSnapshot& board) {
        return count_of(board, Column::in_progress, limits.policies) + count_of(board, Column::verify, limits.policies);
      };
      RC_ASSERT(kept(in_work(turn.before), in_work(turn.after), limits.board_limit, forgiven_in(turn.events)));
    });
  }));
}

TEST(Properties, W5_marks_tell_of_a_limit_that_is_passed_and_keep_to_the_cap) {
  EXPECT_TRUE(holds("marks", [] {
    play_all([](const RandomPlay& play, const RandomPlay::Turn& turn) {
      const auto& board = play.game().board();
      const auto& settings = board.settings();
      for (const auto column : all_columns) {
        RC_ASSERT(board.marked(column).size() <= static_cast<std::size_t>(settings.override_cap));
        for (const auto* one : board.marked(column)) {
          const auto limit = settings.columns[static_cast<std::size_t>(column)].limit;
          const bool column_over = limit && count_of(turn.after, column, settings.policies) > *limit;
          const bool person_over = settings.person_limit && column == Column::in_progress && one->owner &&
                                   seats_of(turn.after, *one->owner, settings.policies) > *settings.person_limit;
          const bool board_over =
              settings.board_limit && count_of(turn.after, Column::in_progress, settings.policies) +
                                              count_of(turn.after, Column::verify, settings.policies) >
                                          *settings.board_limit;
          RC_ASSERT(column_over || person_over || board_over);
        }
      }
    });
  }));
}

TEST(Properties, L6_every_no_is_one_calm_sentence) {
  EXPECT_TRUE(holds("messages", [] {
    play_all([](const RandomPlay&, const RandomPlay::Turn& turn) {
      const auto* no = std::get_if<Rejection>(&turn.decision);
      if (no == nullptr) return;
      RC_ASSERT(turn.before == turn.after);
      RC_ASSERT(no->message.size() > 20U);
      RC_ASSERT(no->message.ends_with('.') || no->message.ends_with('?'));
      for (const auto* word : {"failed", "overdue", "violation", "error", "invalid"}) {
        RC_ASSERT(no->message.find(word) == std::string::npos);
      }
    });
  }));
}

TEST(Properties, archiving_is_undone_wholly) {
  EXPECT_TRUE(holds("undo of archive", [] {
    play_all([](const RandomPlay& play, const RandomPlay::Turn& turn) {
      const auto* archive = std::get_if<ArchiveCard>(&turn.command);
      if (archive == nullptr || turn.events.empty()) return;
      domain::Board board(turn.after, play.game().board().seq());
      const auto column = board.find_card(archive->card)->column;
      const RestoreCard undo{archive->card, column, Override{"taken back"}};
      const auto decision = domain::decide(board, person("coach"), Command(undo), {});
      const auto* bodies = std::get_if<std::vector<EventBody>>(&decision);
      if (bodies == nullptr) {
        // Only where the column was over its limit before.
        const auto code = std::get<Rejection>(decision).code;
        const bool never = board.settings().policies.override_mode != OverrideMode::either_with_reason;
        RC_ASSERT(code == (never ? RejectionCode::override_not_allowed : RejectionCode::override_cap));
        return;
      }
      auto seq = board.seq();
      for (const auto& body : *bodies) board.apply({++seq, {}, person("coach"), {}, {}, body});
      const domain::Board before(turn.before, 1);
      const auto same_card = [](const Card* one, const Card* other) { return one->id == other->id; };
      RC_ASSERT(std::ranges::equal(board.column(column), before.column(column), same_card));
    });
  }));
}

}  // namespace
}  // namespace puffin::test
