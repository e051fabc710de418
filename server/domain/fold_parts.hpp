#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "protocol/cpp/event.hpp"

/// What every fold of an event needs: an event that does not fit means a damaged log.
namespace puffin::domain {

inline void require_fit(bool fits, const protocol::Event& event, const char* why) {
  if (!fits) throw std::logic_error("event " + std::to_string(event.seq) + " does not fit the board: " + why);
}

/// The record of this id.
template <class Record, class Id>
Record& record_of(std::vector<Record>& records, const Id& id, const protocol::Event& event) {
  const auto found = std::ranges::find(records, id, &Record::id);
  require_fit(found != records.end(), event, "it speaks of something that is not there");
  return *found;
}

template <class Record>
void add_record(std::vector<Record>& records, Record record, const protocol::Event& event) {
  require_fit(std::ranges::find(records, record.id, &Record::id) == records.end(), event, "this id exists");
  records.push_back(std::move(record));
}

/// A value that may have been set.
template <class T>
void take(T& target, const std::optional<T>& set) {
  if (set) target = *set;
}

}  // namespace puffin::domain
