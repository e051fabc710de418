#include "net/close_reason.hpp"

// clang-format off: tables, a line for each.
namespace puffin::net {

CloseReason to_reason(live::CloseCode code) {
  switch (code) {
    case live::CloseCode::stopping: return CloseReason::stopping;
    case live::CloseCode::board_damaged: return CloseReason::board_damaged;
    case live::CloseCode::bad_frame: return CloseReason::bad_frame;
    case live::CloseCode::login_gone: return CloseReason::login_gone;
    case live::CloseCode::no_board: return CloseReason::no_board;
    case live::CloseCode::no_join: return CloseReason::no_join;
    case live::CloseCode::replaced: return CloseReason::replaced;
    case live::CloseCode::frame_too_large: return CloseReason::frame_too_large;
    case live::CloseCode::too_slow: return CloseReason::too_slow;
  }
  return CloseReason::stopping;
}

std::uint16_t code_of(CloseReason reason) {
  switch (reason) {
    case CloseReason::stopping: return 1001;
    case CloseReason::board_damaged: return 1011;
    case CloseReason::bad_frame: return 4400;
    case CloseReason::login_gone: return 4401;
    case CloseReason::no_board: return 4404;
    case CloseReason::no_join: return 4408;
    case CloseReason::replaced: return 4409;
    case CloseReason::frame_too_large: return 4413;
    case CloseReason::too_slow:
    case CloseReason::too_fast: return 4429;
  }
  return 1001;
}

std::string_view word_of(CloseReason reason) {
  switch (reason) {
    case CloseReason::stopping: return "stopping";
    case CloseReason::board_damaged: return "board_damaged";
    case CloseReason::bad_frame: return "bad_frame";
    case CloseReason::login_gone: return "login_gone";
    case CloseReason::no_board: return "no_board";
    case CloseReason::no_join: return "no_join";
    case CloseReason::replaced: return "replaced";
    case CloseReason::frame_too_large: return "frame_too_large";
    case CloseReason::too_slow: return "too_slow";
    case CloseReason::too_fast: return "too_fast";
  }
  return "stopping";
}

bool finishes_queue(CloseReason reason) {
  return reason != CloseReason::login_gone && reason != CloseReason::too_slow && reason != CloseReason::too_fast;
}

}  // namespace puffin::net
