#include "protocol/cpp/decode_command.hpp"

#include <algorithm>

#include "protocol/cpp/command_form.hpp"
#include "protocol/cpp/command_readers.hpp"
#include "protocol/cpp/contract_command_form.hpp"
#include "protocol/cpp/engagement_command_form.hpp"
#include "protocol/cpp/goal_command_form.hpp"
#include "protocol/cpp/session_command_form.hpp"

namespace puffin::protocol {
namespace {

struct CommandType {
  std::string_view word;
  Command (*read)(Fields&);
  bool held = false;  ///< may carry `read_at` of C21
};

template <class Formed>
Command read_formed(Fields& fields) {
  Formed command;
  Form<Formed>::fields(command, CommandReader{fields});
  return command;
}

template <class Formed>
constexpr CommandType formed() {
  return {Form<Formed>::type, &read_formed<Formed>};
}

/// The command may say when what it changes was read (C21).
constexpr CommandType held(CommandType type) {
  type.held = true;
  return type;
}

// The most frequent first.
constexpr CommandType command_types[] = {
    held({"move_card", &read_move_card}),
    {"change_text", &read_change_text},
    held({"move_cards", &read_move_cards}),
    {"add_card", &read_add_card},
    {"edit_card", &read_edit_card},
    {"add_comment", &read_add_comment},
    held({"archive_card", &read_archive_card}),
    held({"restore_card", &read_restore_card}),
    {"agree_card", &read_agree_card},
    held({"block_card", &read_block_card}),
    held({"unblock_card", &read_unblock_card}),
    held({"set_wip_limit", &read_set_wip_limit}),
    held({"set_person_wip_limit", &read_set_person_wip_limit}),
    held({"set_board_wip_limit", &read_set_board_wip_limit}),
    held({"set_verify_policy", &read_set_verify_policy}),
    held({"rename_board", &read_rename_board}),
    held({"rename_column", &read_rename_column}),
    held({"set_column_policy", &read_set_column_policy}),
    formed<SetIntent>(),
    formed<AnswerReadiness>(),
    formed<PauseEngagement>(),
    formed<ResumeEngagement>(),
    formed<EndEngagement>(),
    formed<ProposeSeat>(),
    formed<ConsentSeat>(),
    formed<ReleaseSentence>(),
    formed<WithdrawSentence>(),
    formed<InspectCard>(),
    formed<AskHelp>(),
    formed<AnswerHelp>(),
    formed<AskOverride>(),
    formed<AnswerOverride>(),
    held(formed<SetPolicies>()),
    formed<EraseMyTexts>(),
    formed<EditContract>(),
    formed<SignContract>(),
    formed<MarkPayment>(),
    formed<CompleteContract>(),
    formed<RenewContract>(),
    formed<EditReport>(),
    formed<AddGoal>(),
    held(formed<EditGoal>()),
    formed<AdoptGoal>(),
    held(formed<CloseGoal>()),
    formed<AddMeasure>(),
    held(formed<EditMeasure>()),
    held(formed<RemoveMeasure>()),
    formed<AddPoint>(),
    formed<RemovePoint>(),
    formed<PlanSession>(),
    held(formed<MoveSession>()),
    held(formed<CancelSession>()),
    formed<OpenSession>(),
    formed<JoinSession>(),
    formed<EnterStep>(),
    formed<GiveVoice>(),
    formed<GiveCheckIn>(),
    formed<RecordOutcome>(),
    formed<NoteStep>(),
    formed<ReadyReflection>(),
    formed<RevealReflection>(),
    formed<SendPulse>(),
    formed<CorrectSummary>(),
    formed<ConfirmSummary>(),
    formed<CloseSession>(),
    formed<AddAddendum>(),
    formed<MakeCommitment>(),
    formed<AgreeCommitment>(),
    formed<SettleCommitment>(),
    {"withdraw_agreement", &read_withdraw_agreement},
    {"edit_blocker", &read_edit_blocker},
    {"answer_comment", &read_answer_comment},
    {"take_back_comment", &read_take_back_comment},
    {"thank_card", &read_thank_card},
    {"take_back_thanks", &read_take_back_thanks},
    {"split_card", &read_split_card},
    {"add_label", &read_add_label},
    {"edit_label", &read_edit_label},
    {"remove_label", &read_remove_label},
    {"import_card", &read_import_card},
};
static_assert(std::size(command_types) == std::variant_size_v<AnyCommand>);

const CommandType* read_type(const Value& value) {
  const std::string* const word = value.string();
  if (word == nullptr) return nullptr;
  const auto* const found = std::find_if(std::begin(command_types), std::end(command_types),
                                         [&](const CommandType& type) { return type.word == *word; });
  if (found != std::end(command_types)) return found;
  value.wrong("names no command of this version; please reload the page");
  return nullptr;
}

}  // namespace

Command read_command(const Value& value) {
  Fields fields{value};
  const CommandType* const type = fields.required("type", &read_type);
  if (type == nullptr) return {};
  Command command = type->read(fields);
  if (type->held) {
    command.read_at = fields.optional(
        "read_at", [](const Value& seq) { return static_cast<Seq>(seq.integer(0, std::int64_t{1} << 53)); });
  }
  fields.none_other();
  return command;
}

}  // namespace puffin::protocol
