#pragma once

#include "support/board_builder.hpp"

/// Words for tests about an engagement: `coach` and `learner` and what they agree on.
namespace puffin::test {

/// Terms that can be signed: from 2 November to 31 January, on Mondays at 16:00 in Lisbon.
inline protocol::TermsChanges whole_terms() {
  protocol::TermsChanges set;
  set.goals = {{"Ask before answering", "Problems stay with who found them"}};
  set.deliverables = {{{protocol::DeliverableId("guide"), "A one-page huddle guide", 0}}};
  set.start = protocol::Date{"2026-11-02"};
  set.end = protocol::Date{"2027-01-31"};
  set.rate = protocol::Rate{{0, "EUR"}, protocol::RatePer::none};
  set.role_is = {{"Asks and listens"}};
  set.role_is_not = {{"Not the boss"}};
  set.cadence = protocol::Cadence{7, 1, 16 * 60, 45};
  return set;
}

inline protocol::SignContract sign(int version = 1) { return {version, std::nullopt}; }

/// An engagement whose coachee is ready and whose contract is filled in, but not signed.
inline BoardBuilder drafted_engagement() {
  BoardBuilder game(protocol::BoardKind::engagement);
  protocol::SetIntent intent;
  intent.set.time_zone = "Europe/Lisbon";
  game.accept("coach", intent);
  game.accept("learner", protocol::AnswerReadiness{"I want to hear the team.", "I answer too quickly."});
  game.accept("coach", protocol::EditContract{whole_terms(), std::nullopt});
  return game;
}

/// Signed by both.
inline BoardBuilder active_engagement() {
  auto game = drafted_engagement();
  game.accept("coach", sign(1));
  game.accept("learner", sign(1));
  return game;
}

inline const protocol::Engagement& engagement(const BoardBuilder& game) { return *game.board().settings().engagement; }

inline protocol::AddGoal goal(std::string id, std::string title = "I ask before I answer") {
  protocol::AddGoal command;
  command.goal = protocol::GoalId(std::move(id));
  command.title = std::move(title);
  return command;
}

inline protocol::Mark mark(std::string date, std::string value) { return {{std::move(date)}, {std::move(value)}}; }

/// From 21 in November up to 60 in January.
inline protocol::AddMeasure measure(std::string id, std::string of_goal) {
  protocol::AddMeasure command;
  command.measure = protocol::MeasureId(std::move(id));
  command.goal = protocol::GoalId(std::move(of_goal));
  command.terms.name = "Turns in which I ask first";
  command.terms.unit = "%";
  command.terms.baseline = mark("2026-11-02", "21");
  command.terms.target = mark("2027-01-29", "60");
  return command;
}

inline protocol::MakeCommitment promise(std::string id, std::string of_card, std::string day) {
  protocol::MakeCommitment command;
  command.commitment = protocol::CommitmentId(std::move(id));
  command.card = card(std::move(of_card));
  command.due = protocol::Date{std::move(day)};
  command.confidence = 8;
  return command;
}

inline protocol::SettleCommitment settle(std::string id, protocol::CommitmentState state,
                                         std::optional<protocol::CommitmentReason> reason = std::nullopt) {
  protocol::SettleCommitment command;
  command.commitment = protocol::CommitmentId(std::move(id));
  command.state = state;
  command.reason = reason;
  return command;
}

inline protocol::SessionId session(std::string id) { return protocol::SessionId(std::move(id)); }

}  // namespace puffin::test
