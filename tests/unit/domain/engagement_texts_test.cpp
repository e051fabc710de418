#include <gtest/gtest.h>

#include "domain/text_algebra.hpp"
#include "domain/text_places.hpp"
#include "protocol/cpp/utf16.hpp"
#include "support/engagement_words.hpp"

// T: the long texts around a board, written together by the rules of the commands that set them as a whole.
namespace puffin::test {
namespace {

using namespace protocol;

/// What leads from the text as it stands to another.
ChangeText written(const BoardBuilder& game, const TextDoc& doc, std::string_view to) {
  const auto* present = domain::find_text(game.board(), doc);
  const auto from = present == nullptr ? std::u16string() : to_utf16(*present);
  return {doc, game.board().seq(), {domain::change_between(from, to_utf16(to))}};
}

const TextDoc why = GoalDoc{GoalId("g")};
const TextDoc vision = ContractDoc{ContractText::vision};
const TextDoc results = ReportDoc{ReportText::results};

BoardBuilder with_goal() {
  auto game = active_engagement();
  auto command = goal("g");
  command.why = "They answer";
  game.accept("learner", command);
  return game;
}

struct Draft : testing::Test {
  Draft() { game.accept("coach", written(game, vision, "A team that asks")); }

  [[nodiscard]] const Contract& contract() const { return engagement(game).contract; }

  BoardBuilder game = drafted_engagement();
};

TEST(GoalText, T2_two_write_why_at_once_while_it_is_proposed) {
  auto game = with_goal();
  const auto begins = written(game, why, "Here: They answer");
  const auto ends = written(game, why, "They answer 🙂");
  game.accept("coach", begins);
  game.accept("learner", ends);
  EXPECT_EQ(engagement(game).goals.front().why, "Here: They answer 🙂");
}

TEST(GoalText, T5_G6_once_adopted_its_owner_alone_writes_in_it) {
  auto game = with_goal();
  game.accept("learner", AdoptGoal{GoalId("g")});
  EXPECT_EQ(game.refuse("coach", written(game, why, "Mine")).code, RejectionCode::not_permitted);
  game.accept("learner", written(game, why, "Mine"));
  auto unknown = written(game, why, "x");
  unknown.doc = GoalDoc{GoalId("none")};
  EXPECT_EQ(game.refuse("learner", unknown).code, RejectionCode::not_found);
}

TEST(GoalText, T3_other_words_of_the_goal_do_not_make_its_why_stale) {
  auto game = with_goal();
  auto again = domain::Board(game.board().snapshot(), game.board().seq());
  const auto late = written(game, why, "They answer now");
  GoalChanges set;
  set.title = "I wait two breaths";
  game.accept("coach", EditGoal{GoalId("g"), set});
  game.accept("learner", late);
  EXPECT_EQ(engagement(game).goals.front().why, "They answer now");
  again.apply(game.log()[game.log().size() - 2]);
  EXPECT_EQ(domain::decide(again, person("learner"), Command{late}, game.now()).index(), 0U);
}

TEST(GoalText, T4_a_why_set_as_a_whole_counts_as_one_change) {
  auto game = with_goal();
  const auto late = written(game, why, "They answer 🙂");
  GoalChanges set;
  set.why = "We answer";
  game.accept("coach", EditGoal{GoalId("g"), set});
  game.accept("learner", late);
  EXPECT_EQ(engagement(game).goals.front().why, "We answer 🙂");
}

TEST(GoalText, C21_who_rewords_a_goal_has_read_what_was_written_in_it) {
  auto game = with_goal();
  GoalChanges set;
  set.title = "I wait two breaths";
  Command reword{EditGoal{GoalId("g"), set}};
  reword.read_at = game.board().seq();
  game.accept("learner", written(game, why, "They answer now"));
  EXPECT_EQ(game.refuse("coach", reword).code, RejectionCode::stale);
}

TEST(GoalText, T5_a_plain_board_has_none) {
  BoardBuilder game;
  for (const auto& doc : {why, vision, results}) {
    EXPECT_EQ(game.refuse("coach", ChangeText{doc, game.board().seq(), {{}}}).code, RejectionCode::not_permitted);
  }
}

TEST_F(Draft, T2_two_write_a_term_at_once) {
  const auto begins = written(game, vision, "Soon: A team that asks");
  const auto ends = written(game, vision, "A team that asks first");
  game.accept("learner", begins);
  const auto events = game.accept("coach", ends);
  EXPECT_EQ(contract().terms.vision, "Soon: A team that asks first");
  EXPECT_EQ(contract().text_seqs.at("vision"), events[0].seq);
}

TEST_F(Draft, T6_G4_words_after_a_signature_begin_the_next_version_and_void_it) {
  game.accept("learner", sign(1));
  const auto events = game.accept("coach", written(game, vision, "A team"));
  EXPECT_EQ(std::get<TextChanged>(events[0].body).version, 2);
  EXPECT_TRUE(contract().signatures.empty());
  EXPECT_EQ(contract().state, ContractState::draft);
  EXPECT_EQ(game.refuse("learner", sign(1)).code, RejectionCode::stale);
}

TEST_F(Draft, T6_G4_a_signature_that_was_not_seen_is_not_cleared) {
  auto late = written(game, vision, "A team");
  late.version = 1;
  game.accept("learner", sign(1));
  const auto no = game.refuse("coach", late);
  EXPECT_EQ(no.code, RejectionCode::stale);
  EXPECT_EQ(no.stale_text->field, "version");
  EXPECT_EQ(contract().signatures.size(), 1U);
  late.version = 2;
  game.accept("coach", late);
}

TEST_F(Draft, G4_who_signs_has_read_what_was_written_together) {
  const auto read_at = game.board().seq();
  game.accept("learner", written(game, vision, "A team"));
  EXPECT_EQ(game.refuse("coach", SignContract{1, read_at}).code, RejectionCode::stale);
}

TEST_F(Draft, T5_G4_the_words_of_a_contract_in_force_are_fixed) {
  game.accept("learner", sign(1));
  game.accept("coach", sign(1));
  EXPECT_EQ(game.refuse("coach", written(game, vision, "Another")).code, RejectionCode::not_permitted);
  EXPECT_EQ(contract().terms.vision, "A team that asks");
}

TEST_F(Draft, T5_a_term_past_its_limit_is_too_long) {
  EXPECT_EQ(game.refuse("coach", written(game, vision, std::string(4001, 'x'))).code, RejectionCode::too_long);
  const TextDoc ethics = ContractDoc{ContractText::ethics};
  EXPECT_EQ(game.refuse("coach", written(game, ethics, std::string(2001, 'x'))).code, RejectionCode::too_long);
  auto versioned = written(game, results, "x");
  versioned.version = 1;
  EXPECT_EQ(game.refuse("learner", versioned).path, "version");
}

TEST_F(Draft, T5_E3_other_seats_write_in_no_text_of_the_engagement) {
  for (const auto seat : {Seat::observer, Seat::second_coach, Seat::sponsor}) {
    game.seat("guest", seat);
    for (const auto& doc : {vision, results}) {
      EXPECT_EQ(game.refuse("guest", written(game, doc, "x")).code, RejectionCode::not_permitted);
    }
    game.happen("guest", ParticipantLeft{person("guest")});
  }
}

TEST_F(Draft, T3_G10_words_for_the_contract_before_find_no_place_in_the_renewed_one) {
  const auto late_term = written(game, vision, "A team that asks first");
  game.accept("learner", sign(1));
  game.accept("coach", sign(1));
  game.accept("learner", written(game, results, "I ask first now"));
  const auto late_report = written(game, results, "I ask first now, always");
  game.accept("coach", EndEngagement{"We are there"});
  game.accept("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-30"}});
  EXPECT_EQ(game.refuse("coach", late_term).code, RejectionCode::stale);
  EXPECT_EQ(game.refuse("learner", late_report).code, RejectionCode::stale);
  game.accept("coach", written(game, vision, "A team that goes on"));
}

TEST(ReportText, G11_the_coachees_words_come_first_letter_by_letter_too) {
  auto game = active_engagement();
  EXPECT_EQ(game.refuse("coach", written(game, results, "We did well")).code, RejectionCode::not_permitted);
  game.accept("learner", written(game, results, "I ask first"));
  const auto ends = written(game, results, "I ask first now");
  game.accept("coach", written(game, results, "Well: I ask first"));
  game.accept("learner", ends);
  EXPECT_EQ(engagement(game).report.results, "Well: I ask first now");
  EXPECT_EQ(engagement(game).report.edited_by, (std::vector<ParticipantId>{person("learner"), person("coach")}));
}

TEST(ReportText, G5_the_report_is_written_when_the_contract_is_over_and_a_goal_is_not) {
  auto game = with_goal();
  game.accept("learner", EndEngagement{"We are there"});
  game.accept("learner", written(game, results, "I ask first"));
  EXPECT_EQ(game.refuse("learner", written(game, why, "x")).code, RejectionCode::no_contract);
}

}  // namespace
}  // namespace puffin::test
