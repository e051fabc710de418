#include "domain/terms_changes.hpp"

#include <string>
#include <vector>

#include "domain/each_term.hpp"
#include "domain/refusals.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

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
