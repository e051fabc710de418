#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/contract.hpp"

/// Commands about its contract: wishes, imperative (SPEC.md G, S).
namespace puffin::protocol {

/// `version`: the one this edit makes as far as its writer knew: a signature they had not seen is not cleared unasked.
struct EditContract {
  TermsChanges set;
  std::optional<Seq> read_at;
  std::optional<int> version = std::nullopt;
  friend bool operator==(const EditContract&, const EditContract&) = default;
};
/// `version`: the one that was read; `read_at`: when. A wording nobody signed yet changes without a new version.
struct SignContract {
  int version = 0;
  std::optional<Seq> read_at;
  friend bool operator==(const SignContract&, const SignContract&) = default;
};
struct MarkPayment {
  PaymentId payment;
  bool paid = false;
  friend bool operator==(const MarkPayment&, const MarkPayment&) = default;
};
/// After the closing session: the contract has run its time.
struct CompleteContract {
  friend bool operator==(const CompleteContract&, const CompleteContract&) = default;
};
/// A new draft with what is still open of the last one (G10).
struct RenewContract {
  Date start;
  Date end;
  friend bool operator==(const RenewContract&, const RenewContract&) = default;
};
/// The coachee's words come first (G11).
struct EditReport {
  ReportChanges set;
  std::optional<Seq> read_at;
  friend bool operator==(const EditReport&, const EditReport&) = default;
};

}  // namespace puffin::protocol
