#include "protocol/cpp/read.hpp"

#include <algorithm>

namespace puffin::protocol {
namespace {

/// A name is repeated to its sender only when it is harmless and short.
bool is_plain_name(std::string_view name) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), plain);
}

}  // namespace

std::string Place::text() const {
  if (outer == nullptr) return {};
  std::string path = outer->text();
  if (field.empty()) return path + '[' + std::to_string(index) + ']';
  if (!path.empty()) path += '.';
  return path.append(field);
}

void Value::wrong(std::string_view must) const {
  if (failed()) return;
  Fault fault;
  fault.path = place_.text();
  const std::string subject = fault.path.empty() ? "This " : "The field `" + fault.path + "` ";
  fault.message = subject + std::string(must) + ".";
  fault_ = std::move(fault);
}

void Value::text_too_long(std::size_t length, std::size_t limit) const {
  too_long(
      "This text has " + std::to_string(length) + " characters; please shorten it to " + std::to_string(limit) + ".",
      length, limit);
}

void Value::list_too_long(std::size_t length, std::size_t limit) const {
  too_long("This list has " + std::to_string(length) + " entries; please keep it to " + std::to_string(limit) + ".",
           length, limit);
}

void Value::too_long(std::string message, std::size_t length, std::size_t limit) const {
  if (!failed()) fault_ = Fault{place_.text(), std::move(message), true, length, limit};
}

const std::string* Value::string() const {
  if (json_.is_string()) return json_.get_ptr<const std::string*>();
  wrong("must be a text");
  return nullptr;
}

std::int64_t Value::integer(std::int64_t smallest, std::int64_t largest) const {
  // Both forms fit: the gate lets no integer beyond 2^53 through.
  if (json_.is_number_integer()) {
    const auto value = json_.get<std::int64_t>();
    if (value >= smallest && value <= largest) return value;
  }
  wrong("must be a whole number from " + std::to_string(smallest) + " to " + std::to_string(largest));
  return smallest;
}

bool Value::boolean() const {
  if (json_.is_boolean()) return json_.get<bool>();
  wrong("must be true or false");
  return false;
}

bool Value::is_list() const {
  if (json_.is_array()) return true;
  wrong("must be a list");
  return false;
}

Fields::Fields(const Value& value) : value_(value) {
  if (!value_.json().is_object()) value_.wrong("must be an object");
}

const Json* Fields::find(std::string_view name) {
  if (value_.failed()) return nullptr;
  asked_.at(asked_count_++) = name;
  const auto& members = value_.json().get_ref<const Json::object_t&>();
  for (const auto& [key, member] : members) {
    if (key == name) {
      ++found_count_;
      return &member;
    }
  }
  return nullptr;
}

void Fields::wrong(std::string_view name, std::string_view must) const {
  const Place place{&value_.place(), name};
  Value{value_.json(), place, value_.fault()}.wrong(must);
}

void Fields::none_other() {
  if (value_.failed() || found_count_ == value_.json().size()) return;
  const auto end = asked_.begin() + static_cast<std::ptrdiff_t>(asked_count_);
  for (const auto& [key, member] : value_.json().get_ref<const Json::object_t&>()) {
    if (std::find(asked_.begin(), end, key) != end) continue;
    const Place place{&value_.place(), key};
    const Value stranger{member, is_plain_name(key) ? place : value_.place(), value_.fault()};
    return stranger.wrong(is_plain_name(key) ? "is not known here" : "has a part that is not known here");
  }
}

}  // namespace puffin::protocol
