#include "contract/store_contract.hpp"

#include <gmock/gmock.h>

namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;
using ::testing::ElementsAre;

using RedactionContract = StoreContract;
PUFFIN_ON_EVERY_DISK(RedactionContract);

/// Events that begin with the word lose all behind it.
storage::Redaction without(const std::string& word) {
  return [word](std::string_view event) -> std::optional<std::string> {
    if (!event.starts_with(word) || event == word) return std::nullopt;
    return word;
  };
}

storage::Append erasing(const std::string& board, protocol::Seq head, const std::string& word) {
  auto append = append_of(board, head, {"erased " + word}, command("e" + word));
  append.redaction = without(word);
  return append;
}

TEST_P(RedactionContract, G9_words_are_taken_out_of_the_log_with_the_event_that_erases_them) {
  write(store(), append_of("walk", 0, {"lea: calm", "ada: hello", "lea: tired"}));
  EXPECT_EQ(write(store(), erasing("walk", 3, "lea:")), AppendStatus::stored);
  EXPECT_THAT(store().load(walk)->tail, ElementsAre("lea:", "ada: hello", "lea:", "erased lea:"));
  EXPECT_THAT(store().events(walk, 0, 2), ElementsAre("lea:", "ada: hello")) << "for whoever catches up, too";
  reopen();
  EXPECT_THAT(store().load(walk)->tail, ElementsAre("lea:", "ada: hello", "lea:", "erased lea:"));
  EXPECT_EQ(store().outcome(walk, command("elea:"))->last, 4u);
}

TEST_P(RedactionContract, G9_no_snapshot_from_before_is_kept_or_written_later) {
  write(store(), append_of("walk", 0, {"lea: calm", "ada: hello"}));
  store().save_snapshot(walk, 2, "board with calm");
  store().pump();
  store().append(erasing("walk", 2, "lea:"), std::make_shared<Answers>());
  store().save_snapshot(walk, 2, "board with calm again");
  store().pump();
  EXPECT_FALSE(store().load(walk)->snapshot);
  store().save_snapshot(walk, 1, "board with calm, late");
  store().pump();
  EXPECT_FALSE(store().load(walk)->snapshot);
  store().save_snapshot(walk, 3, "board without");
  store().pump();
  EXPECT_EQ(store().load(walk)->snapshot->board_json, "board without");
}

TEST_P(RedactionContract, G9_words_written_by_the_same_batch_and_two_people_at_once) {
  const auto answers = std::make_shared<Answers>();
  write(store(), append_of("walk", 0, {"lea: calm", "ada: hello"}));
  store().append(append_of("walk", 2, {"lea: tired", "ada: glad"}), answers);
  store().append(erasing("walk", 4, "lea:"), answers);
  store().append(erasing("walk", 5, "ada:"), answers);
  store().append(append_of("walk", 6, {"lea: new"}), answers);
  store().pump();
  EXPECT_THAT(store().load(walk)->tail,
              ElementsAre("lea:", "ada:", "lea:", "ada:", "erased lea:", "erased ada:", "lea: new"));
}

TEST_P(RedactionContract, G9_another_board_keeps_its_words) {
  write(store(), append_of("walk", 0, {"lea: calm"}));
  write(store(), append_of("walk2", 0, {"lea: calm"}));
  store().save_snapshot(BoardId("walk2"), 1, "board");
  store().pump();
  write(store(), erasing("walk", 1, "lea:"));
  EXPECT_EQ(store().events(BoardId("walk2"), 0, 9), std::vector<std::string>{"lea: calm"});
  EXPECT_TRUE(store().load(BoardId("walk2"))->snapshot);
}

TEST_P(RedactionContract, G9_a_batch_that_did_not_get_to_the_disk_took_nothing_out) {
  write(store(), append_of("walk", 0, {"lea: calm"}));
  faults().fail_commit(1);
  EXPECT_EQ(write(store(), erasing("walk", 1, "lea:")), AppendStatus::failed);
  EXPECT_EQ(store().events(walk, 0, 9), std::vector<std::string>{"lea: calm"});
  EXPECT_EQ(write(store(), erasing("walk", 1, "lea:")), AppendStatus::stored);
  EXPECT_THAT(store().events(walk, 0, 9), ElementsAre("lea:", "erased lea:"));
}

TEST_P(RedactionContract, G9_an_event_that_cannot_be_read_leaves_the_log_as_it_was) {
  write(store(), append_of("walk", 0, {"lea: calm", "broken"}));
  auto append = erasing("walk", 2, "lea:");
  append.redaction = [](std::string_view event) -> std::optional<std::string> {
    if (event == "broken") throw storage::DamagedStore("broken");
    return "less";
  };
  EXPECT_EQ(write(store(), std::move(append)), AppendStatus::failed);
  EXPECT_THAT(store().events(walk, 0, 9), ElementsAre("lea: calm", "broken"));
  EXPECT_EQ(write(store(), append_of("walk", 2, {"ada: on"})), AppendStatus::stored);
}

}  // namespace
}  // namespace puffin::contract
