#include "domain/decide.hpp"

#include "domain/board_settings.hpp"
#include "domain/card_talk.hpp"
#include "domain/commitments.hpp"
#include "domain/contract.hpp"
#include "domain/contract_gate.hpp"
#include "domain/engagement.hpp"
#include "domain/engagement_cards.hpp"
#include "domain/goals.hpp"
#include "domain/labels.hpp"
#include "domain/imports.hpp"
#include "domain/measures.hpp"
#include "domain/cards.hpp"
#include "domain/edits.hpp"
#include "domain/last_changes.hpp"
#include "domain/moves.hpp"
#include "domain/override_wish.hpp"
#include "domain/refusals.hpp"
#include "domain/report.hpp"
#include "domain/rights.hpp"
#include "domain/session_talk.hpp"
#include "domain/sessions.hpp"
#include "domain/split.hpp"
#include "domain/talk.hpp"
#include "domain/written_together.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Leads each command to the file that knows its rules; the seat has been checked.
struct Decide {
  const Board& board;
  const ParticipantId& actor;
  Instant now;

  Decision operator()(const AddCard& command) const { return decide_card(board, actor, command, now); }
  Decision operator()(const ImportCard& command) const { return decide_import(board, actor, command, now); }
  Decision operator()(const EditCard& command) const { return decide_edit(board, command); }
  Decision operator()(const ChangeText& command) const { return decide_text(Act{board, actor, now}, command); }
  Decision operator()(const MoveCard& command) const { return decide_move(board, actor, command, now); }
  Decision operator()(const MoveCards& command) const { return decide_move(board, actor, command, now); }
  Decision operator()(const ArchiveCard& command) const { return decide_card(board, command); }
  Decision operator()(const RestoreCard& command) const { return decide_card(board, command); }
  Decision operator()(const AgreeCard& command) const { return decide_card(board, actor, command); }
  Decision operator()(const BlockCard& command) const { return decide_talk(board, command); }
  Decision operator()(const UnblockCard& command) const { return decide_talk(board, command); }
  Decision operator()(const AddComment& command) const { return decide_talk(board, command); }
  Decision operator()(const InspectCard& command) const { return decide_talk(board, actor, command); }
  Decision operator()(const AskHelp& command) const { return decide_talk(board, command); }
  Decision operator()(const AnswerHelp& command) const { return decide_talk(board, command); }

  Decision operator()(const WithdrawAgreement& command) const { return decide_talk(board, actor, command); }
  Decision operator()(const EditBlocker& command) const { return decide_talk(board, command); }
  Decision operator()(const AnswerComment& command) const { return decide_talk(board, command); }
  Decision operator()(const TakeBackComment& command) const { return decide_talk(board, actor, command); }
  Decision operator()(const ThankCard& command) const { return decide_talk(board, actor, command); }
  Decision operator()(const TakeBackThanks& command) const { return decide_talk(board, actor, command); }
  Decision operator()(const SplitCard& command) const { return decide_split(board, actor, command, now); }

  Decision operator()(const AskOverride& command) const { return decide_override(board, actor, command, now); }
  Decision operator()(const AnswerOverride& command) const { return decide_override(board, actor, command, now); }

  /// A setting of the board, or something about the engagement around it.
  template <class Other>
  Decision operator()(const Other& command) const {
    if constexpr (requires { decide_setting(board, command); }) {
      return decide_setting(board, command);
    } else {
      if (!board.settings().engagement) return refusal::plain_board();
      return domain::decide(Act{board, actor, now}, command);
    }
  }
};

}  // namespace

Decision decide(const Board& board, const ParticipantId& actor, const Command& command, Instant now) {
  if (auto no = refuse_by_seat(board, actor, command)) return *std::move(no);
  if (auto no = refuse_by_gate(board, command, now)) return *std::move(no);
  if (auto no = refuse_unread(board, command)) return *std::move(no);
  return std::visit(Decide{board, actor, now}, command);
}

}  // namespace puffin::domain
