#pragma once

#include <algorithm>
#include <vector>

namespace puffin::domain {

/// The record of this id, or nothing.
template <class Record, class Id>
const Record* find_record(const std::vector<Record>& records, const Id& id) {
  const auto found = std::ranges::find(records, id, &Record::id);
  return found == records.end() ? nullptr : &*found;
}

template <class T>
bool holds(const std::vector<T>& values, const T& value) {
  return std::ranges::find(values, value) != values.end();
}

}  // namespace puffin::domain
