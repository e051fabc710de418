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

// The most frequent first.
constexpr CommandType command_types[] = {
    {"move_card", &read_move_card},
    {"move_cards", &read_move_cards},
    {"add_card", &read_add_card},
    {"edit_card", &read_edit_card},
    {"add_comment", &read_add_comment},
    {"archive_card", &read_archive_card},
    {"restore_card", &read_restore_card},
    {"agree_card", &read_agree_card},
    {"block_card", &read_block_card},
    {"unblock_card", &read_unblock_card},
    {"set_wip_limit", &read_set_wip_limit},
    {"set_person_wip_limit", &read_set_person_wip_limit},
    {"set_board_wip_limit", &read_set_board_wip_limit},
    {"set_verify_policy", &read_set_verify_policy},
    {"rename_board", &read_rename_board},
    {"rename_column", &read_rename_column},
    {"set_column_policy", &read_set_column_policy},
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
    formed<SetPolicies>(),
    formed<EraseMyTexts>(),
    formed<EditContract>(),
    formed<SignContract>(),
    formed<MarkPayment>(),
    formed<CompleteContract>(),
    formed<RenewContract>(),
    formed<EditReport>(),
    formed<AddGoal>(),
    formed<EditGoal>(),
    formed<AdoptGoal>(),
    formed<CloseGoal>(),
    formed<AddMeasure>(),
    formed<EditMeasure>(),
    formed<RemoveMeasure>(),
    formed<AddPoint>(),
    formed<RemovePoint>(),
    formed<PlanSession>(),
    formed<MoveSession>(),
    formed<CancelSession>(),
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
  fields.none_other();
  return command;
}

}  // namespace puffin::protocol
