#include "contract/store_contract.hpp"

#include <gmock/gmock.h>

#include "support/fake_clock.hpp"

namespace puffin::contract {
namespace {

using namespace puffin::test;
using namespace std::chrono_literals;
using storage::PrivateError;
using storage::PrivateItem;
using storage::PrivatePlace;
using storage::PrivateSaved;
using storage::PrivateStale;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

PrivatePlace at(const std::string& person, const std::string& board = "walk") {
  return {protocol::ParticipantId(person), protocol::BoardId(board)};
}

class PrivateContract : public StoreContract {
 protected:
  storage::PrivateTexts& texts() { return store().private_texts(); }
  std::shared_ptr<PrivateSaved> begin(const PrivatePlace& place, const std::string& key, const std::string& text,
                                      std::uint64_t version) {
    auto saved = std::make_shared<PrivateSaved>();
    texts().save(place, {key, text, version, clock.now()}, room,
                 [saved](PrivateSaved answer) { *saved = std::move(answer); });
    return saved;
  }
  PrivateSaved save(const PrivatePlace& place, const std::string& key, const std::string& text,
                    std::uint64_t version = 0) {
    const auto saved = begin(place, key, text, version);
    store().pump();
    return *saved;
  }
  bool remove(const PrivatePlace& place, const std::string& key) {
    bool gone = false;
    texts().remove(place, key, [&gone](bool done) { gone = done; });
    store().pump();
    return gone;
  }
  bool erase(const PrivatePlace& place) {
    bool gone = false;
    texts().erase(place, [&gone](bool done) { gone = done; });
    store().pump();
    return gone;
  }
  /// `key: text` of all that is kept there.
  std::vector<std::string> kept(const PrivatePlace& place) {
    std::vector<std::string> lines;
    for (const PrivateItem& item : texts().all(place)) lines.push_back(item.key + ": " + item.text);
    return lines;
  }

  FakeClock clock;
  storage::PrivateRoom room{10, 1000};
};
PUFFIN_ON_EVERY_DISK(PrivateContract);

TEST_P(PrivateContract, H13_a_text_is_there_again_after_opening_again) {
  const auto saved = std::get<PrivateItem>(save(at("ben"), "coach_notes", "wait longer 🦉\n"));
  reopen();
  const auto items = texts().all(at("ben"));
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0].key, "coach_notes");
  EXPECT_EQ(items[0].text, "wait longer 🦉\n");
  EXPECT_EQ(items[0].version, saved.version);
  EXPECT_EQ(items[0].changed_at, clock.now());
}

TEST_P(PrivateContract, H13_each_person_finds_their_own_on_that_board_alone) {
  save(at("ben"), "coach_notes", "bens");
  save(at("ann"), "coach_notes", "anns");
  save(at("ben", "book"), "coach_notes", "bens other");
  save(at("be", "nwalk"), "coach_notes", "of one whose name runs into the board's");
  EXPECT_THAT(kept(at("ben")), ElementsAre("coach_notes: bens"));
  EXPECT_THAT(kept(at("ann")), ElementsAre("coach_notes: anns"));
  EXPECT_THAT(kept(at("ben", "wal")), IsEmpty());
  EXPECT_THAT(kept(at("ann", "book")), IsEmpty());
}

TEST_P(PrivateContract, H13_a_version_that_is_not_the_present_one_overwrites_nothing) {
  const auto first = std::get<PrivateItem>(save(at("ben"), "coach_notes", "first"));
  clock.advance(1s);
  const auto second = std::get<PrivateItem>(save(at("ben"), "coach_notes", "second", first.version));
  EXPECT_GT(second.version, first.version);
  for (const std::uint64_t read : {std::uint64_t{0}, first.version, second.version + 1}) {
    const auto stale = std::get<PrivateStale>(save(at("ben"), "coach_notes", "third", read));
    EXPECT_EQ(stale.text, "second");
    EXPECT_EQ(stale.version, second.version);
  }
  EXPECT_THAT(kept(at("ben")), ElementsAre("coach_notes: second"));
}

TEST_P(PrivateContract, H13_of_two_saves_in_the_same_moment_one_is_stale) {
  const auto first = begin(at("ben"), "coach_notes", "from the desk", 0);
  const auto second = begin(at("ben"), "coach_notes", "from the phone", 0);
  store().pump();
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(*first));
  EXPECT_EQ(std::get<PrivateStale>(*second).text, "from the desk");
}

TEST_P(PrivateContract, H13_versions_never_come_again_also_when_the_clock_stands_or_goes_back) {
  const auto first = std::get<PrivateItem>(save(at("ben"), "coach_notes", "first"));
  const auto next = std::get<PrivateItem>(save(at("ben"), "coach_notes", "next", first.version));
  EXPECT_GT(next.version, first.version);
  clock.advance(-1h);
  const auto later = std::get<PrivateItem>(save(at("ben"), "coach_notes", "later", next.version));
  EXPECT_GT(later.version, next.version);
  clock.advance(2h);
  EXPECT_TRUE(remove(at("ben"), "coach_notes"));
  const auto stale = std::get<PrivateStale>(save(at("ben"), "coach_notes", "on what is gone", later.version));
  EXPECT_EQ(stale.version, 0u);
  EXPECT_EQ(stale.text, "");
  EXPECT_GT(std::get<PrivateItem>(save(at("ben"), "coach_notes", "anew")).version, later.version);
}

TEST_P(PrivateContract, H13_removing_and_erasing_touch_nobody_else_and_may_be_repeated) {
  for (const char* key : {"check_in:1", "check_in:2", "check_in:3"}) save(at("ben"), key, "bens");
  save(at("ann"), "check_in:1", "anns");
  save(at("ben", "book"), "check_in:1", "elsewhere");
  EXPECT_TRUE(remove(at("ben"), "check_in:2"));
  EXPECT_TRUE(remove(at("ben"), "check_in:2"));
  EXPECT_THAT(kept(at("ben")), ElementsAre("check_in:1: bens", "check_in:3: bens"));
  EXPECT_TRUE(erase(at("ben")));
  EXPECT_TRUE(erase(at("ben")));
  reopen();
  EXPECT_THAT(kept(at("ben")), IsEmpty());
  EXPECT_THAT(kept(at("ann")), ElementsAre("check_in:1: anns"));
  EXPECT_THAT(kept(at("ben", "book")), ElementsAre("check_in:1: elsewhere"));
}

TEST_P(PrivateContract, H13_erasing_takes_what_was_written_in_the_same_batch_too) {
  save(at("ben"), "check_in:1", "early");
  const auto late = begin(at("ben"), "check_in:2", "late", 0);
  bool gone = false;
  texts().erase(at("ben"), [&gone](bool done) { gone = done; });
  const auto after = begin(at("ben"), "check_in:3", "after", 0);
  store().pump();
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(*late));
  EXPECT_TRUE(gone);
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(*after));
  EXPECT_THAT(kept(at("ben")), ElementsAre("check_in:3: after"));
}

TEST_P(PrivateContract, H17_there_is_room_for_so_many_and_so_much) {
  room = {2, 10};
  save(at("ben"), "check_in:1", "12345");
  const auto second = std::get<PrivateItem>(save(at("ben"), "check_in:2", "12345"));
  EXPECT_EQ(std::get<PrivateError>(save(at("ben"), "check_in:3", "")), PrivateError::full);
  EXPECT_EQ(std::get<PrivateError>(save(at("ben"), "check_in:2", "123456", second.version)), PrivateError::full);
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(save(at("ann"), "check_in:3", "12345"))) << "each has their own";
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(save(at("ben"), "check_in:2", "1234", second.version)));
  remove(at("ben"), "check_in:1");
  reopen();
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(save(at("ben"), "check_in:3", "123456")));
  erase(at("ben"));
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(save(at("ben"), "check_in:4", "1234567890")));
}

TEST_P(PrivateContract, S3_a_failed_write_changes_nothing_and_says_so) {
  const auto first = std::get<PrivateItem>(save(at("ben"), "coach_notes", "first"));
  faults().fail_commit(1);
  EXPECT_EQ(std::get<PrivateError>(save(at("ben"), "coach_notes", "second", first.version)),
            PrivateError::storage_failed);
  faults().lose_disk();
  EXPECT_FALSE(remove(at("ben"), "coach_notes"));
  EXPECT_FALSE(erase(at("ben")));
  faults().return_disk();
  EXPECT_THAT(kept(at("ben")), ElementsAre("coach_notes: first"));
  EXPECT_TRUE(std::holds_alternative<PrivateItem>(save(at("ben"), "coach_notes", "second", first.version)));
}

}  // namespace
}  // namespace puffin::contract
