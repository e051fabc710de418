#include "protocol/cpp/command_readers.hpp"
#include "protocol/cpp/field_rules.hpp"

namespace puffin::protocol {
namespace {

BlockerChanges read_blocker_changes(const Value& value) {
  Fields fields{value};
  if (fields.size() == 0) value.wrong("must name at least one field to set");
  BlockerChanges set;
  set.reason = fields.optional("reason", text({.limit = limits::reason}));
  set.category = fields.optional("category", &read_word<BlockerCategory>);
  set.remover = fields.optional("remover", or_null(&read_id<ParticipantId>));
  set.check_date = fields.optional("check_date", or_null(&read_day));
  fields.none_other();
  return set;
}

}  // namespace

Command read_withdraw_agreement(Fields& fields) { return WithdrawAgreement{fields.required("card", &read_id<CardId>)}; }

Command read_edit_blocker(Fields& fields) {
  auto card = fields.required("card", &read_id<CardId>);
  return EditBlocker{std::move(card), fields.required("set", &read_blocker_changes)};
}

Command read_answer_comment(Fields& fields) {
  AnswerComment command;
  command.card = fields.required("card", &read_id<CardId>);
  command.comment = fields.required("comment", &read_id<CommentId>);
  command.answered = fields.required("answered", [](const Value& value) { return value.boolean(); });
  return command;
}

Command read_take_back_comment(Fields& fields) {
  auto card = fields.required("card", &read_id<CardId>);
  return TakeBackComment{std::move(card), fields.required("comment", &read_id<CommentId>)};
}

Command read_thank_card(Fields& fields) {
  auto card = fields.required("card", &read_id<CardId>);
  return ThankCard{std::move(card), optional_text(fields, "text", limits::thanks).value_or("")};
}

Command read_take_back_thanks(Fields& fields) { return TakeBackThanks{fields.required("card", &read_id<CardId>)}; }

Command read_split_card(Fields& fields) {
  SplitCard command;
  command.card = fields.required("card", &read_id<CardId>);
  command.new_card = fields.required("new_card", &read_new_id<CardId>);
  command.title = fields.required("title", text({.limit = limits::title}));
  command.done_when = fields.required("done_when", [](const Value& value) {
    return read_lines(value, limits::done_when_lines, limits::done_when_line);
  });
  command.read_at = fields.optional(
      "read_at", [](const Value& value) { return static_cast<Seq>(value.integer(0, std::int64_t{1} << 53)); });
  return command;
}

}  // namespace puffin::protocol
