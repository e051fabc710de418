#include <gtest/gtest.h>

#include "protocol/cpp/limits.hpp"
#include "support/board_builder.hpp"
#include "support/engagement_words.hpp"

namespace puffin::test {
namespace {

using protocol::RejectionCode;
using Ids = std::vector<std::string>;

protocol::ImportCard brought_whole() {
  auto command = import_card("A", Column::done);
  command.description = "From the old board.";
  command.done_when = {"Three asked"};
  command.first_step = "Write to Mia";
  command.due = protocol::Date{"2026-12-01"};
  command.comments = {{protocol::CommentId("c1"), "Mia Lind, 2026-03-02:\nGladly."}};
  return command;
}

TEST(Imports, C23_a_card_comes_in_whole) {
  BoardBuilder game;
  const auto command = brought_whole();
  const auto event = game.accept("coach", command).back();
  const auto& card = game.at("A");
  EXPECT_EQ(card.title, command.title);
  EXPECT_EQ(card.description, command.description);
  EXPECT_EQ(card.done_when, command.done_when);
  EXPECT_EQ(card.first_step, command.first_step);
  EXPECT_EQ(card.due, command.due);
  EXPECT_EQ(card.owner, std::nullopt);
  EXPECT_EQ(card.proposed_by, person("coach"));
  ASSERT_EQ(card.comments.size(), 1u);
  EXPECT_EQ(card.comments[0].text, command.comments[0].text);
  EXPECT_EQ(card.comments[0].by, person("coach"));
  EXPECT_EQ(card.text_seqs.at("description"), event.seq);
  EXPECT_EQ(card.text_seqs.at("done_when"), event.seq);
}

TEST(Imports, C23_its_clocks_begin_with_the_import) {
  BoardBuilder game;
  for (const auto column : protocol::all_columns) {
    const std::string id = "card-" + std::to_string(static_cast<int>(column));
    const auto at = game.accept("coach", import_card(id, column)).back().at;
    EXPECT_EQ(game.at(id).entered_at, at);
    EXPECT_EQ(game.at(id).started_at.has_value(), column != Column::to_do);
    EXPECT_EQ(game.at(id).finished_at.has_value(), column == Column::done);
  }
}

TEST(Imports, C23_cards_keep_the_order_in_which_they_come) {
  BoardBuilder game;
  game.accept("coach", add("there"));
  for (const auto* id : {"A", "B", "C"}) game.accept("coach", import_card(id));
  EXPECT_EQ(game.ids(Column::to_do), (Ids{"there", "A", "B", "C"}));
}

TEST(Imports, C23_W2_a_full_column_takes_none_and_an_import_has_no_override) {
  BoardBuilder game;
  for (const auto* id : {"A", "B", "C"}) game.accept("coach", import_card(id, Column::verify));
  EXPECT_EQ(game.refuse("coach", import_card("D", Column::verify)).code, RejectionCode::wip_full);
  game.accept("coach", import_card("D", Column::done));
}

TEST(Imports, C23_W8_the_limit_of_a_person_counts_what_is_brought_for_them) {
  BoardBuilder game;
  game.accept("coach", protocol::SetPersonWipLimit{1});
  game.accept("coach", import_card("A", Column::in_progress, "learner"));
  EXPECT_EQ(game.refuse("coach", import_card("B", Column::in_progress, "learner")).code,
            RejectionCode::person_wip_full);
  game.accept("coach", import_card("B", Column::in_progress));
}

TEST(Imports, C23_what_was_sent_twice_comes_in_once) {
  BoardBuilder game;
  game.accept("coach", import_card("A"));
  EXPECT_EQ(game.refuse("coach", import_card("A")).code, RejectionCode::id_taken);
  auto twice = import_card("B");
  twice.comments = {{protocol::CommentId("c1"), "one"}, {protocol::CommentId("c1"), "two"}};
  EXPECT_EQ(game.refuse("coach", twice).code, RejectionCode::id_taken);
}

TEST(Imports, C23_E3_who_looks_on_or_comments_brings_nothing) {
  BoardBuilder game;
  game.seat("watcher", protocol::Seat::observer).seat("second", protocol::Seat::second_coach);
  for (const auto* who : {"watcher", "second"}) {
    EXPECT_EQ(game.refuse(who, import_card("A")).code, RejectionCode::not_permitted);
  }
  EXPECT_EQ(game.refuse("coach", import_card("A", Column::to_do, "watcher")).code, RejectionCode::not_found);
}

TEST(Imports, C23_G5_before_the_contract_is_signed_cards_come_into_to_do_alone) {
  BoardBuilder game(protocol::BoardKind::engagement);
  for (const auto column : {Column::in_progress, Column::verify, Column::done}) {
    EXPECT_EQ(game.refuse("coach", import_card("A", column)).code, RejectionCode::no_contract);
  }
  game.accept("coach", import_card("A"));
}

TEST(Imports, C23_C14_a_hard_ready_gate_holds_for_what_comes_into_in_progress) {
  BoardBuilder game;
  protocol::SetPolicies gate;
  gate.set.ready_gate = protocol::ReadyGate::hard;
  game.accept("coach", gate);
  auto command = import_card("A", Column::in_progress, "coach");
  EXPECT_EQ(game.refuse("coach", command).code, RejectionCode::not_ready);
  command.done_when = {"seen"};
  command.first_step = "look";
  game.accept("coach", command);
}

}  // namespace
}  // namespace puffin::test
