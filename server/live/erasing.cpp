#include "live/erasing.hpp"

#include "domain/redaction.hpp"
#include "protocol/cpp/codec.hpp"

namespace puffin::live {

storage::Redaction erasing(const protocol::ParticipantId& person) {
  return [person](std::string_view stored) -> std::optional<std::string> {
    // Most events of a long log are told apart from theirs without being read.
    if (stored.find(person.text) == std::string_view::npos) return std::nullopt;
    const auto decoded = protocol::decode_event(stored);
    if (const auto* error = std::get_if<protocol::DecodeError>(&decoded)) {
      throw storage::DamagedStore("an event cannot be read: " + error->message);
    }
    const auto less = domain::redacted(std::get<protocol::Event>(decoded), person);
    if (!less) return std::nullopt;
    return protocol::encode_event(*less);
  };
}

}  // namespace puffin::live
