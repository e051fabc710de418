#include "app/demo_scenario.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>

#include "app/demo_dates.hpp"
#include "app/demo_engagement.hpp"
#include "app/demo_ids.hpp"
#include "app/demo_json.hpp"
#include "app/exit_code.hpp"

namespace puffin::app {
namespace {

using namespace protocol;

/// Turns one engagement into steps.
class Reader {
 public:
  Reader(const json& engagement, std::optional<Instant> until)
      : engagement_(engagement), until_(until), ids_(engagement.at("id").get<std::string>()) {
    scenario_.board = BoardId{ids_.of("board")};
  }

  DemoScenario read() {
    for (DemoStep& step : engagement_steps(engagement_, ids_)) add(std::move(step));
    for (const json& card : engagement_.at("cards")) read_card(card);
    std::stable_sort(steps_.begin(), steps_.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    if (steps_.empty()) throw std::runtime_error("nothing happens in it");
    begin();
    seat_people();
    return std::move(scenario_);
  }

 private:
  [[nodiscard]] ParticipantId person(const json& name) const { return ids_.person(name.get<std::string>()); }

  void add(DemoStep step) {
    if (!until_ || step.at < *until_) steps_.push_back(std::move(step));
  }
  void add(const json& entry, std::variant<Command, domain::SystemCommand> wish) {
    actors_.insert(entry.at("by").get<std::string>());
    add({instant(entry.at("at")), person(entry.at("by")), std::move(wish)});
  }

  void read_card(const json& card) {
    const CardId card_id = ids_.card(card.at("id"));
    for (const json& entry : card.at("history")) read_entry(card, card_id, entry);
    std::size_t number = 0;
    for (const json& comment : card.value("comments", json::array())) {
      const auto kind = comment.at("kind") == "question" ? CommentKind::question : CommentKind::plain;
      const CommentId comment_id{ids_.of("comment/" + card_id.text + "/" + std::to_string(++number))};
      add(comment, AddComment{card_id, comment_id, kind, comment.at("text").get<std::string>()});
    }
  }

  void read_entry(const json& card, const CardId& card_id, const json& entry) {
    const std::string op = entry.at("op").get<std::string>();
    if (op == "create") return read_creation(card, card_id, entry);
    if (op == "agree") return add(entry, AgreeCard{card_id});
    if (op == "move") return add(entry, read_move(card_id, entry));
    if (op == "archive") return add(entry, ArchiveCard{card_id, optional_text(entry, "reason")});
    if (op == "unblock") return add(entry, UnblockCard{card_id, optional_text(entry, "resolution")});
    if (op == "block") return add(entry, read_blocker(card_id, entry));
    if (op == "inspect") read_inspection(card_id, entry);
  }

  void read_inspection(const CardId& card_id, const json& entry) {
    add(entry, InspectCard{card_id});
    if (const auto other = optional_text(entry, "together_with")) {
      add({instant(entry.at("at")), ids_.person(*other), Command{InspectCard{card_id}}});
    }
  }

  void read_creation(const json& card, const CardId& card_id, const json& entry) {
    AddCard added;
    added.card = card_id;
    added.column = word<Column>(entry.at("to"));
    added.title = card.at("title").get<std::string>();
    added.card_type = word<CardType>(card.at("type"));
    if (card.at("owner").is_string()) added.owner.emplace(person(card.at("owner")));
    add(entry, std::move(added));
    EditCard edited;
    edited.card = card_id;
    edited.set.done_when = card.value("done_when", std::vector<std::string>{});
    edited.set.first_step = card.value("first_step", "");
    if (const auto text = optional_text(card, "description")) edited.set.description = text;
    link_to_plan(card, edited.set);
    add(entry, std::move(edited));
  }

  void link_to_plan(const json& card, CardChanges& set) const {
    if (const auto goal = optional_text(card, "goal")) set.goal = ids_.goal(*goal);
    if (const auto deliverable = optional_text(card, "deliverable")) set.deliverable = ids_.deliverable(*deliverable);
    set.outside_contract = optional_text(card, "outside_contract");
    if (card.value("expected_days", json()).is_number()) set.expected_days = card.at("expected_days").get<int>();
  }

  static MoveCard read_move(const CardId& card_id, const json& entry) {
    MoveCard moved;
    moved.move.card = card_id;
    moved.move.from = word<Column>(entry.at("from"));
    moved.move.to = word<Column>(entry.at("to"));
    moved.move.reason = optional_text(entry, "reason");
    moved.move.evidence = optional_text(entry, "evidence");
    if (const auto found = entry.find("verification"); found != entry.end()) {
      moved.move.verification =
          Verification{optional_text(*found, "saw"), found->at("criteria_met").get<std::vector<bool>>()};
    }
    if (const auto found = entry.find("override"); found != entry.end()) {
      moved.override_limit = Override{found->at("reason").get<std::string>()};
    }
    return moved;
  }

  [[nodiscard]] BlockCard read_blocker(const CardId& card_id, const json& entry) const {
    BlockCard blocked;
    blocked.card = card_id;
    blocked.reason = entry.at("reason").get<std::string>();
    blocked.category = word<BlockerCategory>(entry.at("category"));
    if (const auto remover = entry.find("remover"); remover != entry.end() && remover->is_string()) {
      blocked.remover = person(*remover);
    }
    if (const auto date = optional_text(entry, "check_date")) blocked.check_date = Date{*date};
    return blocked;
  }

  /// The board, its limits and its rules, as of the first thing that happens on
  /// it.
  void begin() {
    const Instant at = steps_.front().at;
    const ParticipantId coach = person("coach");
    auto& steps = scenario_.steps;
    const auto title = engagement_.at("title").get<std::string>();
    steps.push_back({at, coach, domain::CreateBoard{scenario_.board, title, BoardKind::engagement}});
    actors_.insert({"coach", "learner", "sponsor"});
    for (const json& entry : engagement_.at("people")) {
      if (entry.at("id") == "coach") seat(at, entry);
    }
    const json& board = engagement_.at("board");
    for (const json& column : board.at("columns")) {
      if (!column.at("limit").is_number_integer()) continue;
      SetWipLimit limit;
      limit.column = word<Column>(column.at("id"));
      limit.limit = column.at("limit").get<int>();
      steps.push_back({at, coach, Command{std::move(limit)}});
    }
    if (const auto limit = board.find("person_limit"); limit != board.end() && limit->is_number_integer()) {
      steps.push_back({at, coach, Command{SetPersonWipLimit{limit->get<int>()}}});
    }
  }

  /// Everybody who acts gets a seat before their first act.
  void seat_people() {
    const Instant at = steps_.front().at;
    for (const json& entry : engagement_.at("people")) {
      const auto name = entry.at("id").get<std::string>();
      if (name != "coach" && actors_.contains(name)) seat(at, entry);
    }
    for (DemoStep& step : steps_) scenario_.steps.push_back(std::move(step));
  }

  void seat(Instant at, const json& entry) {
    const ParticipantId who = person(entry.at("id"));
    const auto name = entry.at("display").get<std::string>();
    const std::string role = entry.at("role").get<std::string>();
    scenario_.people.push_back({who, name});
    scenario_.steps.push_back(
        {at, who, domain::SeatParticipant{who, name, word<Seat>(json(role == "learner" ? "coachee" : role))}});
  }

  const json& engagement_;
  const std::optional<Instant> until_;
  const DemoIds ids_;
  DemoScenario scenario_;
  std::vector<DemoStep> steps_;
  std::set<std::string> actors_;
};

}  // namespace

DemoScenario read_demo(const std::filesystem::path& file, Instant now) {
  std::ifstream input(file);
  if (!input) throw CannotRun(ExitCode::environment, "cannot read the demo " + file.string());
  try {
    json story = json::parse(input);
    if (!story.contains("present")) return Reader(story.at("engagement"), std::nullopt).read();
    story = moved_towards(now, std::move(story));
    return Reader(story.at("engagement"), instant(story.at("present"))).read();
  } catch (const std::exception& error) {
    throw CannotRun(ExitCode::environment, "the demo " + file.string() + " is not understood: " + error.what());
  }
}

}  // namespace puffin::app
