#include <gtest/gtest.h>

#include "support/test_room.hpp"

namespace puffin::test {
namespace {

class StageTest : public ::testing::Test {
 protected:
  bool on_stage(const std::string& name, const std::string& tab = "tab") {
    return at.room().standing(person(name), protocol::ClientId(name + '-' + tab + "-client")).value().on_stage;
  }

  TestRoom at;
};

TEST_F(StageTest, L13_one_client_goes_on_stage_and_off_it_again) {
  auto& shown = at.joined("ann", "shown");
  at.joined("ann", "other");
  EXPECT_FALSE(on_stage("ann", "shown"));
  at.room().stage(*shown.place, true);
  EXPECT_TRUE(on_stage("ann", "shown"));
  EXPECT_FALSE(on_stage("ann", "other"));
  at.room().stage(*shown.place, false);
  EXPECT_FALSE(on_stage("ann", "shown"));
}

TEST_F(StageTest, L13_nobody_hears_of_it) {
  auto& ann = at.joined("ann");
  auto& ben = at.joined("ben");
  (void)ann.member->messages();
  at.room().stage(*ben.place, true);
  at.settle();
  EXPECT_TRUE(ann.member->messages().empty());
  EXPECT_TRUE(ben.member->messages().empty());
}

TEST_F(StageTest, L13_a_join_on_stage_leaves_no_gap_and_the_mark_ends_with_the_connection) {
  const protocol::ClientId client("ann-tab-client");
  const auto member = std::make_shared<RecordingMember>();
  const auto place = at.room().join(person("ann"), {1, client, std::nullopt, true}, member);
  EXPECT_TRUE(on_stage("ann")) << "before the welcome";
  at.settle();
  EXPECT_TRUE(on_stage("ann"));
  at.room().leave(*place);
  EXPECT_FALSE(on_stage("ann"));
  at.joined("ann");
  EXPECT_FALSE(on_stage("ann")) << "a later join says it anew";
}

TEST_F(StageTest, H9_who_holds_no_seat_has_no_standing) {
  EXPECT_FALSE(at.room().standing(person("cat"), protocol::ClientId("cat-tab-client")));
  auto& ben = at.joined("ben");
  at.room().stage(*ben.place, true);
  at.unseat("ben");
  at.settle();
  EXPECT_FALSE(at.room().standing(person("ben"), protocol::ClientId("ben-tab-client")));
}

}  // namespace
}  // namespace puffin::test
