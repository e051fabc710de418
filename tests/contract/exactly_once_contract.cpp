#include "contract/store_contract.hpp"

namespace puffin::contract {
namespace {

using namespace puffin::test;
using protocol::BoardId;

using ExactlyOnceContract = StoreContract;
PUFFIN_ON_EVERY_DISK(ExactlyOnceContract);

TEST_P(ExactlyOnceContract, C3_an_accepted_commands_outcome_is_found_again_after_opening_again) {
  write(store(), append_of("walk", 0, words_of(1, 1), command("make")));
  write(store(), append_of("walk", 1, words_of(2, 4), command("swap")));
  reopen();
  const auto outcome = store().outcome(walk, command("swap"));
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->first, 2u);
  EXPECT_EQ(outcome->last, 4u);
  EXPECT_TRUE(outcome->rejection_json.empty());
}

TEST_P(ExactlyOnceContract, C3_a_refused_commands_rejection_is_found_again_and_moves_nothing) {
  write(store(), append_of("walk", 0, words_of(1, 1)));
  EXPECT_EQ(write(store(), refusal_of("walk", 1, R"({"code":"wip_full"})", command("pull"))), AppendStatus::stored);
  reopen();
  EXPECT_EQ(store().outcome(walk, command("pull"))->rejection_json, R"({"code":"wip_full"})");
  EXPECT_EQ(store().load(walk)->head, 1u);
}

TEST_P(ExactlyOnceContract, C3_the_same_id_of_another_client_person_or_board_is_another_command) {
  write(store(), append_of("walk", 0, words_of(1, 1), command("c1", "client-1", "pat")));
  EXPECT_TRUE(store().outcome(walk, command("c1", "client-1", "pat")));
  EXPECT_FALSE(store().outcome(walk, command("c2", "client-1", "pat")));
  EXPECT_FALSE(store().outcome(walk, command("c1", "client-2", "pat")));
  EXPECT_FALSE(store().outcome(walk, command("c1", "client-1", "kim")));
  EXPECT_FALSE(store().outcome(BoardId("other"), command("c1", "client-1", "pat")));
}

TEST_P(ExactlyOnceContract, C3_where_one_name_ends_and_the_next_begins_matters) {
  write(store(), append_of("walk", 0, words_of(1, 1), command("c", "ab", "pat")));
  EXPECT_FALSE(store().outcome(walk, command("bc", "a", "pat")));
  EXPECT_FALSE(store().outcome(walk, command("c", "b", "pata")));
}

TEST_P(ExactlyOnceContract, C3_outcomes_stay_while_thousands_follow) {
  for (protocol::Seq seq = 0; seq < 3000; ++seq)
    store().append(append_of("walk", seq, words_of(seq + 1, seq + 1), command("c" + std::to_string(seq))),
                   std::make_shared<Answers>());
  store().pump();
  reopen();
  for (protocol::Seq seq = 0; seq < 3000; ++seq)
    ASSERT_EQ(store().outcome(walk, command("c" + std::to_string(seq)))->first, seq + 1);
}

}  // namespace
}  // namespace puffin::contract
