#include "protocol/cpp/command_readers.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule override_reason{.limit = limits::reason, .smallest = limits::override_reason_min};

Override read_override(const Value& value) {
  Fields fields{value};
  Override result{fields.required("reason", text(override_reason))};
  fields.none_other();
  return result;
}

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

Move read_move_fields(Fields& fields) {
  Move move;
  move.card = fields.required("card", &read_id<CardId>);
  move.from = fields.required("from", &read_word<Column>);
  move.to = fields.required("to", &read_word<Column>);
  move.after = fields.required("after", or_null(&read_id<CardId>));
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

}  // namespace

std::optional<Override> optional_override(Fields& fields) { return fields.optional("override", &read_override); }

Command read_move_card(Fields& fields) {
  Move move = read_move_fields(fields);
  return MoveCard{std::move(move), optional_override(fields)};
}

Command read_move_cards(Fields& fields) {
  auto moves = fields.required("moves", &read_moves);
  return MoveCards{std::move(moves), optional_override(fields)};
}

}  // namespace puffin::protocol
