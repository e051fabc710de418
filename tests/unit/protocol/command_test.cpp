#include <gtest/gtest.h>

#include "protocol/cpp/codec.hpp"
#include "unit/protocol/examples.hpp"

// What a command means once it is read: the values, and what stands for a field that was left out (C6).
namespace puffin::test {
namespace {

using namespace protocol;

const CardId card{"3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8"};
const CardId other_card{"9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d"};

CommandFrame read_frame(const Json& value) {
  return std::get<CommandFrame>(std::get<ClientFrame>(decode_client_frame(value.dump())));
}

template <class Kind>
Kind read_command(const std::string& name) {
  return std::get<Kind>(std::get<Command>(read_frame(example("command_" + name)).command));
}

Rejection read_refusal(const Json& command) {
  return std::get<Rejection>(read_frame({{"type", "command"}, {"id", "c-1"}, {"command", command}}).command);
}

TEST(Commands, C6_add_card_left_out_fields) {
  const auto command = read_command<AddCard>("add_card");
  EXPECT_EQ(command.card, card);
  EXPECT_EQ(command.after, std::nullopt);
  EXPECT_FALSE(command.owner.has_value()) << "the sender";
  EXPECT_EQ(command.card_type, CardType::task);
  EXPECT_FALSE(command.override_limit);
}

TEST(Commands, C6_add_card_all_fields) {
  AddCard expected;
  expected.card = other_card;
  expected.column = Column::in_progress;
  expected.title = "Übung macht 🐧 mit";
  expected.after = card;
  expected.owner = std::optional<ParticipantId>{};
  expected.card_type = CardType::experiment;
  expected.override_limit = Override{"The talk is tomorrow"};
  EXPECT_EQ(read_command<AddCard>("add_card_all_fields"), expected);
}

TEST(Commands, C6_edit_card_tells_left_out_from_none) {
  const auto none = read_command<EditCard>("edit_card_to_none");
  ASSERT_TRUE(none.set.owner.has_value());
  EXPECT_FALSE(none.set.owner->has_value());
  EXPECT_FALSE(none.set.title.has_value());
  EXPECT_FALSE(none.read_at.has_value());

  const auto all = read_command<EditCard>("edit_card_all_fields");
  EXPECT_EQ(all.set.owner, std::optional{std::optional{ana}});
  EXPECT_EQ(all.set.due, std::optional{std::optional{Date{"2028-02-29"}}});
  EXPECT_EQ(all.set.done_when, (std::vector<std::string>{"Five talks are held", "The notes are read by both"}));
  EXPECT_EQ(read_command<EditCard>("edit_card").read_at, 12u);
}

TEST(Commands, C6_move_card_verify) {
  MoveCard expected;
  expected.move.card = card;
  expected.move.from = Column::verify;
  expected.move.to = Column::done;
  expected.move.after = other_card;
  expected.move.verification = Verification{"The notes of all five talks", {true, true}};
  EXPECT_EQ(read_command<MoveCard>("move_card_verify"), expected);
}

TEST(Commands, C6_move_cards_keeps_their_order) {
  const auto command = read_command<MoveCards>("move_cards");
  ASSERT_EQ(command.moves.size(), 2u);
  EXPECT_EQ(command.moves[0].card, card);
  EXPECT_EQ(command.moves[0].reason, "Waits for an answer");
  EXPECT_EQ(command.moves[1].card, other_card);
}

TEST(Commands, C6_block_card) {
  EXPECT_EQ(read_command<BlockCard>("block_card"),
            (BlockCard{card, "Nobody answers the phone", BlockerCategory::other, {}, {}}));
  EXPECT_EQ(
      read_command<BlockCard>("block_card_all_fields"),
      (BlockCard{card, "Nobody answers the phone", BlockerCategory::waiting_on_other, coach, Date{"2026-11-30"}}));
}

TEST(Commands, C6_limits) {
  EXPECT_EQ(read_command<SetWipLimit>("set_wip_limit"), (SetWipLimit{Column::in_progress, 2, "One promise each"}));
  EXPECT_EQ(read_command<SetWipLimit>("set_wip_limit_none"), (SetWipLimit{Column::to_do, {}, {}}));
  EXPECT_EQ(read_command<SetPersonWipLimit>("set_person_wip_limit").limit, 99);
  EXPECT_EQ(read_command<SetBoardWipLimit>("set_board_wip_limit").limit, std::nullopt);
}

TEST(Commands, C11_a_blank_reason_counts_as_left_out) {
  Json frame = example("command_move_card_deliver");
  frame["command"]["reason"] = " \t";
  EXPECT_TRUE(std::holds_alternative<Rejection>(read_frame(frame).command)) << "a tab is a control character";
  frame["command"]["reason"] = "  ";
  frame["command"]["evidence"] = "";
  const auto move = std::get<MoveCard>(std::get<Command>(read_frame(frame).command)).move;
  EXPECT_EQ(move.reason, std::nullopt);
  EXPECT_EQ(move.evidence, std::nullopt);
}

TEST(Commands, C11_texts_are_kept_as_they_were_sent) {
  Json frame = example("command_add_card");
  frame["command"]["title"] = "  two blanks around  ";
  EXPECT_EQ(std::get<AddCard>(std::get<Command>(read_frame(frame).command)).title, "  two blanks around  ");
}

TEST(Commands, C5_a_refused_command_keeps_its_id) {
  const auto frame = read_frame({{"type", "command"}, {"id", "c-77"}, {"command", {{"type", "fly"}}}});
  EXPECT_EQ(frame.id.text, "c-77");
}

TEST(Commands, C5_messages_say_what_to_change) {
  EXPECT_EQ(read_refusal({{"type", "rename_board"}, {"title", ""}}).message, "The field `title` must not be empty.");
  EXPECT_EQ(read_refusal({{"type", "agree_card"}}).message, "The field `card` is missing.");
  EXPECT_EQ(read_refusal({{"type", "set_wip_limit"}, {"column", "done"}, {"limit", 0}}).message,
            "The field `limit` must be a whole number from 1 to 99.");
}

TEST(Commands, C8_too_long_tells_length_and_limit) {
  const auto refusal = read_refusal({{"type", "rename_board"}, {"title", std::string(121, 'x')}});
  EXPECT_EQ(refusal.message, "This text has 121 characters; please shorten it to 120.");
  EXPECT_EQ(refusal.length, 121u);
  EXPECT_EQ(refusal.limit, 120u);
}

TEST(Commands, H8_a_body_may_name_its_client) {
  const auto named = std::get<CommandPost>(decode_command_post(example("http_command_post_named").dump()));
  EXPECT_EQ(named.client, ClientId{"bot-7-of-ana"});
  const auto unnamed = std::get<CommandPost>(decode_command_post(example("http_command_post").dump()));
  EXPECT_EQ(unnamed.client, std::nullopt);
  EXPECT_EQ(unnamed.frame.id, CommandId{"h-1"});
}

TEST(ClientFrames, L2_join) {
  const auto read = [](const char* name) {
    return std::get<JoinFrame>(std::get<ClientFrame>(decode_client_frame(example(name).dump())));
  };
  EXPECT_EQ(read("join_first"), (JoinFrame{1, ClientId{"tab-4f1c9a7e5b"}, std::nullopt}));
  EXPECT_EQ(read("join_again").since, 41u);
  EXPECT_FALSE(read("join_again").stage);
}

TEST(ClientFrames, L13_stage_by_a_frame_and_with_the_join) {
  const auto read = [](const char* name) { return std::get<ClientFrame>(decode_client_frame(example(name).dump())); };
  EXPECT_TRUE(std::get<StageFrame>(read("stage_on")).on);
  EXPECT_FALSE(std::get<StageFrame>(read("stage_off")).on);
  EXPECT_TRUE(std::get<JoinFrame>(read("join_on_stage")).stage);
}

TEST(ClientFrames, L12_a_signal_is_passed_on_compact) {
  const auto frame = std::get<ClientFrame>(
      decode_client_frame(R"({ "type": "signal", "to": "tab-4f1c9a7e5b", "data": { "z": 1, "a": [ ] } })"));
  EXPECT_EQ(std::get<SignalFrame>(frame).to.text, "tab-4f1c9a7e5b");
  EXPECT_EQ(std::get<SignalFrame>(frame).data_json, R"({"z":1,"a":[]})");
}

TEST(ClientFrames, L7_presence_is_passed_on_compact) {
  const auto frame =
      std::get<ClientFrame>(decode_client_frame(R"({ "type": "presence", "state": { "z": 1, "a": [ ] } })"));
  EXPECT_EQ(std::get<PresenceFrame>(frame).state_json, R"({"z":1,"a":[]})");
}

TEST(ClientFrames, L8_ping_is_echoed_as_it_came) {
  for (const char* written : {"1", "1.5", "null", R"("é")", R"({"a":[true]})"}) {
    const std::string t = written;
    const auto frame = std::get<ClientFrame>(decode_client_frame(R"({"type":"ping","t":)" + t + "}"));
    EXPECT_EQ(pong_frame(std::get<PingFrame>(frame).t_json), R"({"type":"pong","t":)" + t + "}");
  }
}

}  // namespace
}  // namespace puffin::test
