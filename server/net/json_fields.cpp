#include "net/json_fields.hpp"

#include "protocol/cpp/codec.hpp"
#include "protocol/cpp/limits.hpp"
#include "protocol/cpp/text.hpp"

namespace puffin::net {
namespace {

/// An unknown field is named back to its sender only when its name is harmless.
bool is_plain_name(std::string_view name) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  return name.size() <= protocol::limits::id && name.find_first_not_of(letters) == std::string_view::npos;
}

}  // namespace

Response bad_shape(std::string_view path, std::string_view message) {
  return error_answer(400, "bad_shape", message, {{"path", path}});
}

JsonFields::JsonFields(const nlohmann::ordered_json& body, std::string inside)
    : body_(body), inside_(std::move(inside)) {
  if (!body.is_object()) wrong("", "The body must be a JSON object.");
}

void JsonFields::wrong(std::string_view field, std::string_view message) {
  if (refusal_) return;
  const std::string path =
      inside_.empty() || field.empty() ? inside_ + std::string{field} : inside_ + '.' + std::string{field};
  refusal_ = bad_shape(path, message);
}

void JsonFields::adopt(JsonFields& inner) {
  if (!refusal_) refusal_ = inner.refusal();
}

const nlohmann::ordered_json* JsonFields::find(std::string_view field) {
  known_.emplace(field);
  if (refusal_) return nullptr;
  const auto found = body_.find(field);
  return found == body_.end() ? nullptr : &*found;
}

std::string JsonFields::text(std::string_view field) {
  const auto* value = find(field);
  if (value && value->is_string()) return value->get<std::string>();
  wrong(field, "A text is needed here.");
  return {};
}

std::optional<std::string> JsonFields::optional_text(std::string_view field) {
  if (!find(field)) return std::nullopt;
  return text(field);
}

std::string JsonFields::line(std::string_view field, std::size_t limit) {
  return written(field, limit, protocol::Lines::one);
}

std::string JsonFields::words(std::string_view field, std::size_t limit) {
  return written(field, limit, protocol::Lines::many);
}

const nlohmann::ordered_json* JsonFields::optional_object(std::string_view field) {
  const auto* value = find(field);
  if (!value || value->is_object()) return value;
  wrong(field, "An object is needed here.");
  return nullptr;
}

std::string JsonFields::written(std::string_view field, std::size_t limit, protocol::Lines lines) {
  std::string value = text(field);
  if (refusal_) return {};
  if (protocol::is_blank(value)) wrong(field, "This cannot be empty.");
  if (protocol::has_control_character(value, lines)) {
    wrong(field, "This cannot hold control characters.");
  }
  if (protocol::code_points(value) > limit) {
    wrong(field, "This is too long; at most " + std::to_string(limit) + " characters.");
  }
  return value;
}

std::optional<int> JsonFields::optional_number(std::string_view field, int low, int high) {
  const auto* value = find(field);
  if (!value) return std::nullopt;
  if (value->is_number_integer()) {
    const auto number = value->is_number_unsigned() && value->get<std::uint64_t>() > 1'000'000'000
                            ? std::int64_t{1'000'000'000}
                            : value->get<std::int64_t>();
    if (number >= low && number <= high) return static_cast<int>(number);
  }
  wrong(field, "A whole number from " + std::to_string(low) + " to " + std::to_string(high) + " is needed here.");
  return std::nullopt;
}

bool JsonFields::optional_flag(std::string_view field) {
  const auto* value = find(field);
  if (!value) return false;
  if (!value->is_boolean()) {
    wrong(field, "true or false is needed here.");
    return false;
  }
  return value->get<bool>();
}

std::optional<Response> JsonFields::refusal() {
  if (!refusal_) {
    for (const auto& [name, value] : body_.items()) {
      if (known_.contains(name)) continue;
      wrong(is_plain_name(name) ? name : "", "There is no such field.");
      break;
    }
  }
  return refusal_;
}

}  // namespace puffin::net
