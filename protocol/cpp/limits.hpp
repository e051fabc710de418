#pragma once

#include <cstddef>

/// Every size limit of the contract, in one place, with its reason (SPEC.md C11, X1). Texts count in code points.
namespace puffin::protocol::limits {

// A card face and a list of boards must stay readable.
inline constexpr std::size_t title = 120;
inline constexpr std::size_t board_title = 120;
inline constexpr std::size_t name = 80;
inline constexpr std::size_t column_label = 30;
// Long enough to think in writing; with 64 KiB a frame, always sent in one piece.
inline constexpr std::size_t description = 8000;
inline constexpr std::size_t why = 2000;
// Of a text that is written together, in UTF-16 units: what a number in a change may say at most.
inline constexpr std::size_t text_units = 256 * 1024;
// Sent in one piece after a while without a line; typing sends one or two.
inline constexpr std::size_t changes_per_command = 200;
// Kept in memory so that late changes find their place: hours of two people typing, and no more than a few boards'
// cards.
inline constexpr std::size_t kept_text_changes = 2000;
inline constexpr std::size_t kept_text_units = 256 * 1024;
inline constexpr std::size_t done_when_lines = 10;
inline constexpr std::size_t done_when_line = 200;
inline constexpr std::size_t first_step = 200;
inline constexpr std::size_t evidence_lines = 20;
inline constexpr std::size_t evidence_line = 500;
inline constexpr std::size_t column_policy = 500;
inline constexpr std::size_t comment = 2000;
// Bounds what one card can weigh in a snapshot.
inline constexpr std::size_t comments_per_card = 500;
// What leads elsewhere and what sorts: few enough to be seen at once.
inline constexpr std::size_t links = 10;
inline constexpr std::size_t link_url = 2000;
inline constexpr std::size_t labels_per_card = 10;
inline constexpr std::size_t labels_per_board = 30;
inline constexpr std::size_t label_name = 30;
inline constexpr std::size_t thanks = 200;
// What was said on a card elsewhere fits into the frame that brings it; more follows as comments of its own.
inline constexpr std::size_t imported_comments = 20;
inline constexpr std::size_t reason = 280;
inline constexpr std::size_t override_reason_min = 5;
// Bounds what one board can weigh in memory and in a welcome.
inline constexpr std::size_t cards_per_board = 10000;
inline constexpr std::size_t participants_per_board = 20;
// A year of two sessions a day, and of what comes of them; more is another engagement.
inline constexpr std::size_t goals = 50;
inline constexpr std::size_t measures = 50;
inline constexpr std::size_t points = 1000;
inline constexpr std::size_t sessions = 1000;
inline constexpr std::size_t session_steps = 100;
inline constexpr std::size_t outcomes = 500;
inline constexpr std::size_t addenda = 100;
inline constexpr std::size_t step_notes = 100;
inline constexpr std::size_t commitments = 5000;
inline constexpr int wip_limit_min = 1;
inline constexpr int wip_limit_max = 99;
inline constexpr std::size_t moves_per_command = 20;

// Private texts of one person on one board: years of a daily journal, and one answer still holds them all (H13).
inline constexpr std::size_t private_text = description;
inline constexpr std::size_t private_items = 2000;
inline constexpr std::size_t private_bytes = 4 * 1024 * 1024;

inline constexpr std::size_t id = 64;
inline constexpr std::size_t client_id_min = 8;

// One frame or body; nothing a person types comes near it.
inline constexpr std::size_t frame_bytes = 64 * 1024;
inline constexpr std::size_t presence_bytes = 4 * 1024;
// A session description with all its codecs and candidates takes some 8 KiB.
inline constexpr std::size_t signal_bytes = 16 * 1024;
inline constexpr std::size_t json_depth = 32;
// Stops a small text from becoming a large tree.
inline constexpr std::size_t json_values = 2000;

// Ranks longer than this are made anew (B1).
inline constexpr std::size_t rank = 64;

}  // namespace puffin::protocol::limits
