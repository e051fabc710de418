#pragma once

#include "domain/act.hpp"

/// What shows that a goal comes nearer: baseline, target and points (SPEC.md G6).
namespace puffin::domain {

Decision decide(const Act& act, const protocol::AddMeasure& command);
Decision decide(const Act& act, const protocol::EditMeasure& command);
Decision decide(const Act& act, const protocol::RemoveMeasure& command);
Decision decide(const Act& act, const protocol::AddPoint& command);
Decision decide(const Act& act, const protocol::RemovePoint& command);

/// The number a decimal stands for, near enough to compare and to draw.
double number_of(const protocol::Decimal& decimal);

}  // namespace puffin::domain
