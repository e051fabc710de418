#include "protocol/cpp/import_command.hpp"

#include "protocol/cpp/command_readers.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule imported_title{.limit = limits::title};
constexpr TextRule imported_description{.limit = limits::description, .blank = Blank::allowed, .lines = Lines::many};
constexpr TextRule imported_first_step{.limit = limits::first_step, .blank = Blank::allowed};
constexpr TextRule imported_comment{.limit = limits::comment, .lines = Lines::many};

std::vector<std::string> read_imported_lines(const Value& value) {
  return read_lines(value, limits::done_when_lines, limits::done_when_line);
}

ImportedComment read_imported_comment(const Value& value) {
  Fields fields{value};
  ImportedComment comment;
  comment.comment = fields.required("comment", &read_new_id<CommentId>);
  comment.text = fields.required("text", text(imported_comment));
  fields.none_other();
  return comment;
}

std::vector<ImportedComment> read_imported_comments(const Value& value) {
  std::vector<ImportedComment> comments;
  if (!value.is_list()) return comments;
  if (value.json().size() > limits::imported_comments) {
    value.list_too_long(value.json().size(), limits::imported_comments);
    return comments;
  }
  value.each([&](const Value& entry) { comments.push_back(read_imported_comment(entry)); });
  return comments;
}

}  // namespace

Command read_import_card(Fields& fields) {
  ImportCard command;
  command.card = fields.required("card", &read_new_id<CardId>);
  command.column = fields.required("column", &read_word<Column>);
  command.title = fields.required("title", text(imported_title));
  command.description = fields.required("description", text(imported_description));
  command.done_when = fields.required("done_when", &read_imported_lines);
  command.first_step = fields.optional("first_step", text(imported_first_step)).value_or("");
  command.owner = fields.required("owner", or_null(&read_id<ParticipantId>));
  command.due = fields.required("due", or_null(&read_day));
  command.comments = fields.required("comments", &read_imported_comments);
  return command;
}

}  // namespace puffin::protocol
