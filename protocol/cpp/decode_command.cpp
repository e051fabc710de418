#include "protocol/cpp/decode_command.hpp"

#include <algorithm>

#include "protocol/cpp/command_texts.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule title{.limit = limits::title};
constexpr TextRule description{.limit = limits::description, .blank = Blank::allowed, .lines = Lines::many};
constexpr TextRule first_step{.limit = limits::first_step, .blank = Blank::allowed};
constexpr TextRule reason{.limit = limits::reason};
constexpr TextRule override_reason{.limit = limits::reason, .smallest = limits::override_reason_min};
constexpr TextRule comment{.limit = limits::comment, .lines = Lines::many};
constexpr TextRule board_title{.limit = limits::board_title};
constexpr TextRule label{.limit = limits::column_label};
constexpr TextRule policy{.limit = limits::column_policy, .blank = Blank::allowed, .lines = Lines::many};

const auto existing_card = &read_id<CardId>;
const auto existing_person = &read_id<ParticipantId>;
const auto column = &read_word<Column>;

std::vector<std::string> read_done_when(const Value& value) {
  return read_lines(value, limits::done_when_lines, limits::done_when_line);
}

std::vector<std::string> read_evidence(const Value& value) {
  return read_lines(value, limits::evidence_lines, limits::evidence_line);
}

Column read_entry_column(const Value& value) {
  const Column entry = read_word<Column>(value);
  if (entry != Column::to_do && entry != Column::in_progress) value.wrong("must be to_do or in_progress");
  return entry;
}

Override read_override(const Value& value) {
  Fields fields{value};
  Override result{fields.required("reason", text(override_reason))};
  fields.none_other();
  return result;
}

std::optional<Override> read_override_of(Fields& fields) { return fields.optional("override", &read_override); }

Verification read_verification(const Value& value) {
  Fields fields{value};
  Verification result;
  result.saw = optional_text(fields, "saw", limits::evidence_line);
  result.criteria_met = fields.required("criteria_met", [](const Value& answers) {
    std::vector<bool> met;
    if (answers.is_list() && answers.json().size() > limits::done_when_lines) {
      answers.list_too_long(answers.json().size(), limits::done_when_lines);
    }
    answers.each([&](const Value& answer) { met.push_back(answer.boolean()); });
    return met;
  });
  fields.none_other();
  return result;
}

CardChanges read_changes(const Value& value) {
  Fields fields{value};
  if (fields.size() == 0) value.wrong("must name at least one field to set");
  CardChanges set;
  set.title = fields.optional("title", text(title));
  set.description = fields.optional("description", text(description));
  set.done_when = fields.optional("done_when", &read_done_when);
  set.first_step = fields.optional("first_step", text(first_step));
  set.evidence = fields.optional("evidence", &read_evidence);
  set.owner = fields.optional("owner", or_null(existing_person));
  set.due = fields.optional("due", or_null(&read_day));
  set.type = fields.optional("type", &read_word<CardType>);
  fields.none_other();
  return set;
}

Move read_move_fields(Fields& fields) {
  Move move;
  move.card = fields.required("card", existing_card);
  move.from = fields.required("from", column);
  move.to = fields.required("to", column);
  move.after = fields.required("after", or_null(existing_card));
  move.reason = optional_text(fields, "reason", limits::reason);
  move.evidence = optional_text(fields, "evidence", limits::evidence_line);
  move.verification = fields.optional("verification", &read_verification);
  return move;
}

Move read_move(const Value& value) {
  Fields fields{value};
  Move move = read_move_fields(fields);
  fields.none_other();
  return move;
}

std::vector<Move> read_moves(const Value& value) {
  std::vector<Move> moves;
  if (!value.is_list()) return moves;
  const std::size_t count = value.json().size();
  if (count > limits::moves_per_command) value.list_too_long(count, limits::moves_per_command);
  if (count < 2) value.wrong("must hold at least two moves");
  value.each([&](const Value& element) { moves.push_back(read_move(element)); });
  return moves;
}

Command read_add_card(Fields& fields) {
  AddCard command;
  command.card = fields.required("card", &read_new_id<CardId>);
  command.column = fields.required("column", &read_entry_column);
  command.title = fields.required("title", text(title));
  command.after = fields.optional("after", or_null(existing_card)).value_or(std::nullopt);
  command.owner = fields.optional("owner", or_null(existing_person));
  command.card_type = fields.optional("card_type", &read_word<CardType>).value_or(CardType::task);
  command.override_limit = read_override_of(fields);
  return command;
}

Command read_edit_card(Fields& fields) {
  EditCard command;
  command.card = fields.required("card", existing_card);
  command.set = fields.required("set", &read_changes);
  command.read_at = fields.optional("read_at", [](const Value& value) {
    return static_cast<Seq>(value.integer(0, std::int64_t{1} << 53));
  });
  return command;
}

Command read_move_card(Fields& fields) {
  Move move = read_move_fields(fields);
  return MoveCard{std::move(move), read_override_of(fields)};
}

Command read_move_cards(Fields& fields) {
  auto moves = fields.required("moves", &read_moves);
  return MoveCards{std::move(moves), read_override_of(fields)};
}

Command read_archive_card(Fields& fields) {
  auto card = fields.required("card", existing_card);
  return ArchiveCard{std::move(card), optional_text(fields, "reason", limits::reason)};
}

Command read_restore_card(Fields& fields) {
  RestoreCard command;
  command.card = fields.required("card", existing_card);
  command.column = fields.optional("column", column);
  command.override_limit = read_override_of(fields);
  return command;
}

Command read_agree_card(Fields& fields) { return AgreeCard{fields.required("card", existing_card)}; }

Command read_block_card(Fields& fields) {
  BlockCard command;
  command.card = fields.required("card", existing_card);
  command.reason = fields.required("reason", text(reason));
  command.category = fields.optional("category", &read_word<BlockerCategory>).value_or(BlockerCategory::other);
  command.remover = fields.optional("remover", or_null(existing_person)).value_or(std::nullopt);
  command.check_date = fields.optional("check_date", or_null(&read_day)).value_or(std::nullopt);
  return command;
}

Command read_unblock_card(Fields& fields) {
  auto card = fields.required("card", existing_card);
  return UnblockCard{std::move(card), optional_text(fields, "resolution", limits::reason)};
}

Command read_add_comment(Fields& fields) {
  AddComment command;
  command.card = fields.required("card", existing_card);
  command.comment = fields.required("comment", &read_new_id<CommentId>);
  command.kind = fields.optional("kind", &read_word<CommentKind>).value_or(CommentKind::plain);
  command.text = fields.required("text", text(comment));
  return command;
}

Command read_set_wip_limit(Fields& fields) {
  SetWipLimit command;
  command.column = fields.required("column", column);
  command.limit = fields.required("limit", or_null(&read_wip_limit));
  command.reason = optional_text(fields, "reason", limits::reason);
  return command;
}

template <class SetLimit>
Command read_limit_only(Fields& fields) {
  return SetLimit{fields.required("limit", or_null(&read_wip_limit))};
}

Command read_set_verify_policy(Fields& fields) {
  return SetVerifyPolicy{fields.required("policy", &read_word<VerifyPolicy>)};
}

Command read_rename_board(Fields& fields) { return RenameBoard{fields.required("title", text(board_title))}; }

Command read_rename_column(Fields& fields) {
  const Column renamed = fields.required("column", column);
  return RenameColumn{renamed, fields.required("label", text(label))};
}

Command read_set_column_policy(Fields& fields) {
  const Column of = fields.required("column", column);
  return SetColumnPolicy{of, fields.required("policy", text(policy))};
}

struct CommandType {
  std::string_view word;
  Command (*read)(Fields&);
};

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
    {"set_person_wip_limit", &read_limit_only<SetPersonWipLimit>},
    {"set_board_wip_limit", &read_limit_only<SetBoardWipLimit>},
    {"set_verify_policy", &read_set_verify_policy},
    {"rename_board", &read_rename_board},
    {"rename_column", &read_rename_column},
    {"set_column_policy", &read_set_column_policy},
};
static_assert(std::size(command_types) == std::variant_size_v<Command>);

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
