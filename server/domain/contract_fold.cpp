#include "domain/engagement_fold.hpp"
#include "domain/fold_parts.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Sets what was named and notes when.
class TermsFold {
 public:
  TermsFold(Contract& contract, Seq seq) : contract_(contract), seq_(seq) {}

  template <class T>
  void operator()(const char* term, T& target, const std::optional<T>& set) {
    if (!set) return;
    target = *set;
    contract_.text_seqs[term] = seq_;
  }

 private:
  Contract& contract_;
  Seq seq_;
};

}  // namespace

void fold(Engagement& engagement, const Event& event, const ContractEdited& edited) {
  auto& contract = engagement.contract;
  if (edited.version != contract.version) {
    contract.version = edited.version;
    contract.signatures.clear();
    contract.state = ContractState::draft;
  }
  auto& terms = contract.terms;
  const auto& set = edited.set;
  TermsFold term(contract, event.seq);
  term("kind", terms.kind, set.kind);
  term("vision", terms.vision, set.vision);
  term("quote", terms.quote, set.quote);
  term("goals", terms.goals, set.goals);
  term("deliverables", terms.deliverables, set.deliverables);
  term("start", terms.start, set.start);
  term("end", terms.end, set.end);
  term("rate", terms.rate, set.rate);
  term("payment_terms", terms.payment_terms, set.payment_terms);
  term("payments", terms.payments, set.payments);
  term("role_is", terms.role_is, set.role_is);
  term("role_is_not", terms.role_is_not, set.role_is_not);
  term("coach_commits", terms.coach_commits, set.coach_commits);
  term("coachee_commits", terms.coachee_commits, set.coachee_commits);
  term("cadence", terms.cadence, set.cadence);
  term("confidentiality", terms.confidentiality, set.confidentiality);
  term("sponsor_sees", terms.sponsor_sees, set.sponsor_sees);
  term("ethics", terms.ethics, set.ethics);
  term("ending", terms.ending, set.ending);
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

void fold(Engagement& engagement, const Event&, const ReportEdited& edited) {
  auto& report = engagement.report;
  take(report.results, edited.set.results);
  take(report.celebrated, edited.set.celebrated);
  take(report.kept_going, edited.set.kept_going);
  take(report.not_worked, edited.set.not_worked);
}

}  // namespace puffin::domain
