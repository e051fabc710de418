#include <future>
#include <set>

#include <gtest/gtest.h>

#include "net/deadlines.hpp"
#include "net/live_sessions.hpp"
#include "net/login_throttle.hpp"
#include "net/password_hasher.hpp"
#include "net/secrets.hpp"
#include "net/setup_token.hpp"
#include "net/token_bucket.hpp"

namespace puffin::net {
namespace {

using namespace std::chrono_literals;

/// A steady clock moved by hand.
struct HandClock {
  SteadyTime time{1h};
  SteadyClock clock() {
    return [this] { return time; };
  }
};

TEST(Rates, X2_a_burst_then_so_many_a_second) {
  HandClock hand;
  TokenBucket bucket({2, 5}, hand.time);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(bucket.take(hand.time));
  EXPECT_FALSE(bucket.take(hand.time));
  EXPECT_DOUBLE_EQ(bucket.wait(hand.time), 0.5);
  hand.time += 500ms;
  EXPECT_TRUE(bucket.take(hand.time));
  EXPECT_FALSE(bucket.take(hand.time));
  hand.time += 1h;
  EXPECT_TRUE(bucket.full(hand.time));
}

TEST(Rates, X2_each_address_has_its_own_and_off_means_off) {
  HandClock hand;
  KeyedBuckets buckets({1, 1}, true, hand.clock());
  EXPECT_EQ(buckets.take("a"), 0);
  EXPECT_GT(buckets.take("a"), 0);
  EXPECT_EQ(buckets.take("b"), 0);
  KeyedBuckets off({1, 1}, false, hand.clock());
  for (int i = 0; i < 10; ++i) EXPECT_EQ(off.take("a"), 0);
}

TEST(Rates, X2_a_million_addresses_do_not_fill_the_memory) {
  HandClock hand;
  KeyedBuckets buckets({1, 2}, true, hand.clock());
  for (int i = 0; i < 3 * static_cast<int>(limits::remembered_keys); ++i) {
    EXPECT_EQ(buckets.take(std::to_string(i)), 0);
    hand.time += 1ms;
  }
}

TEST(LoginThrottle, H11_waits_double_and_a_right_password_clears_the_name) {
  HandClock hand;
  LoginThrottle throttle(true, hand.clock());
  for (int i = 0; i < limits::free_failures_per_account; ++i) EXPECT_EQ(throttle.begin("anna", "1"), 0);
  const double first = throttle.begin("anna", "1");
  EXPECT_GT(first, 0);
  EXPECT_EQ(throttle.begin("berta", "1"), 0) << "another name is not slowed down";
  hand.time += 1s;
  EXPECT_EQ(throttle.begin("anna", "1"), 0);
  const double second = throttle.begin("anna", "1");
  EXPECT_GT(second, first);
  hand.time += 2min;
  EXPECT_EQ(throttle.begin("anna", "1"), 0);
  throttle.succeeded("anna", "1");
  for (int i = 0; i < limits::free_failures_per_account; ++i) EXPECT_EQ(throttle.begin("anna", "2"), 0);
}

TEST(LoginThrottle, H11_an_owner_never_waits_longer_than_a_minute_whoever_guesses) {
  HandClock hand;
  LoginThrottle throttle(true, hand.clock());
  for (int i = 0; i < 1000; ++i) {
    const double wait = throttle.begin("anna", std::to_string(i));
    EXPECT_LE(wait, 60);
    hand.time += std::chrono::milliseconds(static_cast<int>(wait * 1000) + 1);
  }
}

TEST(LoginThrottle, H11_one_address_guessing_many_names_is_slowed_down_too) {
  HandClock hand;
  LoginThrottle throttle(true, hand.clock());
  int free = 0;
  while (throttle.begin("name" + std::to_string(free), "thief") == 0 && free < 100) ++free;
  EXPECT_EQ(free, limits::free_failures_per_address);
  EXPECT_EQ(throttle.begin("name0", "somebody else"), 0);
}

TEST(Hasher, H3_right_wrong_and_nobody) {
  start_secrets();
  PasswordHasher hasher(1, 8, {1, 8192});
  std::promise<std::string> stored;
  ASSERT_TRUE(hasher.hash("eight hills", [&](std::string text) { stored.set_value(std::move(text)); }));
  const std::string text = stored.get_future().get();
  EXPECT_TRUE(text.starts_with("$argon2id$"));
  const auto answer = [](auto ask) {
    std::promise<bool> right;
    EXPECT_TRUE(ask([&](bool result) { right.set_value(result); }));
    return right.get_future().get();
  };
  EXPECT_TRUE(answer([&](auto done) { return hasher.verify("eight hills", text, done); }));
  EXPECT_FALSE(answer([&](auto done) { return hasher.verify("nine hills", text, done); }));
  EXPECT_FALSE(answer([&](auto done) { return hasher.verify_nobody("eight hills", done); }));
}

TEST(Hasher, A9_a_rush_is_refused_and_never_queued_without_end) {
  start_secrets();
  PasswordHasher hasher(1, 4, {1, 8192});
  std::promise<void> go;
  const auto gate = go.get_future().share();
  std::atomic<int> done = 0;
  int taken = 0;
  for (int i = 0; i < 50; ++i) {
    taken += hasher.hash("eight hills", [gate, &done](const std::string&) {
      gate.wait();
      ++done;
    });
  }
  EXPECT_LE(taken, 6);
  EXPECT_GE(taken, 3);
  go.set_value();
  while (done < taken) std::this_thread::yield();
}

TEST(Secrets, H5_tokens_are_long_different_and_url_safe) {
  start_secrets();
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const std::string token = random_token();
    EXPECT_EQ(token.size(), 43U);
    EXPECT_EQ(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              std::string::npos);
    EXPECT_TRUE(seen.insert(token).second);
  }
  EXPECT_EQ(hash_token("a").size(), 64U);
  EXPECT_NE(hash_token("a"), hash_token("b"));
  EXPECT_EQ(uuid_for("x"), uuid_for("x"));
  EXPECT_NE(uuid_for("x"), uuid_for("y"));
  EXPECT_EQ(random_uuid().size(), 36U);
}

TEST(SetupToken, P2_good_once_unless_given_back) {
  start_secrets();
  SetupToken token;
  EXPECT_FALSE(token.take(""));
  const std::string text = token.issue();
  EXPECT_FALSE(token.take("other"));
  EXPECT_TRUE(token.take(text));
  EXPECT_FALSE(token.take(text));
  token.give_back();
  EXPECT_TRUE(token.take(text));
}

struct Listener : live::Member {
  void deliver(live::FramePtr) override {}
  void close(live::CloseCode code) override { closed = code; }
  std::optional<live::CloseCode> closed;
};

TEST(LiveSessions, L10_a_credential_that_goes_takes_its_connections_along) {
  const auto sessions = std::make_shared<LiveSessions>(LiveSessions::Caps{8, 8});
  const auto one = std::make_shared<Listener>();
  const auto other = std::make_shared<Listener>();
  auto first = sessions->admit("cookie", "here", "anna");
  auto second = sessions->admit("another", "here", "anna");
  EXPECT_TRUE(first->attach(one));
  EXPECT_TRUE(second->attach(other));
  sessions->close_all("cookie");
  EXPECT_EQ(one->closed, live::CloseCode::login_gone);
  EXPECT_FALSE(other->closed);
  // Revoked between the handshake and its end.
  auto late = sessions->admit("late", "here", "anna");
  sessions->close_all("late");
  EXPECT_FALSE(late->attach(one));
}

TEST(LiveSessions, X2_caps_of_a_person_and_an_address_and_seats_given_back) {
  const auto sessions = std::make_shared<LiveSessions>(LiveSessions::Caps{3, 2});
  auto one = sessions->admit("c", "here", "anna");
  auto two = sessions->admit("c", "here", "anna");
  EXPECT_EQ(sessions->admit("c", "there", "anna"), nullptr);
  auto three = sessions->admit("c", "here", "berta");
  EXPECT_EQ(sessions->admit("c", "here", "clara"), nullptr);
  EXPECT_EQ(sessions->count(), 3U);
  one.reset();
  EXPECT_NE(sessions->admit("c", "here", "anna"), nullptr);
}

TEST(Deadlines, the_earliest_counts_and_is_taken_once) {
  enum class Name { a, b, count };
  DeadlineSet<Name> set;
  const SteadyTime now{1h};
  EXPECT_EQ(set.earliest(), SteadyTime::max());
  set.set(Name::a, now + 2s);
  set.set(Name::b, now + 1s);
  EXPECT_EQ(set.earliest(), now + 1s);
  EXPECT_FALSE(set.take_passed(Name::a, now + 1s));
  EXPECT_TRUE(set.take_passed(Name::b, now + 1s));
  EXPECT_FALSE(set.take_passed(Name::b, now + 1s));
  set.clear(Name::a);
  EXPECT_FALSE(set.is_set(Name::a));
}

}  // namespace
}  // namespace puffin::net
