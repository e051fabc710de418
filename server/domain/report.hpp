#pragma once

#include "domain/act.hpp"

/// What came of a contract, told by those who lived it (SPEC.md G11).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::EditReport& command);

/// The no to telling it before a coachee did.
std::optional<protocol::Rejection> refuse_telling(const Act& act);

/// Calls `text(name, present, wanted)` for each text of a report, whether it is wanted or not.
template <class AnyReport, class Visit>
void each_text(AnyReport& report, const protocol::ReportChanges& set, Visit&& text) {
  text("results", report.results, set.results);
  text("celebrated", report.celebrated, set.celebrated);
  text("learnings", report.learnings, set.learnings);
  text("not_worked", report.not_worked, set.not_worked);
  text("kept_going", report.kept_going, set.kept_going);
}

}  // namespace puffin::domain
