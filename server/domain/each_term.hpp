#pragma once

#include "protocol/cpp/contract.hpp"

namespace puffin::domain {

/// Calls `term(name, present, wanted)` for each term of a contract, whether it is wanted or not.
template <class Visit>
void each_term(protocol::Terms& terms, const protocol::TermsChanges& set, Visit&& term) {
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

}  // namespace puffin::domain
