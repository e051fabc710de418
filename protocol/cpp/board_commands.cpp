#include "protocol/cpp/command_readers.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule board_title{.limit = limits::board_title};
constexpr TextRule label{.limit = limits::column_label};
constexpr TextRule policy{.limit = limits::column_policy, .blank = Blank::allowed, .lines = Lines::many};

}  // namespace

Command read_set_wip_limit(Fields& fields) {
  SetWipLimit command;
  command.column = fields.required("column", &read_word<Column>);
  command.limit = fields.required("limit", or_null(&read_wip_limit));
  command.reason = optional_text(fields, "reason", limits::reason);
  return command;
}

Command read_set_person_wip_limit(Fields& fields) {
  return SetPersonWipLimit{fields.required("limit", or_null(&read_wip_limit))};
}

Command read_set_board_wip_limit(Fields& fields) {
  return SetBoardWipLimit{fields.required("limit", or_null(&read_wip_limit))};
}

Command read_set_verify_policy(Fields& fields) {
  return SetVerifyPolicy{fields.required("policy", &read_word<VerifyPolicy>)};
}

Command read_rename_board(Fields& fields) { return RenameBoard{fields.required("title", text(board_title))}; }

Command read_rename_column(Fields& fields) {
  const Column renamed = fields.required("column", &read_word<Column>);
  return RenameColumn{renamed, fields.required("label", text(label))};
}

Command read_set_column_policy(Fields& fields) {
  const Column of = fields.required("column", &read_word<Column>);
  return SetColumnPolicy{of, fields.required("policy", text(policy))};
}

}  // namespace puffin::protocol
