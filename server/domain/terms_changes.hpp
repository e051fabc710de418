#pragma once

#include <optional>

#include "protocol/cpp/contract.hpp"
#include "protocol/cpp/rejection.hpp"

/// A change of a contract's terms, weighed before it is made.
namespace puffin::domain {

/// The terms as they would be.
protocol::Terms changed(protocol::Terms terms, const protocol::TermsChanges& set);

/// The no to overwriting words that the sender has not read (B3).
std::optional<protocol::Rejection> refuse_overwriting(const protocol::Contract& contract,
                                                      const protocol::TermsChanges& set, protocol::Seq read_at);

}  // namespace puffin::domain
