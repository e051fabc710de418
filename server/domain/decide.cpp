#include "domain/decide.hpp"

#include "domain/board_settings.hpp"
#include "domain/contract.hpp"
#include "domain/engagement.hpp"
#include "domain/cards.hpp"
#include "domain/edits.hpp"
#include "domain/moves.hpp"
#include "domain/refusals.hpp"
#include "domain/rights.hpp"
#include "domain/talk.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Leads each command to the file that knows its rules; the seat has been checked.
struct Decide {
  const Board& board;
  const ParticipantId& actor;
  Instant now;

  Decision operator()(const AddCard& command) const { return decide_card(board, actor, command); }
  Decision operator()(const EditCard& command) const { return decide_edit(board, command); }
  Decision operator()(const MoveCard& command) const { return decide_move(board, actor, command); }
  Decision operator()(const MoveCards& command) const { return decide_move(board, actor, command); }
  Decision operator()(const ArchiveCard& command) const { return decide_card(board, command); }
  Decision operator()(const RestoreCard& command) const { return decide_card(board, command); }
  Decision operator()(const AgreeCard& command) const { return decide_card(board, actor, command); }
  Decision operator()(const BlockCard& command) const { return decide_talk(board, command); }
  Decision operator()(const UnblockCard& command) const { return decide_talk(board, command); }
  Decision operator()(const AddComment& command) const { return decide_talk(board, command); }

  /// A setting of the board, or something about the engagement around it.
  template <class Other>
  Decision operator()(const Other& command) const {
    if constexpr (requires { decide_setting(board, command); }) {
      return decide_setting(board, command);
    } else {
      if (!board.settings().engagement) return refusal::plain_board();
      if constexpr (requires { domain::decide(Act{board, actor, now}, command); }) {
        return domain::decide(Act{board, actor, now}, command);
      } else {
        return refusal::bad_command("type", "unfinished");
      }
    }
  }
};

}  // namespace

Decision decide(const Board& board, const ParticipantId& actor, const Command& command, Instant now) {
  if (auto no = refuse_by_seat(board, actor, command)) return *std::move(no);
  return std::visit(Decide{board, actor, now}, command);
}

}  // namespace puffin::domain
