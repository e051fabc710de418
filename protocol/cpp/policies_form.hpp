#pragma once

#include "protocol/cpp/form.hpp"
#include "protocol/cpp/policies.hpp"

namespace puffin::protocol {

template <>
struct Form<Policies> {
  static void fields(auto& value, auto&& field) {
    field("move", value.move);
    field("ready_gate", value.ready_gate);
    field("override_mode", value.override_mode);
    field("count_blocked", value.count_blocked);
  }
};

template <>
struct Form<PolicyChanges> {
  static void fields(auto& set, auto&& field) {
    field.if_any("move", set.move);
    field.if_any("ready_gate", set.ready_gate);
    field.if_any("override_mode", set.override_mode);
    field.if_any("count_blocked", set.count_blocked);
  }
};

}  // namespace puffin::protocol
