#include "domain/last_changes.hpp"

#include <algorithm>
#include <vector>

#include "domain/refusals.hpp"
#include "protocol/cpp/words.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

using Keys = std::vector<std::string>;

std::string of_column(Column column, const char* what) { return std::string(to_word(column)) + "." + what; }
std::string of_goal(const GoalId& id) { return "goal/" + id.text; }
std::string of_why(const GoalId& id) { return of_goal(id) + "/why"; }
std::string of_measure(const MeasureId& id) { return "measure/" + id.text; }
std::string of_points(const MeasureId& id) { return of_measure(id) + "/points"; }
std::string of_session(const SessionId& id) { return "session/" + id.text; }

Keys of_policies(const PolicyChanges& set) {
  Keys keys;
  if (set.move) keys.emplace_back("policies.move");
  if (set.ready_gate) keys.emplace_back("policies.ready_gate");
  if (set.override_mode) keys.emplace_back("policies.override_mode");
  if (set.count_blocked) keys.emplace_back("policies.count_blocked");
  return keys;
}

/// What an event changes of what B9 names.
struct Changed {
  Keys operator()(const BoardRenamed&) const { return {"title"}; }
  Keys operator()(const ColumnRenamed& event) const { return {of_column(event.column, "label")}; }
  Keys operator()(const ColumnPolicySet& event) const { return {of_column(event.column, "policy")}; }
  Keys operator()(const WipLimitSet& event) const { return {of_column(event.column, "limit")}; }
  Keys operator()(const PersonWipLimitSet&) const { return {"person_limit"}; }
  Keys operator()(const BoardWipLimitSet&) const { return {"board_limit"}; }
  Keys operator()(const VerifyPolicySet&) const { return {"verify_policy"}; }
  Keys operator()(const PoliciesSet& event) const { return of_policies(event.set); }
  Keys operator()(const GoalAdded& event) const { return {of_goal(event.goal.id), of_why(event.goal.id)}; }
  Keys operator()(const GoalEdited& event) const {
    return event.set.why ? Keys{of_goal(event.goal), of_why(event.goal)} : Keys{of_goal(event.goal)};
  }
  Keys operator()(const TextChanged& event) const {
    const auto* doc = std::get_if<GoalDoc>(&event.doc);
    return doc == nullptr ? Keys{} : Keys{of_goal(doc->goal), of_why(doc->goal)};
  }
  Keys operator()(const ContractRenewed&) const { return {"contract", "report"}; }
  Keys operator()(const GoalAdopted& event) const { return {of_goal(event.goal)}; }
  Keys operator()(const GoalClosed& event) const { return {of_goal(event.goal)}; }
  Keys operator()(const MeasureAdded& event) const { return {of_measure(event.measure)}; }
  Keys operator()(const MeasureEdited& event) const { return {of_measure(event.measure)}; }
  Keys operator()(const PointAdded& event) const { return {of_points(event.measure)}; }
  Keys operator()(const PointRemoved& event) const { return {of_points(event.measure)}; }
  Keys operator()(const SessionPlanned& event) const { return {of_session(event.session)}; }
  Keys operator()(const SessionMoved& event) const { return {of_session(event.session)}; }
  Keys operator()(const SessionCancelled& event) const { return {of_session(event.session)}; }
  Keys operator()(const SessionOpened& event) const { return {of_session(event.session)}; }
  template <class Other>
  Keys operator()(const Other&) const {
    return {};
  }
};

/// The no to one command that was made at `read_at`.
struct Unread {
  using No = std::optional<Rejection>;
  const Board& board;
  Seq read_at;

  No operator()(const MoveCard& command) const { return move(command.move); }
  No operator()(const MoveCards& command) const {
    for (const auto& one : command.moves) {
      if (auto no = move(one)) return no;
    }
    return std::nullopt;
  }
  No operator()(const RestoreCard& command) const { return card(command.card, "place"); }
  No operator()(const BlockCard& command) const { return card(command.card, "blocker"); }
  No operator()(const UnblockCard& command) const { return card(command.card, "blocker"); }
  /// What is put away goes with all that was written on it.
  No operator()(const ArchiveCard& command) const {
    const auto* found = board.find_card(command.card);
    if (found == nullptr) return std::nullopt;
    const bool later = std::ranges::any_of(found->text_seqs, [&](const auto& field) { return field.second > read_at; });
    return later ? meanwhile(*found) : No();
  }
  No operator()(const SetWipLimit& command) const { return setting({of_column(command.column, "limit")}); }
  No operator()(const SetPersonWipLimit&) const { return setting({"person_limit"}); }
  No operator()(const SetBoardWipLimit&) const { return setting({"board_limit"}); }
  No operator()(const SetVerifyPolicy&) const { return setting({"verify_policy"}); }
  No operator()(const RenameBoard&) const { return setting({"title"}); }
  No operator()(const RenameColumn& command) const { return setting({of_column(command.column, "label")}); }
  No operator()(const SetColumnPolicy& command) const { return setting({of_column(command.column, "policy")}); }
  No operator()(const SetPolicies& command) const { return setting(of_policies(command.set)); }
  No operator()(const EditGoal& command) const { return setting({of_goal(command.goal)}); }
  No operator()(const CloseGoal& command) const { return setting({of_goal(command.goal)}); }
  No operator()(const EditMeasure& command) const { return setting({of_measure(command.measure)}); }
  No operator()(const RemoveMeasure& command) const {
    return setting({of_measure(command.measure), of_points(command.measure)});
  }
  No operator()(const MoveSession& command) const { return setting({of_session(command.session)}); }
  No operator()(const CancelSession& command) const { return setting({of_session(command.session)}); }
  template <class Other>
  No operator()(const Other&) const {
    return std::nullopt;
  }

 private:
  static Rejection meanwhile(const Card& card) {
    return refusal::stale(card, "This card was changed meanwhile; look at it as it stands now and choose again.");
  }
  [[nodiscard]] No card(const CardId& id, const char* field) const {
    const auto* found = board.find_card(id);
    if (found == nullptr) return std::nullopt;
    const auto last = found->text_seqs.find(field);
    return last != found->text_seqs.end() && last->second > read_at ? meanwhile(*found) : No();
  }
  [[nodiscard]] No move(const Move& move) const {
    if (auto no = card(move.card, "place")) return no;
    const bool ends_blocker = move.to == Column::to_do || move.to == Column::done;  // E1
    return ends_blocker ? card(move.card, "blocker") : No();
  }
  [[nodiscard]] No setting(const Keys& keys) const {
    const auto& seqs = board.settings().seqs;
    for (const auto& key : keys) {
      const auto last = seqs.find(key);
      if (last != seqs.end() && last->second > read_at) return refusal::stale_text(key, "", last->second);
    }
    return std::nullopt;
  }
};

}  // namespace

void note_change(std::map<std::string, Seq>& seqs, const Event& event) {
  for (auto& key : std::visit(Changed{}, event.body)) seqs[std::move(key)] = event.seq;
}

std::optional<Rejection> refuse_unread(const Board& board, const Command& command) {
  if (!command.read_at) return std::nullopt;
  return std::visit(Unread{board, *command.read_at}, command);
}

}  // namespace puffin::domain
