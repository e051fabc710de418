#include "protocol/cpp/command_readers.hpp"
#include "protocol/cpp/field_rules.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule title{.limit = limits::title};
constexpr TextRule description{.limit = limits::description, .blank = Blank::allowed, .lines = Lines::many};
constexpr TextRule why{.limit = limits::why, .blank = Blank::allowed, .lines = Lines::many};
constexpr TextRule first_step{.limit = limits::first_step, .blank = Blank::allowed};
constexpr TextRule reason{.limit = limits::reason};
constexpr TextRule comment{.limit = limits::comment, .lines = Lines::many};

std::vector<std::string> read_done_when(const Value& value) {
  return read_lines(value, limits::done_when_lines, limits::done_when_line);
}

std::vector<std::string> read_evidence(const Value& value) {
  return read_lines(value, limits::evidence_lines, limits::evidence_line);
}

Column read_entry_column(const Value& value) {
  const Column entry = read_word<Column>(value);
  if (entry != Column::to_do && entry != Column::in_progress) value.wrong("must be to_do or in_progress");
  return entry;
}

int read_expected_days(const Value& value) {
  const auto days = range_rule("expected_days");
  return static_cast<int>(value.integer(days.smallest, days.largest));
}

std::vector<std::string> read_needs(const Value& value) {
  return read_lines(value, limits::done_when_lines, limits::done_when_line);
}

CardChanges read_changes(const Value& value) {
  Fields fields{value};
  if (fields.size() == 0) value.wrong("must name at least one field to set");
  CardChanges set;
  set.title = fields.optional("title", text(title));
  set.description = fields.optional("description", text(description));
  set.done_when = fields.optional("done_when", &read_done_when);
  set.first_step = fields.optional("first_step", text(first_step));
  set.evidence = fields.optional("evidence", &read_evidence);
  set.owner = fields.optional("owner", or_null(&read_id<ParticipantId>));
  set.due = fields.optional("due", or_null(&read_day));
  set.type = fields.optional("type", &read_word<CardType>);
  set.goal = fields.optional("goal", or_null(&read_id<GoalId>));
  set.deliverable = fields.optional("deliverable", or_null(&read_id<DeliverableId>));
  set.outside_contract = fields.optional("outside_contract", text(text_rule("outside_contract")));
  set.expected_days = fields.optional("expected_days", or_null(&read_expected_days));
  set.needs = fields.optional("needs", &read_needs);
  set.why = fields.optional("why", text(why));
  set.co_owner = fields.optional("co_owner", or_null(&read_id<ParticipantId>));
  set.stretch = fields.optional("stretch", or_null(&read_word<Stretch>));
  set.links = fields.optional("links", &read_links);
  set.labels = fields.optional("labels", &read_label_ids);
  fields.none_other();
  return set;
}

}  // namespace

Command read_add_card(Fields& fields) {
  AddCard command;
  command.card = fields.required("card", &read_new_id<CardId>);
  command.column = fields.required("column", &read_entry_column);
  command.title = fields.required("title", text(title));
  command.after = fields.optional("after", or_null(&read_id<CardId>)).value_or(std::nullopt);
  command.owner = fields.optional("owner", or_null(&read_id<ParticipantId>));
  command.card_type = fields.optional("card_type", &read_word<CardType>).value_or(CardType::task);
  command.override_limit = optional_override(fields);
  return command;
}

Command read_edit_card(Fields& fields) {
  EditCard command;
  command.card = fields.required("card", &read_id<CardId>);
  command.set = fields.required("set", &read_changes);
  command.read_at = fields.optional("read_at", &read_seq);
  return command;
}

Command read_archive_card(Fields& fields) {
  auto card = fields.required("card", &read_id<CardId>);
  return ArchiveCard{std::move(card), optional_text(fields, "reason", limits::reason)};
}

Command read_restore_card(Fields& fields) {
  RestoreCard command;
  command.card = fields.required("card", &read_id<CardId>);
  command.column = fields.optional("column", &read_word<Column>);
  command.override_limit = optional_override(fields);
  return command;
}

Command read_agree_card(Fields& fields) { return AgreeCard{fields.required("card", &read_id<CardId>)}; }

Command read_block_card(Fields& fields) {
  BlockCard command;
  command.card = fields.required("card", &read_id<CardId>);
  command.reason = fields.required("reason", text(reason));
  command.category = fields.optional("category", &read_word<BlockerCategory>).value_or(BlockerCategory::other);
  command.remover = fields.optional("remover", or_null(&read_id<ParticipantId>)).value_or(std::nullopt);
  command.check_date = fields.optional("check_date", or_null(&read_day)).value_or(std::nullopt);
  return command;
}

Command read_unblock_card(Fields& fields) {
  auto card = fields.required("card", &read_id<CardId>);
  return UnblockCard{std::move(card), optional_text(fields, "resolution", limits::reason)};
}

Command read_add_comment(Fields& fields) {
  AddComment command;
  command.card = fields.required("card", &read_id<CardId>);
  command.comment = fields.required("comment", &read_new_id<CommentId>);
  command.kind = fields.optional("kind", &read_word<CommentKind>).value_or(CommentKind::plain);
  command.text = fields.required("text", text(comment));
  return command;
}

}  // namespace puffin::protocol
