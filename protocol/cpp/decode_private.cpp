#include <algorithm>

#include "protocol/cpp/command_texts.hpp"
#include "protocol/cpp/read_whole.hpp"

namespace puffin::protocol {
namespace {

constexpr std::int64_t largest_version = std::int64_t{1} << 53;

PrivateSave read_private_save(const Value& value) {
  Fields fields{value};
  PrivateSave save;
  save.text =
      fields.required("text", text({.limit = limits::private_text, .blank = Blank::allowed, .lines = Lines::many}));
  save.version = static_cast<std::uint64_t>(
      fields.required("version", [](const Value& version) { return version.integer(0, largest_version); }));
  fields.none_other();
  return save;
}

/// An id that can stand in an address as it is.
bool is_path_word(std::string_view text) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  return !text.empty() && text.size() <= limits::id && text.find_first_not_of(letters) == std::string_view::npos;
}

}  // namespace

std::variant<PrivateSave, DecodeError> decode_private_save(std::string_view bytes) {
  return read_whole(parse_gated(bytes), &read_private_save);
}

bool is_private_key(std::string_view key) {
  if (key == "coach_notes") return true;
  const auto colon = key.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view kind = key.substr(0, colon);
  const std::string_view id = key.substr(colon + 1);
  if (kind == "journal") return is_uuid(id);
  return (kind == "check_in" || kind == "reflection" || kind == "pulse") && is_path_word(id);
}

bool is_client_id(std::string_view text) {
  return text.size() >= limits::client_id_min && text.size() <= limits::id &&
         std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

}  // namespace puffin::protocol
