#pragma once

#include <string_view>

#include "protocol/cpp/form.hpp"
#include "protocol/cpp/import_event.hpp"

/// The fields of an import's event, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<ImportedComment> {
  static void fields(auto& value, auto&& field) {
    field("comment", value.comment);
    field("text", value.text);
  }
};

template <>
struct Form<CardImported> {
  static constexpr std::string_view type = "card_imported";
  static void fields(auto& event, auto&& field) {
    field("card", event.card);
    field("number", event.number);
    field("column", event.column);
    field("rank", event.rank);
    field("title", event.title);
    field("description", event.description);
    field("done_when", event.done_when);
    field("first_step", event.first_step);
    field("owner", event.owner);
    field("due", event.due);
    field("comments", event.comments);
  }
};

}  // namespace puffin::protocol
