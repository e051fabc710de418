#include "contract/store_contract.hpp"

#include <gmock/gmock.h>

#include "support/account_words.hpp"
#include "support/fake_clock.hpp"

namespace puffin::contract {
namespace {

using namespace puffin::test;
using namespace std::chrono_literals;
using storage::AccountError;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class AccountsContract : public StoreContract {
 protected:
  storage::AccountResult<storage::Person> save(const storage::Person& person) {
    Result<storage::Person> result;
    accounts().save_person(person, result.take());
    store().pump();
    return result.get();
  }
  void open(const storage::Session& session) {
    Result<storage::Session> result;
    accounts().open_session(session, result.take());
    store().pump();
    ASSERT_TRUE(result.ok());
  }
  storage::AccountResult<storage::ApiToken> save(const storage::ApiToken& token) {
    Result<storage::ApiToken> result;
    accounts().save_api_token(token, result.take());
    store().pump();
    return result.get();
  }

  FakeClock clock;
};
PUFFIN_ON_EVERY_DISK(AccountsContract);

TEST_P(AccountsContract, A_person_is_found_by_id_and_by_login_after_opening_again) {
  EXPECT_FALSE(accounts().any_login());
  save(person_of("coach", "Ada 🦉", "ada"));
  save(person_of("guest", "Pat"));
  reopen();
  EXPECT_TRUE(accounts().any_login());
  const auto found = accounts().person_by_login("ada");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id.text, "coach");
  EXPECT_EQ(found->name, "Ada 🦉");
  EXPECT_EQ(found->password_hash, "hash of ada");
  EXPECT_FALSE(accounts().person(ParticipantId("guest"))->login);
  EXPECT_FALSE(accounts().person(ParticipantId("nobody")));
  EXPECT_FALSE(accounts().person_by_login("pat"));
}

TEST_P(AccountsContract, A_login_has_one_owner_even_when_two_ask_in_the_same_moment) {
  Result<storage::Person> first;
  Result<storage::Person> second;
  accounts().save_person(person_of("one", "One", "ada"), first.take());
  accounts().save_person(person_of("two", "Two", "ada"), second.take());
  store().pump();
  EXPECT_TRUE(first.ok());
  EXPECT_EQ(second.error(), AccountError::taken);
  EXPECT_EQ(accounts().person_by_login("ada")->id.text, "one");
  EXPECT_FALSE(accounts().person(ParticipantId("two"))) << "all or nothing";
}

TEST_P(AccountsContract, A_person_who_takes_another_login_gives_the_old_one_back) {
  save(person_of("one", "One", "ada"));
  save(person_of("one", "One", "lovelace"));
  EXPECT_FALSE(accounts().person_by_login("ada"));
  EXPECT_EQ(accounts().person_by_login("lovelace")->id.text, "one");
  EXPECT_TRUE(std::holds_alternative<storage::Person>(save(person_of("two", "Two", "ada"))));
}

TEST_P(AccountsContract, A_session_is_good_until_it_runs_out_or_is_closed) {
  open(session_of("s1", "coach", clock.now(), clock.now() + 1h));
  open(session_of("s2", "coach", clock.now(), clock.now() + 1h));
  reopen();
  EXPECT_EQ(accounts().session("s1", clock.now() + 59min)->person.text, "coach");
  EXPECT_FALSE(accounts().session("s1", clock.now() + 1h));
  EXPECT_FALSE(accounts().session("unknown", clock.now()));
  Result<std::monostate> closed;
  accounts().close_session("s1", closed.take());
  store().pump();
  EXPECT_TRUE(closed.ok());
  EXPECT_FALSE(accounts().session("s1", clock.now()));
  EXPECT_TRUE(accounts().session("s2", clock.now()));
}

TEST_P(AccountsContract, Sessions_that_ran_out_are_swept_away_and_one_opened_anew_is_not) {
  for (int i = 0; i < 20; ++i) open(session_of("old-" + std::to_string(i), "coach", clock.now(), clock.now() + 1h));
  open(session_of("old-0", "coach", clock.now(), clock.now() + 100h));
  clock.advance(2h);
  for (int i = 0; i < 5; ++i) open(session_of("new-" + std::to_string(i), "coach", clock.now(), clock.now() + 1h));
  const auto long_ago = clock.now() - 90min;
  for (int i = 1; i < 20; ++i) EXPECT_FALSE(accounts().session("old-" + std::to_string(i), long_ago)) << i;
  EXPECT_TRUE(accounts().session("old-0", clock.now()));
}

TEST_P(AccountsContract, A_token_is_found_by_its_hash_until_its_owner_revokes_it) {
  save(token_of("t1", "coach"));
  save(token_of("t2", "coach"));
  save(token_of("t1", "other"));
  reopen();
  EXPECT_EQ(accounts().api_token("hash of coach t1")->id, "t1");
  EXPECT_EQ(accounts().api_tokens_of(ParticipantId("coach")).size(), 2u);
  EXPECT_EQ(std::get<AccountError>(save(token_of("t1", "coach"))), AccountError::taken);

  Result<storage::ApiToken> foreign;
  Result<storage::ApiToken> own;
  accounts().revoke_api_token(ParticipantId("other"), "t2", foreign.take());
  accounts().revoke_api_token(ParticipantId("coach"), "t1", own.take());
  store().pump();
  EXPECT_EQ(foreign.error(), AccountError::not_found);
  EXPECT_EQ(own.value().token_hash, "hash of coach t1");
  EXPECT_FALSE(accounts().api_token("hash of coach t1"));
  EXPECT_TRUE(accounts().api_token("hash of other t1"));
  EXPECT_EQ(accounts().api_tokens_of(ParticipantId("coach")).size(), 1u);
}

TEST_P(AccountsContract, The_boards_of_a_person_follow_the_seats) {
  const ParticipantId pat("pat");
  EXPECT_THAT(accounts().boards_of(pat), IsEmpty());
  auto sits = append_of("walk", 0, words_of(1, 1));
  sits.seat = storage::SeatChange{pat, true};
  write(store(), sits);
  sits.board = protocol::BoardId("book");
  write(store(), sits);
  EXPECT_THAT(accounts().boards_of(pat), ElementsAre(protocol::BoardId("book"), protocol::BoardId("walk")));
  auto leaves = append_of("walk", 1, words_of(2, 2));
  leaves.seat = storage::SeatChange{pat, false};
  write(store(), leaves);
  reopen();
  EXPECT_THAT(accounts().boards_of(pat), ElementsAre(protocol::BoardId("book")));
  EXPECT_THAT(accounts().boards_of(ParticipantId("pa")), IsEmpty());
}

TEST_P(AccountsContract, S3_a_failed_write_changes_nobody_and_says_so) {
  faults().fail_commit(1);
  EXPECT_EQ(std::get<AccountError>(save(person_of("coach", "Ada", "ada"))), AccountError::storage_failed);
  EXPECT_FALSE(accounts().any_login());
  faults().lose_disk();
  EXPECT_EQ(std::get<AccountError>(save(person_of("coach", "Ada", "ada"))), AccountError::storage_failed);
  faults().return_disk();
  EXPECT_TRUE(std::holds_alternative<storage::Person>(save(person_of("coach", "Ada", "ada"))));
}

}  // namespace
}  // namespace puffin::contract
