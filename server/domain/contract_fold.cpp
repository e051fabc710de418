#include "domain/each_term.hpp"
#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"
#include "domain/records.hpp"
#include "domain/report.hpp"

namespace puffin::domain {

using namespace protocol;

void fold(Engagement& engagement, const Event& event, const ContractEdited& edited) {
  auto& contract = engagement.contract;
  if (edited.version != contract.version) {
    contract.version = edited.version;
    contract.signatures.clear();
    contract.state = ContractState::draft;
  }
  each_term(contract.terms, edited.set, [&](const char* term, auto& present, const auto& wanted) {
    if (!wanted) return;
    present = *wanted;
    contract.text_seqs[term] = event.seq;
  });
}

void fold(Engagement& engagement, const Event& event, const ContractSigned& signature) {
  auto& contract = engagement.contract;
  require_fit(signature.version == contract.version, event, "another version of the contract was signed");
  contract.signatures.push_back({event.by, signature.version, event.at});
  contract.state = ContractState::partly_signed;
}

void fold(Engagement& engagement, const Event& event, const ContractActivated& activated) {
  auto& contract = engagement.contract;
  require_fit(activated.version == contract.version, event, "another version of the contract was signed");
  contract.state = ContractState::active;
  contract.activated_at = event.at;
  engagement.state = EngagementState::active;
}

void fold(Engagement& engagement, const Event& event, const PaymentMarked& marked) {
  auto& paid = engagement.contract.paid;
  if (marked.paid) {
    paid[marked.payment.text] = event.at;
  } else {
    paid.erase(marked.payment.text);
  }
}

void fold(Engagement& engagement, const Event& event, const ContractCompleted&) {
  engagement.contract.state = ContractState::completed;
  engagement.contract.ended_at = event.at;
  engagement.state = EngagementState::closed;
}

void fold(Engagement& engagement, const Event&, const ContractRenewed& renewed) {
  engagement.past.push_back({std::move(engagement.contract), std::move(engagement.report)});
  engagement.contract = Contract{};
  engagement.contract.terms = renewed.terms;
  engagement.report = Report{};
  engagement.pause.reset();
  engagement.state = EngagementState::drafting;
}

void fold(Engagement& engagement, const Event& event, const ReportEdited& edited) {
  auto& report = engagement.report;
  each_text(report, edited.set, [&](const char* name, std::string& present, const auto& wanted) {
    if (!wanted) return;
    present = *wanted;
    report.text_seqs[name] = event.seq;
  });
  if (!holds(report.edited_by, event.by)) report.edited_by.push_back(event.by);
}

}  // namespace puffin::domain
