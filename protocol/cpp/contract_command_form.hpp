#pragma once

#include <string_view>

#include "protocol/cpp/contract_command.hpp"
#include "protocol/cpp/contract_form.hpp"

/// The word and the fields of each command of its contract, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<EditContract> {
  static constexpr std::string_view type = "edit_contract";
  static void fields(auto& value, auto&& field) {
    field("set", value.set);
    field.if_any("read_at", value.read_at);
    field.if_any("version", value.version);
  }
};

template <>
struct Form<SignContract> {
  static constexpr std::string_view type = "sign_contract";
  static void fields(auto& value, auto&& field) {
    field("version", value.version);
    field.if_any("read_at", value.read_at);
  }
};

template <>
struct Form<MarkPayment> {
  static constexpr std::string_view type = "mark_payment";
  static void fields(auto& value, auto&& field) {
    field("payment", value.payment);
    field("paid", value.paid);
  }
};

template <>
struct Form<CompleteContract> {
  static constexpr std::string_view type = "complete_contract";
  static void fields(auto&, auto&&) {}
};

template <>
struct Form<RenewContract> {
  static constexpr std::string_view type = "renew_contract";
  static void fields(auto& value, auto&& field) {
    field("start", value.start);
    field("end", value.end);
  }
};

template <>
struct Form<EditReport> {
  static constexpr std::string_view type = "edit_report";
  static void fields(auto& value, auto&& field) {
    field("set", value.set);
    field.if_any("read_at", value.read_at);
  }
};

}  // namespace puffin::protocol
