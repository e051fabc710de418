#include "fold_story.hpp"
#include "protocol/cpp/utf16.hpp"
#include "support/engagement_words.hpp"

namespace puffin::test {

using namespace protocol;
using std::chrono::hours;

namespace {

const std::string tally_card = "5e0c9a52-0a51-4f0e-9a77-000000000001";
const std::string talk_card = "5e0c9a52-0a51-4f0e-9a77-000000000002";
const std::string visit_card = "5e0c9a52-0a51-4f0e-9a77-000000000003";

void begin(BoardBuilder& game) {
  SetIntent intent;
  intent.set.topic = "Asking before answering";
  intent.set.style = {{"asking", "kata"}};
  intent.set.time_zone = "Europe/Lisbon";
  intent.set.coach_profile = "Fourteen years on production lines.\nGoes to see before asking.";
  game.accept("coach", intent);
  game.accept("learner", AnswerReadiness{"I want to hear the team. 🙂", "I answer too quickly."});
  game.accept("coach", ProposeSeat{ProposalId("sponsor"), Seat::sponsor, "Dana, the plant manager"});
  game.accept("learner", ConsentSeat{ProposalId("sponsor"), true});
  game.accept("coach", ProposeSeat{ProposalId("watcher"), Seat::observer, "A colleague"});
  game.accept("learner", ConsentSeat{ProposalId("watcher"), false});
}

/// Words written at the end of a text of so many UTF-16 units.
TextChange word_added(std::size_t units, std::string_view words) {
  TextChange change;
  if (units > 0) change.pieces.push_back({units, true, {}});
  change.pieces.push_back({0, false, to_utf16(words)});
  return change;
}

void sign_in_three_versions(BoardBuilder& game) {
  auto terms = whole_terms();
  terms.vision = "Twenty-three people who think for themselves.";
  terms.payments = {{{PaymentId("p1"), "After session 5", Money{32000, "EUR"}, Date{"2026-12-31"}}}};
  game.accept("coach", EditContract{terms, std::nullopt});
  game.accept("learner", sign(1));
  TermsChanges second;
  second.ethics = "A published code, handed over.";
  game.accept("coach", EditContract{second, game.board().seq()});
  game.accept("coach", sign(2));
  const ContractDoc ethics{ContractText::ethics};
  game.accept("learner", ChangeText{ethics, game.board().seq(), {word_added(second.ethics->size(), " And read.")}, 3});
  game.accept("learner", sign(3));
  game.accept("coach", sign(3));
  game.accept("coach", MarkPayment{PaymentId("p1"), true});
  game.accept("coach", MarkPayment{PaymentId("p1"), false});
  game.accept("learner", PauseEngagement{"A week of holidays"});
  game.accept("learner", ResumeEngagement{});
}

void plan(BoardBuilder& game) {
  game.accept("coach", goal("g1"));
  game.accept("coach", goal("g2", "Problems stay with who found them"));
  EditGoal edit{GoalId("g1"), {}};
  edit.set.why = "If I think for all, all stop thinking.";
  edit.set.contract_goal = 0;
  edit.set.target_date = Date{"2027-01-29"};
  game.accept("coach", edit);
  const auto read_at = game.board().seq();
  game.accept("coach", ChangeText{GoalDoc{GoalId("g1")}, read_at, {word_added(edit.set.why->size(), " 🙂")}});
  game.accept("learner", ChangeText{GoalDoc{GoalId("g1")}, read_at, {word_added(edit.set.why->size(), "\nAlways.")}});
  auto own = goal("g3", "I reflect after the shift");
  game.accept("learner", own);
  game.accept("learner", AdoptGoal{GoalId("g3")});
  game.accept("coach", measure("m1", "g3"));
  auto again = measure("m1", "g3");
  again.terms.unit = "percent";
  game.accept("coach", EditMeasure{MeasureId("m1"), again.terms});
  game.accept("learner",
              AddPoint{MeasureId("m1"), PointId("later"), Date{"2026-11-16"}, Decimal{"38.5"}, "Counted twice"});
  game.accept("learner", AddPoint{MeasureId("m1"), PointId("sooner"), Date{"2026-11-09"}, Decimal{"24"}, std::nullopt});
  game.accept("learner", AddPoint{MeasureId("m1"), PointId("wrong"), Date{"2026-11-09"}, Decimal{"-1"}, std::nullopt});
  game.accept("learner", RemovePoint{MeasureId("m1"), PointId("wrong")});
  game.accept("coach", measure("m2", "g1"));
  game.accept("coach", RemoveMeasure{MeasureId("m2")});
}

void prepare_cards(BoardBuilder& game) {
  for (const auto& id : {tally_card, talk_card, visit_card}) game.accept("learner", add(id));
  EditCard edit{card(tally_card), {}, std::nullopt};
  edit.set.goal = GoalId("g3");
  edit.set.deliverable = DeliverableId("guide");
  edit.set.expected_days = 4;
  edit.set.needs = {{"A folded card"}};
  game.accept("learner", edit);
  EditCard outside{card(visit_card), {}, std::nullopt};
  outside.set.outside_contract = "The audit asked for it";
  game.accept("learner", outside);
  game.accept("learner", InspectCard{card(tally_card)});
  game.accept("coach", InspectCard{card(tally_card)});
  PolicyChanges policies;
  policies.move = MovePolicy::owner_only;
  policies.count_blocked = false;
  game.accept("coach", SetPolicies{policies});
  game.accept("learner", pull(tally_card));
  game.accept("learner", AskHelp{card(tally_card), person("coach"), "Who could count with me?"});
  game.accept("coach", AnswerHelp{card(tally_card)});
  PolicyChanges together;
  together.override_mode = OverrideMode::both_agree;
  game.accept("coach", SetPolicies{together});
  game.accept("coach", limit(Column::in_progress, 1));
  game.accept("learner", add("wished"));
  game.accept("learner", AskOverride{card("wished"), Column::in_progress, "The guests come tomorrow"});
  game.accept("coach", AnswerOverride{card("wished"), false});
  game.accept("learner", ArchiveCard{card("wished"), std::nullopt});
  game.accept("coach", limit(Column::in_progress, 3));
}

void meet(BoardBuilder& game) {
  const auto now = game.now();
  game.accept("coach", PlanSession{session("extra"), SessionType::coaching, now + hours(24), 45});
  game.accept("learner", MoveSession{session("extra"), now + hours(26), "The line stands still"});
  game.accept("coach", PlanSession{session("other"), SessionType::retro, now + hours(48), 30});
  game.accept("coach", CancelSession{session("other"), "One is enough"});
  game.wait(hours(26));
  game.accept("coach", OpenSession{session("extra")});
  game.accept("learner", JoinSession{session("extra")});
  game.accept("coach", GiveVoice{session("extra"), person("learner")});
  game.accept("learner", GiveCheckIn{session("extra"), false, "Nervous, and curious."});
  game.accept("coach", GiveVoice{session("extra"), std::nullopt});
  game.accept("coach", GiveCheckIn{session("extra"), true, std::nullopt});
  game.accept("learner", EnterStep{session("extra"), SessionStep::in_progress});
  game.accept("coach", RecordOutcome{session("extra"), card(tally_card), CardOutcome::noted, "Two huddles so far"});
  game.accept("learner", promise("k1", tally_card, "2026-11-06"));
  game.accept("coach", AgreeCommitment{CommitmentId("k1")});
  game.accept("coach", NoteStep{session("extra"), SessionStep::commit, "What did I do that helped?"});
  game.accept("learner", ReadyReflection{session("extra")});
  game.accept("coach", ReadyReflection{session("extra")});
  game.accept("learner",
              RevealReflection{session("extra"), {"Silence is people thinking.", "What if nobody watched?"}});
  game.accept("learner", SendPulse{session("extra"), 4, "It was calm"});
  game.accept("learner", CorrectSummary{session("extra"), "We looked at one card."});
  game.accept("coach", ConfirmSummary{session("extra")});
  game.accept("coach", CloseSession{session("extra")});
  game.accept("learner", AddAddendum{session("extra"), "The third huddle was good."});
}

void keep_promises(BoardBuilder& game) {
  game.accept("learner", deliver(tally_card));
  game.accept("coach", give_back(tally_card, "The totals are missing"));
  game.accept("learner", deliver(tally_card));
  game.accept("learner", settle("k1", CommitmentState::kept));
}

void end(BoardBuilder& game) {
  game.accept("learner", ReleaseSentence{ReleaseId("r1"), "63 % in the last week 🎉"});
  game.accept("learner", ReleaseSentence{ReleaseId("r2"), "Something else"});
  game.accept("learner", WithdrawSentence{ReleaseId("r2")});
  game.accept("learner", CloseGoal{GoalId("g3"), GoalStatus::partly, "Four a week instead of nine."});
  ReportChanges report;
  report.results = "Two of three goals.";
  game.accept("learner", EditReport{report, std::nullopt});
  const auto written = game.board().seq();
  const ReportDoc results{ReportText::results};
  game.accept("learner", ChangeText{results, written, {word_added(report.results->size(), " And more.")}});
  game.accept("coach", ChangeText{results, written, {word_added(report.results->size(), " 😁")}});
  game.accept("coach", ChangeText{ReportDoc{ReportText::kept_going}, game.board().seq(), {word_added(0, "Asking.")}});
  game.accept("learner", EraseMyTexts{});
  game.accept("coach", CompleteContract{});
  game.accept("coach", RenewContract{Date{"2027-02-01"}, Date{"2027-04-01"}});
  game.accept("learner", EndEngagement{"We have what we came for"});
}

}  // namespace

BoardBuilder engagement_story() {
  BoardBuilder game(BoardKind::engagement);
  begin(game);
  sign_in_three_versions(game);
  plan(game);
  prepare_cards(game);
  meet(game);
  keep_promises(game);
  end(game);
  return game;
}

}  // namespace puffin::test
