#include <algorithm>

#include "protocol/cpp/command_readers.hpp"

namespace puffin::protocol {
namespace {

constexpr TextRule label_name{.limit = limits::label_name};

/// An address that leads to a page and can do nothing else: http or https, a host, no white space.
bool is_web_address(std::string_view url) {
  const auto rest = url.starts_with("https://") ? url.substr(8) : url.starts_with("http://") ? url.substr(7) : "";
  if (rest.empty() || rest.front() == '/' || rest.front() == '?' || rest.front() == '#') return false;
  return std::ranges::all_of(url, [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '"' && c != '<'; });
}

Link read_link(const Value& value) {
  Fields fields{value};
  Link link;
  link.url = fields.required("url", [](const Value& url) {
    auto written = read_text(url, {.limit = limits::link_url});
    if (!written.empty() && !is_web_address(written))
      url.wrong("must be an address that begins with http:// or https://");
    return written;
  });
  link.title = fields.optional("title", text({.limit = limits::title, .blank = Blank::allowed})).value_or("");
  fields.none_other();
  return link;
}

template <class Entry>
std::vector<Entry> read_each_once(const Value& value, std::size_t most, Entry (*read)(const Value&)) {
  std::vector<Entry> entries;
  if (!value.is_list()) return entries;
  if (value.json().size() > most) {
    value.list_too_long(value.json().size(), most);
    return entries;
  }
  value.each([&](const Value& element) {
    auto entry = read(element);
    if (std::ranges::find(entries, entry) != entries.end()) element.wrong("stands in the list already");
    entries.push_back(std::move(entry));
  });
  return entries;
}

LabelChanges read_label_changes(const Value& value) {
  Fields fields{value};
  if (fields.size() == 0) value.wrong("must name at least one field to set");
  LabelChanges set;
  set.name = fields.optional("name", text(label_name));
  set.color = fields.optional("color", &read_word<LabelColor>);
  fields.none_other();
  return set;
}

}  // namespace

std::vector<Link> read_links(const Value& value) { return read_each_once<Link>(value, limits::links, &read_link); }

std::vector<LabelId> read_label_ids(const Value& value) {
  return read_each_once<LabelId>(value, limits::labels_per_card, &read_id<LabelId>);
}

Command read_add_label(Fields& fields) {
  AddLabel command;
  command.label = fields.required("label", &read_new_id<LabelId>);
  command.name = fields.required("name", text(label_name));
  command.color = fields.required("color", &read_word<LabelColor>);
  return command;
}

Command read_edit_label(Fields& fields) {
  auto label = fields.required("label", &read_id<LabelId>);
  return EditLabel{std::move(label), fields.required("set", &read_label_changes)};
}

Command read_remove_label(Fields& fields) { return RemoveLabel{fields.required("label", &read_id<LabelId>)}; }

}  // namespace puffin::protocol
