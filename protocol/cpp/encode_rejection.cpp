#include "protocol/cpp/encode.hpp"

namespace puffin::protocol {

template <>
struct Form<BrokenLimit> {
  static void fields(auto& broken, auto&& field) {
    field("code", broken.code);
    field.if_any("column", broken.column);
    field.if_any("person", broken.person);
    field("count", broken.count);
    field("limit", broken.limit);
    field("cards", broken.cards);
  }
};

namespace {

constexpr std::size_t usual_rejection = 512;

void write_details(const Rejection& rejection, const FieldWriter& field) {
  if (!rejection.limits.empty()) field("limits", rejection.limits);
  field.if_any("card", rejection.present);
  if (rejection.stale_text) {
    field("field", rejection.stale_text->field);
    field("text", rejection.stale_text->text);
    field("seq", rejection.stale_text->seq);
  }
  field.if_any("path", rejection.path);
  field.if_any("length", rejection.length);
  field.if_any("limit", rejection.limit);
  field.if_any("id", rejection.id);
  field.if_any("from", rejection.from);
  field.if_any("to", rejection.to);
  if (rejection.code == RejectionCode::not_ready) field("missing", rejection.missing);
  if (rejection.code == RejectionCode::criteria_not_met) field("lines", rejection.lines);
}

}  // namespace

std::string encode_rejection(const Rejection& rejection) {
  JsonWriter out{usual_rejection};
  const FieldWriter field{out};
  out.begin_object();
  field("code", rejection.code);
  field("message", rejection.message);
  out.key("details");
  out.begin_object();
  write_details(rejection, field);
  out.end_object();
  out.end_object();
  return std::move(out).take();
}

}  // namespace puffin::protocol
