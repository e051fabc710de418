#pragma once

#include <string_view>

#include "protocol/cpp/contract_event.hpp"
#include "protocol/cpp/contract_form.hpp"

/// The word and the fields of each event of its contract, named once for writing and reading alike.
namespace puffin::protocol {

template <>
struct Form<ContractEdited> {
  static constexpr std::string_view type = "contract_edited";
  static void fields(auto& value, auto&& field) {
    field("set", value.set);
    field("version", value.version);
  }
};

template <>
struct Form<ContractSigned> {
  static constexpr std::string_view type = "contract_signed";
  static void fields(auto& value, auto&& field) { field("version", value.version); }
};

template <>
struct Form<ContractActivated> {
  static constexpr std::string_view type = "contract_activated";
  static void fields(auto& value, auto&& field) { field("version", value.version); }
};

template <>
struct Form<PaymentMarked> {
  static constexpr std::string_view type = "payment_marked";
  static void fields(auto& value, auto&& field) {
    field("payment", value.payment);
    field("paid", value.paid);
  }
};

template <>
struct Form<ContractCompleted> {
  static constexpr std::string_view type = "contract_completed";
  static void fields(auto&, auto&&) {}
};

template <>
struct Form<ContractRenewed> {
  static constexpr std::string_view type = "contract_renewed";
  static void fields(auto& value, auto&& field) { field("terms", value.terms); }
};

template <>
struct Form<ReportEdited> {
  static constexpr std::string_view type = "report_edited";
  static void fields(auto& value, auto&& field) { field("set", value.set); }
};

}  // namespace puffin::protocol
