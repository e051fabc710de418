#include "domain/terms_changes.hpp"

#include <string>
#include <vector>

#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

/// Calls `term(name, present, wanted)` for each term.
template <class Visit>
void each_term(Terms& terms, const TermsChanges& set, Visit&& term) {
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

std::string words_of(const std::string& text) { return text; }
std::string words_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}
std::string words_of(const std::vector<Deliverable>& deliverables) {
  std::string text;
  for (const auto& one : deliverables) text += (text.empty() ? "" : "\n") + one.what;
  return text;
}
std::string words_of(const std::vector<Payment>& payments) {
  std::string text;
  for (const auto& one : payments) text += (text.empty() ? "" : "\n") + one.label;
  return text;
}
/// What is chosen rather than written: no words are lost when the last choice holds.
std::string words_of(const auto&) { return {}; }

}  // namespace

Terms changed(Terms terms, const TermsChanges& set) {
  each_term(terms, set, [](const char*, auto& present, const auto& wanted) {
    if (wanted) present = *wanted;
  });
  return terms;
}

std::optional<Rejection> refuse_overwriting(const Contract& contract, const TermsChanges& set, Seq read_at) {
  std::optional<Rejection> no;
  Terms terms = contract.terms;
  each_term(terms, set, [&](const char* name, const auto& present, const auto& wanted) {
    if (no || !wanted || present == *wanted) return;
    const auto last = contract.text_seqs.find(name);
    if (last == contract.text_seqs.end() || last->second <= read_at) return;
    if (auto words = words_of(present); !words.empty()) {
      no = refusal::stale_text(name, std::move(words), last->second);
    }
  });
  return no;
}

}  // namespace puffin::domain
