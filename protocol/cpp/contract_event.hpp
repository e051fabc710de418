#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/contract.hpp"

/// Events of its contract: facts, past tense, with final values throughout (SPEC.md G, S).
namespace puffin::protocol {

struct ContractEdited {
  TermsChanges set;
  int version = 0;
  friend bool operator==(const ContractEdited&, const ContractEdited&) = default;
};
struct ContractSigned {
  int version = 0;
  friend bool operator==(const ContractSigned&, const ContractSigned&) = default;
};
struct ContractActivated {
  int version = 0;
  friend bool operator==(const ContractActivated&, const ContractActivated&) = default;
};
struct PaymentMarked {
  PaymentId payment;
  bool paid = false;
  friend bool operator==(const PaymentMarked&, const PaymentMarked&) = default;
};
struct ContractCompleted {
  friend bool operator==(const ContractCompleted&, const ContractCompleted&) = default;
};
struct ContractRenewed {
  Terms terms;
  friend bool operator==(const ContractRenewed&, const ContractRenewed&) = default;
};
struct ReportEdited {
  ReportChanges set;
  friend bool operator==(const ReportEdited&, const ReportEdited&) = default;
};

}  // namespace puffin::protocol
