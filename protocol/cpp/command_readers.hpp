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

// text_commands.cpp
Command read_change_text(Fields& fields);

// card_talk_commands.cpp
Command read_withdraw_agreement(Fields& fields);
Command read_edit_blocker(Fields& fields);
Command read_answer_comment(Fields& fields);
Command read_take_back_comment(Fields& fields);
Command read_thank_card(Fields& fields);
Command read_take_back_thanks(Fields& fields);
Command read_split_card(Fields& fields);

// label_commands.cpp
Command read_add_label(Fields& fields);
Command read_edit_label(Fields& fields);
Command read_remove_label(Fields& fields);
/// The links of a card: http or https, each once.
std::vector<Link> read_links(const Value& value);
/// The labels of a card, each once.
std::vector<LabelId> read_label_ids(const Value& value);
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

/// `read_at`, the seq at which the sender read what they change.
Seq read_seq(const Value& value);
/// `override`, which several commands take (C10).
std::optional<Override> optional_override(Fields& fields);

}  // namespace puffin::protocol
