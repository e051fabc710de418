#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "unit/protocol/examples.hpp"

// Every form of `details` (C8), against the golden messages.
namespace puffin::test {
namespace {

using namespace protocol;

const CardId card_1{"3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8"};
const CardId card_2{"9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"};
const CardId card_3{"1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f"};

const BrokenLimit column_full{RejectionCode::wip_full, Column::in_progress, {}, 2, 2, {card_1, card_2}};
const BrokenLimit person_full{RejectionCode::person_wip_full, {}, ana, 1, 1, {card_1}};
const BrokenLimit board_full{RejectionCode::board_wip_full, {}, {}, 3, 3, {card_1, card_2, card_3}};

/// With code and message as in the example, so that only the details are told here.
template <class Tell>
void expect_like(const std::string& name, Tell&& tell) {
  const Json expected = example("rejection_" + name);
  Rejection rejection;
  rejection.code = from_word<RejectionCode>(expected.at("code").get<std::string>()).value();
  rejection.message = expected.at("message");
  tell(rejection);
  EXPECT_EQ(encode_rejection(rejection), expected.dump());
}

TEST(Rejections, C8_limits) {
  expect_like("wip_full", [](Rejection& r) { r.limits = {column_full}; });
  expect_like("person_wip_full", [](Rejection& r) { r.limits = {person_full}; });
  expect_like("board_wip_full", [](Rejection& r) { r.limits = {board_full}; });
  expect_like("wip_full_twice", [](Rejection& r) { r.limits = {column_full, person_full}; });
  expect_like("override_cap", [](Rejection& r) { r.limits = {column_full}; });
  expect_like("override_not_allowed", [](Rejection& r) { r.limits = {column_full}; });
}

TEST(Rejections, C8_stale) {
  const auto board = std::get<BoardSnapshot>(decode_board(example("board").dump()));
  expect_like("stale_card", [&](Rejection& r) { r.present = board.cards.at(1); });
  expect_like("stale_text", [](Rejection& r) {
    r.stale_text = StaleText{"done_when", "Five talks are held\nThe notes are read", 18};
  });
}

TEST(Rejections, C8_one_thing) {
  expect_like("skip_not_allowed", [](Rejection& r) {
    r.from = Column::to_do;
    r.to = Column::done;
  });
  expect_like("criteria_not_met", [](Rejection& r) { r.lines = {0, 2}; });
  expect_like("not_found", [](Rejection& r) { r.id = card_1.text; });
  expect_like("id_taken", [](Rejection& r) { r.id = card_1.text; });
  expect_like("bad_command", [](Rejection& r) { r.path = "set.title"; });
  expect_like("too_long", [](Rejection& r) {
    r.path = "title";
    r.length = 121;
    r.limit = 120;
  });
}

TEST(Rejections, C8_what_is_not_ready_names_what_is_missing) {
  expect_like("not_ready", [](Rejection& rejection) { rejection.missing = {"done_when", "first_step"}; });
}

TEST(Rejections, C8_nothing_more_to_say) {
  for (const char* name : {"verify_not_allowed", "evidence_required", "reason_required", "no_contract", "not_permitted",
                           "storage_failed"}) {
    expect_like(name, [](Rejection&) {});
  }
}

}  // namespace
}  // namespace puffin::test
