#include "protocol/cpp/field_rules.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

namespace puffin::protocol {
namespace {

template <class Rule>
struct Named {
  std::string_view field;
  Rule rule;
};

constexpr TextRule line(std::size_t limit) { return {.limit = limit}; }
constexpr TextRule line_or_none(std::size_t limit) { return {.limit = limit, .blank = Blank::allowed}; }
constexpr TextRule words(std::size_t limit) { return {.limit = limit, .lines = Lines::many}; }
constexpr TextRule words_or_none(std::size_t limit) {
  return {.limit = limit, .blank = Blank::allowed, .lines = Lines::many};
}

// What is on a card's face or in a list stays a line; what one thinks in writing may be longer. The longest contract
// and the longest session still fit into one frame.
constexpr Named<TextRule> texts[] = {
    {"title", line(limits::title)},
    {"name", line(limits::title)},
    {"who", line(limits::name)},
    {"label", line(limits::name)},
    {"what", line(limits::done_when_line)},
    {"unit", line_or_none(20)},
    {"time_zone", line(limits::id)},
    {"topic", line_or_none(limits::evidence_line)},
    {"intention", line_or_none(limits::evidence_line)},
    {"org_goal", line_or_none(limits::done_when_line)},
    {"learning_intent", line_or_none(limits::evidence_line)},
    {"outside_contract", line_or_none(limits::reason)},
    {"reason", line_or_none(limits::reason)},
    {"if_then", line_or_none(limits::evidence_line)},
    {"want", words(limits::evidence_line)},
    {"improve", words(limits::evidence_line)},
    {"text", words(limits::comment)},
    {"shared", words_or_none(limits::comment)},
    {"note", words_or_none(limits::evidence_line)},
    {"learned", words_or_none(limits::evidence_line)},
    {"why", words_or_none(limits::comment)},
    {"result", words_or_none(limits::comment)},
    {"coach_profile", words_or_none(limits::comment)},
    {"vision", words_or_none(4000)},
    {"payment_terms", words_or_none(limits::comment)},
    {"confidentiality", words_or_none(limits::comment)},
    {"ethics", words_or_none(limits::comment)},
    {"ending", words_or_none(limits::comment)},
    {"results", words_or_none(limits::comment)},
    {"celebrated", words_or_none(limits::comment)},
    {"kept_going", words_or_none(limits::comment)},
    {"not_worked", words_or_none(limits::comment)},
    {"learnings", words_or_none(limits::comment)},
    {"summary", words_or_none(limits::description)},
};

constexpr Named<ListRule> lists[] = {
    {"style", {5, line(40)}},
    {"goals", {5, line(limits::done_when_line)}},
    {"deliverables", {20}},
    {"payments", {24}},
    {"role_is", {12, line(limits::done_when_line)}},
    {"role_is_not", {12, line(limits::done_when_line)}},
    {"coach_commits", {12, line(limits::done_when_line)}},
    {"coachee_commits", {12, line(limits::done_when_line)}},
    {"sponsor_sees", {12, line(limits::done_when_line)}},
    {"needs", {limits::done_when_lines, line(limits::done_when_line)}},
    {"lines", {4, words(limits::evidence_line)}},
};

constexpr Named<Range> ranges[] = {
    {"version", {1, 1'000'000}},
    {"goal", {0, 4}},
    {"contract_goal", {0, 4}},
    {"every_days", {1, 92}},
    {"weekday", {1, 7}},
    {"at_minutes", {0, 24 * 60 - 1}},
    {"minutes", {5, 180}},
    {"planned_minutes", {5, 180}},
    {"value", {1, 5}},
    {"confidence", {1, 10}},
    {"energy", {1, 10}},
    {"expected_days", {1, 60}},
    {"amount_minor", {0, 1'000'000'000'000}},
};

template <class Rule, std::size_t Count>
Rule rule_of(const Named<Rule> (&rules)[Count], std::string_view field) {
  const auto* const found = std::ranges::find(rules, field, &Named<Rule>::field);
  if (found == std::end(rules)) throw std::logic_error("no rule for the field " + std::string(field));
  return found->rule;
}

}  // namespace

TextRule text_rule(std::string_view field) { return rule_of(texts, field); }
ListRule list_rule(std::string_view field) { return rule_of(lists, field); }
Range range_rule(std::string_view field) { return rule_of(ranges, field); }

}  // namespace puffin::protocol
