#include "contract/store_contract.hpp"

#include "support/account_words.hpp"

/// Calendar feeds: one of each person and board, found by their token, gone with the seat (H14).
namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using storage::CalendarFeed;

const ParticipantId pat("pat");
class FeedsContract : public StoreContract {
 protected:
  static CalendarFeed feed_of(const std::string& token, const std::string& person = "pat",
                              const std::string& board = "walk") {
    return {"hash of " + token, BoardId(board), ParticipantId(person), Instant{std::chrono::seconds{5}}};
  }
  storage::AccountResult<CalendarFeed> save(const CalendarFeed& feed) {
    Result<CalendarFeed> result;
    accounts().save_feed(feed, result.take());
    store().pump();
    return result.get();
  }
  void end(const ParticipantId& person = pat) {
    Result<std::monostate> result;
    accounts().end_feed(person, walk, result.take());
    store().pump();
    EXPECT_TRUE(result.ok());
  }
  AppendStatus seat(bool seated) {
    const auto loaded = store().load(walk);
    auto append = append_of("walk", loaded ? loaded->head : 0, {"seat"});
    append.seat = storage::SeatChange{pat, seated};
    return write(store(), append);
  }
  bool opens(const std::string& token) { return accounts().feed_by_token("hash of " + token).has_value(); }
};
PUFFIN_ON_EVERY_DISK(FeedsContract);

TEST_P(FeedsContract, H14_a_feed_is_found_by_its_token_and_by_its_person_after_opening_again) {
  save(feed_of("t1"));
  save(feed_of("t2", "kim"));
  save(feed_of("t3", "pat", "other"));
  reopen();
  const auto feed = accounts().feed_by_token("hash of t1");
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->person, pat);
  EXPECT_EQ(feed->board, walk);
  EXPECT_EQ(feed->made_at, Instant{std::chrono::seconds{5}});
  EXPECT_EQ(accounts().feed(ParticipantId("kim"), walk)->token_hash, "hash of t2");
  EXPECT_EQ(accounts().feed_by_token("hash of t3")->board, BoardId("other"));
}

TEST_P(FeedsContract, H14_what_was_never_made_is_not_found) {
  save(feed_of("t1"));
  EXPECT_FALSE(opens("t9"));
  EXPECT_FALSE(opens(""));
  EXPECT_FALSE(accounts().feed(ParticipantId("kim"), walk));
  EXPECT_FALSE(accounts().feed(pat, BoardId("other")));
}

TEST_P(FeedsContract, H14_a_new_feed_ends_the_old_one_in_the_same_write) {
  save(feed_of("old"));
  const auto commits = faults().commits();
  save(feed_of("new"));
  EXPECT_EQ(faults().commits(), commits + 1);
  EXPECT_FALSE(opens("old"));
  EXPECT_TRUE(opens("new"));
}

TEST_P(FeedsContract, H14_two_made_at_once_leave_one) {
  accounts().save_feed(feed_of("first"), nullptr);
  accounts().save_feed(feed_of("second"), nullptr);
  store().pump();
  EXPECT_FALSE(opens("first"));
  EXPECT_TRUE(opens("second"));
}

TEST_P(FeedsContract, H14_an_ended_feed_opens_nothing_and_can_be_ended_again) {
  save(feed_of("t1"));
  save(feed_of("t2", "kim"));
  end();
  end();
  reopen();
  EXPECT_FALSE(opens("t1"));
  EXPECT_FALSE(accounts().feed(pat, walk));
  EXPECT_TRUE(opens("t2"));
}

TEST_P(FeedsContract, H14_a_seat_taken_ends_the_feed_for_good) {
  ASSERT_EQ(seat(true), AppendStatus::stored);
  save(feed_of("t1"));
  save(feed_of("t2", "kim"));
  const auto commits = faults().commits();
  ASSERT_EQ(seat(false), AppendStatus::stored);
  EXPECT_EQ(faults().commits(), commits + 1);
  EXPECT_FALSE(opens("t1"));
  EXPECT_TRUE(opens("t2"));
  ASSERT_EQ(seat(true), AppendStatus::stored);
  EXPECT_FALSE(opens("t1"));
}

TEST_P(FeedsContract, S3_a_failed_write_leaves_the_old_feed_as_it_was) {
  save(feed_of("old"));
  faults().fail_commit(1);
  EXPECT_EQ(std::get<storage::AccountError>(save(feed_of("new"))), storage::AccountError::storage_failed);
  EXPECT_TRUE(opens("old"));
  EXPECT_FALSE(opens("new"));
}

}  // namespace
}  // namespace puffin::contract
