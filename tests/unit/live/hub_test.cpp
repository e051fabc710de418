#include <gtest/gtest.h>

#include "hub_words.hpp"

/// The hub on real threads: what the room's own tests cannot show.
namespace puffin::test {
namespace {

using live::Accepted;
using live::CloseCode;
using live::NoBoard;
using live::Refused;
using std::chrono::milliseconds;

TEST(Hub, makes_a_board_and_shows_it_to_those_with_a_seat) {
  TestHub hub;
  hub.make_board("b");
  const auto view = hub.view("b", "ann");
  ASSERT_TRUE(view);
  EXPECT_EQ(view->seq, 3U);
  EXPECT_FALSE(hub.view("b", "eve"));
  EXPECT_FALSE(hub.view("nowhere", "ann"));
}

TEST(Hub, L3_L5_two_people_share_one_truth) {
  TestHub hub;
  hub.make_board("b");
  auto ann = hub.join("b", "ann");
  auto ben = hub.join("b", "ben");
  ann.command(add("a"));
  ben.command(add("b"));
  hub.until([&] { return ann.client->seq() == 5 && ben.client->seq() == 5; });
  EXPECT_TRUE(ann.client->with_script([](auto& script) { return script.pending().empty(); }));
  const auto same = [&](auto& client) {
    return client->with_script([&](auto& script) { return script.base()->snapshot() == hub.logged("b").snapshot(); });
  };
  EXPECT_TRUE(same(ann.client));
  EXPECT_TRUE(same(ben.client));
}

TEST(Hub, S10_a_session_left_open_closes_while_somebody_only_looks_on) {
  TestHub hub;
  hub.make_board("b", protocol::BoardKind::engagement);
  auto ann = hub.join("b", "ann");
  const protocol::SessionId monday("monday");
  const auto view = hub.view("b", "ann");
  ann.command(protocol::PlanSession{monday, protocol::SessionType::coaching, protocol::Instant{}, 45});
  hub.until([&] { return hub.view("b", "ann")->seq > view->seq; });
  // Opened at one look at the clock; at the next, a moment is left until it ends.
  hub.clock_steps(std::chrono::hours(3) - milliseconds(20));
  ann.command(protocol::OpenSession{monday});
  const auto state = [&] { return hub.logged("b").settings().engagement->sessions.front().state; };
  hub.until([&] { return state() == protocol::SessionState::closed; });
}

TEST(Hub, H9_without_a_seat_or_a_board_there_is_nothing) {
  TestHub hub;
  hub.make_board("b");
  const auto eve = hub.join("b", "eve");
  EXPECT_FALSE(eve.place);
  EXPECT_EQ(eve.client->closed(), CloseCode::no_board);
  EXPECT_EQ(hub.join("nowhere", "ann").client->closed(), CloseCode::no_board);
  EXPECT_TRUE(std::holds_alternative<NoBoard>(hub.wish("nowhere", "ann", protocol::Command(add("a")))));
}

TEST(Hub, asking_for_boards_that_are_not_there_costs_no_memory) {
  TestHub hub;
  for (int i = 0; i < 100; ++i) EXPECT_FALSE(hub.view("nowhere-" + std::to_string(i), "ann"));
  hub.until([&] { return hub.hub().figures().rooms == 0; });
}

TEST(Hub, L3_many_who_come_at_once_share_one_load_and_one_board) {
  TestHub hub;
  hub.make_board("b");
  std::vector<std::shared_ptr<LiveClient>> clients;
  std::vector<std::future<std::shared_ptr<live::Membership>>> joins;
  for (int i = 0; i < 50; ++i) {
    clients.push_back(std::make_shared<LiveClient>(i % 2 == 0 ? "ann" : "ben", std::to_string(i)));
    joins.push_back(hub.begin_join("b", clients.back()));
  }
  std::vector<std::shared_ptr<live::Membership>> places;
  for (auto& join : joins) places.push_back(join.get());
  for (auto& client : clients) hub.until([&] { return client->seq() == 3; });
  EXPECT_EQ(hub.hub().figures().members, 50U);
  EXPECT_EQ(hub.hub().figures().rooms, 1U);
}

TEST(Hub, a_room_without_members_goes_and_comes_back_as_it_was) {
  TestHub hub(milliseconds(1));
  hub.make_board("b");
  {
    auto ann = hub.join("b", "ann");
    for (int i = 0; i < 40; ++i) ann.command(add("card-" + std::to_string(i)));
    hub.until([&] { return ann.client->seq() == 43; });
    EXPECT_EQ(hub.hub().figures().rooms, 1U);
  }
  hub.until([&] { return hub.hub().figures().rooms == 0; });
  EXPECT_EQ(hub.hub().figures().members, 0U);
  hub.until([&] { return hub.store().load(protocol::BoardId("b"))->snapshot.has_value(); });
  EXPECT_EQ(hub.store().load(protocol::BoardId("b"))->snapshot->seq, 43U);
  auto ben = hub.join("b", "ben");
  hub.until([&] { return ben.client->seq() == 43; });
}

TEST(Hub, C3_commands_survive_rooms_that_come_and_go) {
  TestHub hub(milliseconds(0));
  hub.make_board("b");
  std::vector<std::thread> senders;
  std::atomic<int> accepted{0};
  for (int sender = 0; sender < 3; ++sender) {
    senders.emplace_back([&, sender] {
      for (int i = 0; i < 25; ++i) {
        const auto id = std::to_string(sender) + '-' + std::to_string(i);
        auto once = hub.send("b", "ann", protocol::Command(add(id)), id);
        auto twice = hub.send("b", "ann", protocol::Command(add(id)), id);
        const auto first = once.get();
        const auto second = twice.get();
        ASSERT_TRUE(std::holds_alternative<Accepted>(first));
        ASSERT_TRUE(std::holds_alternative<Accepted>(second));
        EXPECT_EQ(std::get<Accepted>(first).seq, std::get<Accepted>(second).seq);
        ++accepted;
      }
    });
  }
  std::thread visitor([&] {
    for (int i = 0; i < 25; ++i) {
      auto ben = hub.join("b", "ben");
      ASSERT_TRUE(ben.place);
      hub.until([&] { return ben.client->seq() >= 3; });
      EXPECT_EQ(ben.client->complaints(), std::vector<std::string>{});
    }
  });
  for (auto& sender : senders) sender.join();
  visitor.join();
  EXPECT_EQ(accepted, 75);
  EXPECT_EQ(hub.logged("b").seq(), 78U);
}

TEST(Hub, boards_do_not_wait_for_each_other) {
  TestHub hub;
  constexpr int boards = 12;
  constexpr int moves = 40;
  std::vector<TestHub::Connection> connections;
  for (int i = 0; i < boards; ++i) {
    const auto board = "board-" + std::to_string(i);
    hub.make_board(board);
    connections.push_back(hub.join(board, "ann"));
    connections.push_back(hub.join(board, "ben"));
  }
  for (int i = 0; i < moves; ++i) {
    for (std::size_t c = 0; c < connections.size(); ++c) {
      connections[c].command(add("card-" + std::to_string(c) + '-' + std::to_string(i)));
    }
  }
  for (auto& connection : connections) {
    hub.until([&] { return connection.client->seq() == 3 + 2 * moves; });
    EXPECT_EQ(connection.client->complaints(), std::vector<std::string>{});
  }
  EXPECT_EQ(hub.hub().figures().rooms, std::size_t{boards});
  EXPECT_EQ(hub.hub().figures().commands, std::uint64_t{boards * (3 + 2 * moves)});
}

TEST(Hub, P3_stops_under_load_without_losing_what_it_accepted) {
  TestHub hub;
  std::vector<TestHub::Connection> connections;
  for (const char* board : {"a", "b", "c"}) {
    hub.make_board(board);
    connections.push_back(hub.join(board, "ann"));
    connections.push_back(hub.join(board, "ben"));
  }
  std::vector<std::pair<std::string, std::future<live::CommandResult>>> sent;
  for (int i = 0; i < 200; ++i) {
    for (const char* board : {"a", "b", "c"}) {
      const auto id = "card-" + std::to_string(i);
      sent.emplace_back(board, hub.send(board, "ann", protocol::Command(add(id)), id));
    }
  }
  hub.stop();
  EXPECT_EQ(hub.hub().figures().rooms, 0U);
  std::map<std::string, protocol::Seq> newest;
  for (auto& [board, result] : sent) {
    const auto known = result.get();
    if (const auto* accepted = std::get_if<Accepted>(&known)) newest[board] = std::max(newest[board], accepted->seq);
  }
  for (const auto& [board, seq] : newest) EXPECT_GE(hub.logged(board).seq(), seq);
  for (auto& connection : connections) {
    EXPECT_TRUE(connection.client->said_bye());
    EXPECT_EQ(connection.client->closed(), CloseCode::stopping);
    EXPECT_EQ(connection.client->complaints(), std::vector<std::string>{});
  }
}

TEST(Hub, P3_takes_nothing_new_once_stopped) {
  TestHub hub;
  hub.make_board("b");
  hub.stop();
  const auto late = hub.join("b", "ann");
  EXPECT_FALSE(late.place);
  EXPECT_EQ(late.client->closed(), CloseCode::stopping);
  EXPECT_TRUE(std::holds_alternative<Refused>(hub.wish("b", "ann", protocol::Command(add("a")))));
  EXPECT_FALSE(hub.view("b", "ann"));
  EXPECT_EQ(hub.logged("b").seq(), 3U);
}

TEST(Hub, S7_a_damaged_board_is_not_served_and_the_others_are) {
  TestHub hub(milliseconds(1));
  hub.make_board("good");
  hub.make_board("bad");
  hub.until([&] { return hub.hub().figures().rooms == 0; });
  {
    const std::unique_lock lock(hub.disk().mutex);
    for (auto& [key, value] : hub.disk().entries) {
      if (key.find("bad") != std::string::npos) value = "not what was written";
    }
  }
  const auto ann = hub.join("bad", "ann");
  EXPECT_FALSE(ann.place);
  EXPECT_EQ(ann.client->closed(), CloseCode::board_damaged);
  EXPECT_FALSE(hub.view("bad", "ann"));
  EXPECT_TRUE(std::holds_alternative<Refused>(hub.wish("bad", "ann", protocol::Command(add("a")))));
  EXPECT_GT(hub.damages(), 0);
  EXPECT_TRUE(hub.view("good", "ann"));
  hub.until([&] { return hub.hub().figures().rooms == 0; });
}

TEST(Hub, a_place_may_outlive_its_room) {
  TestHub hub;
  hub.make_board("b");
  auto ann = hub.join("b", "ann");
  hub.stop();
  ann.command(add("late"));
  ann.place.reset();
  EXPECT_EQ(hub.logged("b").seq(), 3U);
}

}  // namespace
}  // namespace puffin::test
