#include <gtest/gtest.h>

#include "domain/redaction.hpp"
#include "fold_story.hpp"
#include "protocol/cpp/codec.hpp"
#include "support/engagement_words.hpp"

namespace puffin::test {
namespace {

using namespace protocol;
using domain::redacted;

std::vector<Event> story_log() {
  const auto story = engagement_story();
  return story.log();
}

Event said(EventBody body) {
  return {7, Instant{}, person("learner"), ClientId("tab"), CommandId("c7"), std::move(body)};
}

TEST(Redaction, G9_blanks_what_the_person_said_of_themselves_and_nothing_else) {
  const auto expect = [](EventBody before, EventBody after) {
    const auto less = redacted(said(std::move(before)), person("learner"));
    ASSERT_TRUE(less);
    EXPECT_EQ(*less, said(std::move(after)));
  };
  expect(ReadinessAnswered{"I want", "I answer too quickly"}, ReadinessAnswered{"", ""});
  expect(CheckInGiven{session("s"), false, "Nervous"}, CheckInGiven{session("s"), false, std::nullopt});
  expect(ReflectionRevealed{session("s"), {"one", "two"}}, ReflectionRevealed{session("s"), {}});
  expect(PulseSent{session("s"), 4, "calm"}, PulseSent{session("s"), 4, ""});
}

TEST(Redaction, G9_leaves_the_words_of_others_and_what_was_agreed_with_others) {
  EXPECT_FALSE(redacted(said(PulseSent{session("s"), 4, "calm"}), person("coach")));
  EXPECT_FALSE(redacted(said(AddendumAdded{session("s"), "More"}), person("learner")));
  EXPECT_FALSE(redacted(said(SummaryCorrected{session("s"), "We looked"}), person("learner")));
  EXPECT_FALSE(redacted(said(EngagementPaused{"Holidays"}), person("learner")));
}

TEST(Redaction, G9_a_second_time_there_is_nothing_to_take_out) {
  const auto log = story_log();
  for (const auto& event : log) {
    if (const auto less = redacted(event, person("learner"))) {
      EXPECT_FALSE(redacted(*less, person("learner")));
    }
  }
}

TEST(Redaction, G9_what_is_left_is_read_like_any_event) {
  const auto log = story_log();
  for (const auto& event : log) {
    const auto less = redacted(event, person("learner"));
    if (!less) continue;
    const auto decoded = decode_event(encode_event(*less));
    ASSERT_TRUE(std::holds_alternative<Event>(decoded)) << encode_event(*less);
    EXPECT_EQ(std::get<Event>(decoded), *less);
  }
}

/// The board of the first `count` events and an erasing by `who` behind them.
std::string erased_after(const std::vector<Event>& log, std::size_t count, const ParticipantId& who, bool redact) {
  domain::Board board;
  for (std::size_t i = 0; i < count; ++i) {
    const auto less = redact ? redacted(log[i], who) : std::nullopt;
    board.apply(less ? *less : log[i]);
  }
  board.apply({board.seq() + 1, log.back().at, who, ClientId("tab"), CommandId("erase"), TextsErased{}});
  return encode_board(board.snapshot());
}

TEST(Redaction, G9_wherever_it_is_cut_a_redacted_log_folds_to_the_same_board) {
  const auto log = story_log();
  for (std::size_t count = 3; count <= log.size(); ++count) {
    for (const auto* who : {"learner", "coach"}) {
      ASSERT_EQ(erased_after(log, count, person(who), true), erased_after(log, count, person(who), false))
          << who << " after event " << count;
    }
  }
}

}  // namespace
}  // namespace puffin::test
