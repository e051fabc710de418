#pragma once

#include "protocol/cpp/command_texts.hpp"

/// One reader for each command of SPEC.md C6. Each takes the fields of its command except `type`; the caller then
/// refuses all others.
namespace puffin::protocol {

// move_commands.cpp
Command read_move_card(Fields& fields);
Command read_move_cards(Fields& fields);

// card_commands.cpp
Command read_add_card(Fields& fields);
Command read_edit_card(Fields& fields);
Command read_archive_card(Fields& fields);
Command read_restore_card(Fields& fields);
Command read_agree_card(Fields& fields);
Command read_block_card(Fields& fields);
Command read_unblock_card(Fields& fields);
Command read_add_comment(Fields& fields);

// import_command.cpp
Command read_import_card(Fields& fields);

// board_commands.cpp
Command read_set_wip_limit(Fields& fields);
Command read_set_person_wip_limit(Fields& fields);
Command read_set_board_wip_limit(Fields& fields);
Command read_set_verify_policy(Fields& fields);
Command read_rename_board(Fields& fields);
Command read_rename_column(Fields& fields);
Command read_set_column_policy(Fields& fields);

/// `override`, which several commands take (C10).
std::optional<Override> optional_override(Fields& fields);

}  // namespace puffin::protocol
