#include <gtest/gtest.h>

#include "protocol/cpp/limits.hpp"
#include "support/board_builder.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;
using Ids = std::vector<std::string>;

protocol::ArchiveCard archive(const std::string& id) { return {card(id), {}}; }
protocol::RestoreCard restore(const std::string& id, std::optional<Column> column = {}) {
  return {card(id), column, {}};
}

TEST(Cards, C6_a_new_card_belongs_to_its_sender_and_stands_on_top) {
  BoardBuilder game;
  game.accept("learner", add("A"));
  game.accept("coach", add("B"));
  EXPECT_EQ(game.ids(Column::to_do), (Ids{"B", "A"}));
  EXPECT_EQ(game.at("B").owner, person("coach"));
  EXPECT_EQ(game.at("B").proposed_by, person("coach"));
  EXPECT_EQ(game.at("B").text_seqs.at("title"), game.board().seq());
}

TEST(Cards, C6_an_owner_is_a_coach_or_coachee_with_a_seat_or_nobody) {
  BoardBuilder game;
  game.seat("guest", protocol::Seat::observer);
  auto command = add("A");
  for (const auto* who : {"guest", "stranger"}) {
    command.owner = person(who);
    EXPECT_EQ(game.refuse("coach", command).id, who);
  }
  command.owner = std::optional<protocol::ParticipantId>();
  game.accept("coach", command);
  EXPECT_EQ(game.at("A").owner, std::nullopt);
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.owner = person("guest");
  EXPECT_EQ(game.refuse("coach", edit).code, RejectionCode::not_found);
  game.accept("coach", domain::UnseatParticipant{person("learner")});
  edit.set.owner = person("learner");
  EXPECT_EQ(game.refuse("coach", edit).code, RejectionCode::not_found);
}

TEST(Cards, C6_a_card_begins_in_to_do_or_in_progress) {
  BoardBuilder game;
  EXPECT_EQ(game.refuse("coach", add("A", Column::verify)).code, RejectionCode::skip_not_allowed);
  EXPECT_EQ(game.refuse("coach", add("A", Column::done)).code, RejectionCode::skip_not_allowed);
  game.accept("coach", add("A", Column::in_progress));
}

TEST(Cards, C4_an_id_is_used_once_even_after_archiving) {
  BoardBuilder game;
  game.accept("coach", add("A"));
  game.accept("coach", archive("A"));
  const auto no = game.refuse("learner", add("A"));
  EXPECT_EQ(no.code, RejectionCode::id_taken);
  EXPECT_EQ(no.id, "A");
}

TEST(Cards, B2_numbers_count_up) {
  BoardBuilder game;
  game.accept("coach", add("A"));
  game.accept("coach", archive("A"));
  game.accept("coach", add("B"));
  EXPECT_EQ(game.at("A").number, 1U);
  EXPECT_EQ(game.at("B").number, 2U);
}

TEST(Cards, an_override_lets_a_card_begin_over_the_limit) {
  BoardBuilder game;
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("coach", add("A", Column::in_progress));
  auto command = add("B", Column::in_progress);
  EXPECT_EQ(game.refuse("coach", command).code, RejectionCode::wip_full);
  command.override_limit = protocol::Override{"guest is here"};
  game.accept("coach", command);
  EXPECT_TRUE(game.at("B").over_limit);
}

TEST(Cards, a_board_holds_ten_thousand_cards) {
  BoardBuilder game;
  auto snapshot = game.board().snapshot();
  for (std::size_t i = 0; i < protocol::limits::cards_per_board; ++i) {
    protocol::Card one;
    one.id = card(std::to_string(i));
    one.number = snapshot.next_number++;
    one.rank = "V";
    snapshot.cards.push_back(one);
  }
  const domain::Board full(snapshot, game.board().seq());
  const auto decision = domain::decide(full, person("coach"), protocol::Command(add("more")), {});
  EXPECT_EQ(std::get<protocol::Rejection>(decision).code, RejectionCode::too_long);
}

TEST(Cards, archiving_is_undone_into_the_place_where_the_card_stood) {
  BoardBuilder game;
  for (const auto* id : {"A", "B", "C"}) game.stand(id, Column::in_progress);
  const auto before = game.at("B");
  game.accept("coach", archive("B"));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "C"}));
  game.accept("coach", restore("B", Column::in_progress));
  EXPECT_EQ(game.ids(Column::in_progress), (Ids{"A", "B", "C"}));
  auto after = game.at("B");
  after.entered_at = before.entered_at;  // it came back later
  after.text_seqs["place"] = before.text_seqs.at("place");
  EXPECT_EQ(after, before);
}

TEST(Cards, undo_finds_a_place_even_when_another_card_took_the_rank) {
  BoardBuilder game;
  game.accept("coach", add("A"));
  game.accept("coach", archive("A"));
  game.accept("coach", add("B"));
  EXPECT_EQ(game.at("A").rank, game.at("B").rank);
  game.accept("coach", restore("A", Column::to_do));
  EXPECT_NE(game.at("A").rank, game.at("B").rank);
  EXPECT_EQ(game.count(Column::to_do), 2);
}

TEST(Cards, restoring_goes_to_the_top_of_to_do_or_to_where_it_stood_nowhere_else) {
  BoardBuilder game;
  game.stand("A", Column::in_progress).stand("B", Column::to_do);
  game.accept("coach", archive("A"));
  EXPECT_EQ(game.refuse("coach", restore("A", Column::verify)).code, RejectionCode::skip_not_allowed);
  game.accept("coach", restore("A"));
  EXPECT_EQ(game.ids(Column::to_do), (Ids{"A", "B"}));
  EXPECT_EQ(game.at("A").started_at, std::nullopt);
  game.accept("coach", archive("A"));
  game.accept("coach", restore("A", Column::to_do));
}

TEST(Cards, archiving_twice_and_restoring_what_stands_is_stale) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  EXPECT_EQ(game.refuse("coach", restore("A")).code, RejectionCode::stale);
  game.accept("coach", archive("A"));
  const auto no = game.refuse("learner", archive("A"));
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.present, game.at("A"));
}

TEST(Cards, an_archived_card_takes_nothing_but_restoring) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  game.accept("coach", archive("A"));
  protocol::EditCard edit{card("A"), {}, {}};
  edit.set.title = "New";
  for (const protocol::Command& command :
       {protocol::Command(edit), protocol::Command(deliver("A")), protocol::Command(protocol::AgreeCard{card("A")}),
        protocol::Command(protocol::BlockCard{card("A"), "no key", {}, {}, {}}),
        protocol::Command(protocol::UnblockCard{card("A"), {}}),
        protocol::Command(protocol::AddComment{card("A"), protocol::CommentId("m"), {}, "hello"})}) {
    EXPECT_EQ(game.refuse("coach", command).code, RejectionCode::not_permitted) << command.index();
  }
}

TEST(Cards, unknown_cards_are_not_found_by_any_command) {
  BoardBuilder game;
  protocol::EditCard edit{card("X"), {}, {}};
  edit.set.title = "New";
  for (const protocol::Command& command :
       {protocol::Command(edit), protocol::Command(archive("X")), protocol::Command(restore("X")),
        protocol::Command(protocol::AgreeCard{card("X")}),
        protocol::Command(protocol::BlockCard{card("X"), "no key", {}, {}, {}}),
        protocol::Command(protocol::UnblockCard{card("X"), {}}),
        protocol::Command(protocol::AddComment{card("X"), protocol::CommentId("m"), {}, "hello"})}) {
    const auto no = game.refuse("coach", command);
    EXPECT_EQ(no.code, RejectionCode::not_found) << command.index();
    EXPECT_EQ(no.id, "X");
  }
}

TEST(Cards, E1_archiving_ends_the_blocker) {
  BoardBuilder game;
  game.stand("A", Column::in_progress);
  game.accept("coach", protocol::BlockCard{card("A"), "no key", {}, {}, {}});
  game.accept("coach", archive("A"));
  EXPECT_FALSE(game.at("A").blocker);
}

TEST(Cards, agreeing_is_recorded_once_per_person) {
  BoardBuilder game;
  game.stand("A", Column::to_do);
  game.accept("coach", protocol::AgreeCard{card("A")});
  game.accept("learner", protocol::AgreeCard{card("A")});
  ASSERT_EQ(game.at("A").agreed.size(), 2U);
  EXPECT_EQ(game.at("A").agreed[0].by, person("coach"));
  EXPECT_EQ(game.refuse("coach", protocol::AgreeCard{card("A")}).code, RejectionCode::stale);
}

}  // namespace
}  // namespace puffin::test
