#include "protocol/cpp/decode_command.hpp"

#include <algorithm>

#include "protocol/cpp/command_readers.hpp"

namespace puffin::protocol {
namespace {

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
    {"set_person_wip_limit", &read_set_person_wip_limit},
    {"set_board_wip_limit", &read_set_board_wip_limit},
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
