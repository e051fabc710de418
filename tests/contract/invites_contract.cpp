#include "contract/store_contract.hpp"

#include <future>

#include <gmock/gmock.h>

#include "support/account_words.hpp"
#include "support/fake_clock.hpp"

namespace puffin::contract {
namespace {

using namespace puffin::test;
using namespace std::chrono_literals;
using protocol::BoardId;
using storage::AccountError;
using storage::Invite;

class InvitesContract : public StoreContract {
 protected:
  storage::AccountResult<Invite> save(const Invite& invite) {
    Result<Invite> result;
    accounts().save_invite(invite, result.take());
    store().pump();
    return result.get();
  }
  storage::AccountResult<Invite> redeem(const std::string& invite, const std::string& guest,
                                        std::optional<storage::Session> session = std::nullopt) {
    Result<Invite> result;
    accounts().redeem_invite("hash of " + invite, person_of(guest, "Guest"), session, clock.now(), result.take());
    store().pump();
    return result.get();
  }
  storage::AccountResult<Invite> decline(const std::string& invite) {
    Result<Invite> result;
    accounts().decline_invite("hash of " + invite, clock.now(), result.take());
    store().pump();
    return result.get();
  }
  void seat(const std::string& person, bool seated = true) {
    const auto loaded = store().load(BoardId("walk"));
    auto append = append_of("walk", loaded ? loaded->head : 0, {"seat"});
    append.seat = storage::SeatChange{ParticipantId(person), seated};
    ASSERT_EQ(write(store(), append), AppendStatus::stored);
  }
  static std::optional<AccountError> error_of(const storage::AccountResult<Invite>& result) {
    if (const auto* error = std::get_if<AccountError>(&result)) return *error;
    return std::nullopt;
  }

  FakeClock clock;
};
PUFFIN_ON_EVERY_DISK(InvitesContract);

TEST_P(InvitesContract, An_invite_is_found_by_board_and_by_token_after_opening_again) {
  auto invite = invite_of("i1", "walk", clock.now() + 24h);
  invite.seat = protocol::Seat::observer;
  invite.group = true;
  save(invite);
  save(invite_of("i2", "walk", clock.now() + 24h));
  save(invite_of("i1", "other", clock.now() + 24h));
  reopen();
  EXPECT_EQ(accounts().invite(BoardId("walk"), "i1")->seat, protocol::Seat::observer);
  EXPECT_TRUE(accounts().invite_by_token("hash of i1")->group);
  EXPECT_EQ(accounts().invites_of(BoardId("walk")).size(), 2u);
  EXPECT_FALSE(accounts().invite(BoardId("walk"), "i3"));
  EXPECT_FALSE(accounts().invite_by_token("hash of i3"));
}

TEST_P(InvitesContract, A_redeemed_invite_brings_the_guest_and_the_session_in_the_same_write) {
  save(invite_of("i1", "walk", clock.now() + 24h));
  const auto commits = faults().commits();
  const auto result = redeem("i1", "pat", session_of("s1", "pat", clock.now(), clock.now() + 1h));
  EXPECT_EQ(faults().commits(), commits + 1);
  EXPECT_EQ(std::get<Invite>(result).uses.at(0).person.text, "pat");
  EXPECT_EQ(accounts().person(ParticipantId("pat"))->name, "Guest");
  EXPECT_EQ(accounts().session("s1", clock.now())->person.text, "pat");
  EXPECT_EQ(accounts().invite(BoardId("walk"), "i1")->uses.size(), 1u);
}

TEST_P(InvitesContract, A6_of_fifty_at_once_exactly_one_comes_in) {
  save(invite_of("i1", "walk", clock.now() + 24h));
  std::vector<Result<Invite>> results(50);
  for (std::size_t i = 0; i < results.size(); ++i)
    accounts().redeem_invite("hash of i1", person_of("guest-" + std::to_string(i), "Guest"), std::nullopt, clock.now(),
                             results[i].take());
  store().pump();
  std::size_t in = 0;
  for (const auto& result : results)
    if (result.ok())
      ++in;
    else
      EXPECT_EQ(result.error(), AccountError::used);
  EXPECT_EQ(in, 1u);
  EXPECT_TRUE(accounts().person(ParticipantId("guest-0")));
  EXPECT_FALSE(accounts().person(ParticipantId("guest-1")));
}

TEST_P(InvitesContract, A6_of_fifty_threads_exactly_one_comes_in) {
  save(invite_of("i1", "walk", clock.now() + 24h));
  reopen(storage::WriterMode::threaded);
  std::vector<std::promise<bool>> results(50);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < results.size(); ++i)
    threads.emplace_back([this, i, &results] {
      accounts().redeem_invite("hash of i1", person_of("guest-" + std::to_string(i), "Guest"), std::nullopt,
                               clock.now(),
                               [&, i](auto result) { results[i].set_value(std::holds_alternative<Invite>(result)); });
    });
  for (auto& thread : threads) thread.join();
  int in = 0;
  for (auto& result : results) in += result.get_future().get() ? 1 : 0;
  EXPECT_EQ(in, 1);
}

TEST_P(InvitesContract, A_groups_link_lets_many_in_and_each_once) {
  auto invite = invite_of("i1", "walk", clock.now() + 24h);
  invite.group = true;
  save(invite);
  for (const std::string guest : {"pat", "kim", "pat"}) EXPECT_FALSE(error_of(redeem("i1", guest)));
  EXPECT_EQ(accounts().invite(BoardId("walk"), "i1")->uses.size(), 2u);
}

TEST_P(InvitesContract, A6_unknown_revoked_and_expired_are_refused_by_name) {
  save(invite_of("i1", "walk", clock.now() + 1h));
  save(invite_of("i2", "walk", clock.now() + 1h));
  Result<Invite> revoked;
  Result<Invite> unknown;
  accounts().revoke_invite(BoardId("walk"), "i1", revoked.take());
  accounts().revoke_invite(BoardId("walk"), "i9", unknown.take());
  store().pump();
  EXPECT_TRUE(revoked.value().revoked);
  EXPECT_EQ(unknown.error(), AccountError::not_found);
  EXPECT_EQ(error_of(redeem("i1", "pat")), AccountError::not_found);
  EXPECT_EQ(error_of(redeem("i9", "pat")), AccountError::not_found);
  clock.advance(1h);
  EXPECT_EQ(error_of(redeem("i2", "pat")), AccountError::expired);
  EXPECT_FALSE(accounts().person(ParticipantId("pat")));
}

TEST_P(InvitesContract, Revoking_tells_who_came_in_by_it) {
  save(invite_of("i1", "walk", clock.now() + 1h));
  redeem("i1", "pat");
  Result<Invite> revoked;
  accounts().revoke_invite(BoardId("walk"), "i1", revoked.take());
  store().pump();
  EXPECT_EQ(revoked.value().uses.at(0).person.text, "pat");
}

TEST_P(InvitesContract, A_use_that_never_came_to_a_seat_lapses_after_a_minute) {
  save(invite_of("i1", "walk", clock.now() + 1h));
  redeem("i1", "pat");
  clock.advance(59s);
  EXPECT_EQ(error_of(redeem("i1", "kim")), AccountError::used);
  clock.advance(1s);
  const auto taken = redeem("i1", "kim");
  ASSERT_FALSE(error_of(taken));
  EXPECT_EQ(std::get<Invite>(taken).uses.size(), 1u);
  EXPECT_EQ(std::get<Invite>(taken).uses.at(0).person.text, "kim");
}

TEST_P(InvitesContract, Who_lost_the_answer_may_ask_again_before_taking_the_seat) {
  save(invite_of("i1", "walk", clock.now() + 1h));
  redeem("i1", "pat");
  EXPECT_FALSE(error_of(redeem("i1", "pat")));
  EXPECT_EQ(error_of(redeem("i1", "kim")), AccountError::used);
}

TEST_P(InvitesContract, A_use_that_came_to_a_seat_never_lapses_even_when_the_seat_was_left) {
  save(invite_of("i1", "walk", clock.now() + 24h));
  redeem("i1", "pat");
  seat("pat");
  clock.advance(2h);
  EXPECT_EQ(error_of(redeem("i1", "kim")), AccountError::used);
  seat("pat", false);
  EXPECT_EQ(error_of(redeem("i1", "kim")), AccountError::used);
  EXPECT_EQ(error_of(redeem("i1", "pat")), AccountError::used);
}

TEST_P(InvitesContract, A_taken_login_lets_nothing_of_the_redemption_through) {
  Result<storage::Person> owner;
  accounts().save_person(person_of("owner", "Owner", "ada"), owner.take());
  save(invite_of("i1", "walk", clock.now() + 1h));
  Result<Invite> result;
  accounts().redeem_invite("hash of i1", person_of("pat", "Pat", "ada"), std::nullopt, clock.now(), result.take());
  store().pump();
  EXPECT_EQ(result.error(), AccountError::taken);
  EXPECT_TRUE(accounts().invite(BoardId("walk"), "i1")->uses.empty());
}

TEST_P(InvitesContract, H6_a_declined_invite_is_ended_for_good_and_keeps_nobodys_name) {
  auto made = invite_of("i1", "walk", clock.now() + 1h);
  made.proposal = protocol::ProposalId("p1");
  save(made);
  EXPECT_FALSE(error_of(decline("i1")));
  EXPECT_EQ(error_of(decline("i1")), AccountError::not_found);
  EXPECT_EQ(error_of(redeem("i1", "pat")), AccountError::not_found);
  reopen();
  const auto invite = accounts().invite(BoardId("walk"), "i1");
  EXPECT_TRUE(invite->declined);
  EXPECT_TRUE(invite->uses.empty());
  EXPECT_EQ(invite->proposal, protocol::ProposalId("p1"));
}

TEST_P(InvitesContract, H6_what_was_taken_or_is_past_cannot_be_declined_and_a_groups_link_stays) {
  save(invite_of("taken", "walk", clock.now() + 1h));
  redeem("taken", "pat");
  EXPECT_EQ(error_of(decline("taken")), AccountError::used);
  auto group = invite_of("group", "walk", clock.now() + 1h);
  group.group = true;
  save(group);
  EXPECT_FALSE(error_of(decline("group")));
  EXPECT_FALSE(error_of(redeem("group", "kim")));
  save(invite_of("past", "walk", clock.now() + 1h));
  clock.advance(2h);
  EXPECT_EQ(error_of(decline("past")), AccountError::expired);
}

TEST_P(InvitesContract, S3_a_failed_write_leaves_the_invite_unused) {
  save(invite_of("i1", "walk", clock.now() + 1h));
  faults().fail_commit(1);
  EXPECT_EQ(error_of(redeem("i1", "pat")), AccountError::storage_failed);
  EXPECT_FALSE(error_of(redeem("i1", "kim")));
}

}  // namespace
}  // namespace puffin::contract
