#include "protocol/cpp/sponsor_page.hpp"

#include <algorithm>
#include <array>

#include "protocol/cpp/contract_form.hpp"
#include "protocol/cpp/encode.hpp"

namespace puffin::protocol {

namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 7> sights{"vision",  "goals", "deliverables", "dates",
                                                 "cadence", "price", "sessions_held"};

}  // namespace

std::string_view to_word(SponsorSight sight) { return sights[static_cast<std::size_t>(sight)]; }

std::optional<SponsorSight> sponsor_sight(std::string_view word) {
  const auto* const found = std::ranges::find(sights, word);
  if (found == sights.end()) return std::nullopt;
  return static_cast<SponsorSight>(found - sights.begin());
}

template <>
struct Form<SponsorPerson> {
  static void fields(auto& value, auto&& field) {
    field("id", value.id);
    field("name", value.name);
    field("seat", value.seat);
  }
};

template <>
struct Form<SponsorSentence> {
  static void fields(auto& value, auto&& field) {
    field("text", value.text);
    field("at", value.at);
  }
};

template <>
struct Form<SponsorPage> {
  static void fields(auto& value, auto&& field) {
    field("title", value.title);
    field("you", value.you);
    field("people", value.people);
    field("time_zone", value.time_zone);
    field("state", value.state);
    field("kind", value.kind);
    field("version", value.version);
    field("may_sign", value.may_sign);
    field("terms", value.terms);
    field("signatures", value.signatures);
    field("sees", value.sees);
    field("releases", value.releases);
    field("sessions_held", value.sessions_held);
  }
};

std::string encode_sponsor_page(const SponsorPage& page) {
  JsonWriter out{4096};
  FieldWriter{out}.write(page);
  return std::move(out).take();
}

}  // namespace puffin::protocol
