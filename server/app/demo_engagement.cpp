#include "app/demo_engagement.hpp"

#include <algorithm>

#include "app/demo_sessions.hpp"
#include "domain/zone.hpp"

namespace puffin::app {
namespace {

using namespace protocol;
using std::chrono::hours;

std::vector<std::string> lines(const json& object, const char* field) {
  return object.value(field, std::vector<std::string>{});
}

/// A number of the file as it would be typed.
Decimal decimal(const json& number) { return Decimal{number.dump()}; }

Mark mark(const json& entry) {
  return {Date{entry.at("date").get<std::string>()}, decimal(entry.at("value"))};
}

std::optional<Money> money(const json& entry) {
  if (!entry.is_object()) return std::nullopt;
  return Money{entry.at("amount_minor").get<std::uint64_t>(), entry.at("currency").get<std::string>()};
}

/// Contract, goals and measures of one scenario.
class AgreementReader {
 public:
  AgreementReader(const json& engagement, const DemoIds& ids)
      : engagement_(engagement),
        contract_(engagement.at("contract")),
        ids_(ids),
        zone_(engagement.at("time_zone").get<std::string>()) {
    for (const json& one : contract_.at("signatures")) {
      if (!one.value("void", false)) signatures_.push_back(&one);
    }
    for (const json* one : signatures_) activated_ = std::max(activated_, instant(one->at("at")));
    // Whatever was agreed before somebody signed.
    drafted_ = activated_;
    for (const json* one : signatures_) drafted_ = std::min(drafted_, instant(one->at("at")) - hours(1));
  }

  std::vector<DemoStep> read() {
    read_intent();
    read_terms();
    for (const json* one : signatures_) add(instant(one->at("at")), one->at("by"), SignContract{1, std::nullopt});
    for (const json& goal : engagement_.at("goals")) read_goal(goal);
    for (const json& measure : engagement_.at("measures")) read_measure(measure);
    if (contract_.at("state") == "completed") add(end_of_contract() + hours(1), "coach", CompleteContract{});
    return std::move(steps_);
  }

  /// When what was agreed was written down, before anybody signed.
  [[nodiscard]] Instant drafted() const { return drafted_; }
  /// When the last one signed.
  [[nodiscard]] Instant activated() const { return activated_; }

 private:
  void add(Instant at, const json& by, Command command) {
    steps_.push_back({at, ids_.person(by.get<std::string>()), std::move(command)});
  }
  [[nodiscard]] Instant end_of_contract() const {
    return domain::end_of_day(zone_, Date{contract_.at("end").get<std::string>()});
  }
  [[nodiscard]] Instant evening(const json& day) const {
    return domain::instant_of(zone_, Date{day.get<std::string>()}, 18 * 60);
  }

  void read_intent() {
    SetIntent intent;
    intent.set.topic = engagement_.at("title").get<std::string>();
    intent.set.style = engagement_.at("style").get<std::vector<std::string>>();
    intent.set.time_zone = zone_;
    for (const json& person : engagement_.at("people")) {
      if (person.at("id") == "coach") intent.set.coach_profile = person.value("bio", "");
    }
    add(drafted_, "coach", std::move(intent));
    PolicyChanges policies;
    policies.ready_gate = word<ReadyGate>(engagement_.at("settings").at("ready_gate"));
    policies.override_mode = word<OverrideMode>(engagement_.at("settings").at("override"));
    policies.count_blocked = engagement_.at("settings").at("count_blocked").get<bool>();
    add(drafted_, "coach", SetPolicies{policies});
    const auto own = lines(contract_, "coachee_commits");
    for (const json& yes : contract_.at("readiness")) {
      add(drafted_, yes.at("by"), AnswerReadiness{own.at(0), own.at(1)});
    }
  }

  /// Without its cadence: the scenario names its sessions itself.
  void read_terms() {
    TermsChanges set;
    set.kind = word<ContractKind>(contract_.at("kind"));
    set.vision = contract_.at("vision").get<std::string>();
    if (const auto price = money(contract_.at("quote"))) {
      set.quote = Quote{*price, Date{contract_.at("quote").at("valid_until").get<std::string>()}};
    }
    set.goals = lines(contract_, "goals");
    set.deliverables.emplace();
    for (const json& one : contract_.at("deliverables")) {
      set.deliverables->push_back({ids_.deliverable(one.at("id")), one.at("text").get<std::string>(), std::nullopt});
    }
    set.start = Date{contract_.at("start").get<std::string>()};
    set.end = Date{contract_.at("end").get<std::string>()};
    set.rate = Rate{*money(contract_.at("rate")), word<RatePer>(contract_.at("rate").at("per"))};
    set.payment_terms = contract_.at("payment_terms").get<std::string>();
    set.role_is = lines(contract_, "role_is");
    set.role_is_not = lines(contract_, "role_is_not");
    set.coachee_commits = lines(contract_, "coachee_commits");
    set.confidentiality = contract_.at("confidentiality").get<std::string>();
    set.sponsor_sees = lines(contract_, "sponsor_sees");
    set.ethics = contract_.at("ethics").get<std::string>();
    set.ending = contract_.at("ending").get<std::string>();
    add(drafted_, "coach", EditContract{std::move(set), std::nullopt});
  }

  void read_goal(const json& entry) {
    const auto id = ids_.goal(entry.at("id"));
    AddGoal added;
    added.goal = id;
    added.title = entry.at("title").get<std::string>();
    added.owner = ids_.person(entry.at("owner"));
    added.why = optional_text(entry, "why");
    if (entry.value("contract_goal", json()).is_number()) added.contract_goal = entry.at("contract_goal").get<int>();
    added.target_date = Date{entry.at("target_date").get<std::string>()};
    add(activated_, entry.at("proposed_by"), std::move(added));
    if (entry.value("adopted", false)) {
      add(std::max(activated_, evening(entry.at("adopted_at"))), entry.at("owner"), AdoptGoal{id});
    }
    const auto status = word<GoalStatus>(entry.at("status"));
    if (status == GoalStatus::adopted || status == GoalStatus::proposed) return;
    add(end_of_contract(), entry.at("owner"), CloseGoal{id, status, optional_text(entry, "result_note")});
  }

  void read_measure(const json& entry) {
    const MeasureId id{ids_.of("measure/" + entry.at("id").get<std::string>())};
    AddMeasure added;
    added.measure = id;
    added.goal = ids_.goal(entry.at("goal"));
    added.terms.name = entry.at("name").get<std::string>();
    added.terms.unit = entry.at("unit").get<std::string>();
    added.terms.direction = word<Direction>(entry.at("direction"));
    added.terms.baseline = mark(entry.at("baseline"));
    added.terms.target = mark(entry.at("target"));
    add(activated_, "learner", std::move(added));
    std::size_t number = 0;
    for (const json& point : entry.at("points")) {
      const PointId point_id{ids_.of("point/" + id.text + "/" + std::to_string(++number))};
      add(evening(point.at("date")), "learner",
          AddPoint{id, point_id, Date{point.at("date").get<std::string>()}, decimal(point.at("value")), std::nullopt});
    }
  }

  const json& engagement_;
  const json& contract_;
  const DemoIds& ids_;
  const std::string zone_;
  std::vector<const json*> signatures_;
  Instant drafted_;
  Instant activated_;
  std::vector<DemoStep> steps_;
};

}  // namespace

std::vector<DemoStep> engagement_steps(const json& engagement, const DemoIds& ids) {
  AgreementReader agreement(engagement, ids);
  auto steps = agreement.read();
  auto sessions = session_steps(engagement, ids, agreement.drafted(), agreement.activated());
  std::ranges::move(sessions, std::back_inserter(steps));
  return steps;
}

}  // namespace puffin::app
