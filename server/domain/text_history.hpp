#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/cpp/text_change.hpp"

namespace puffin::domain {

/// The latest changes of a board's texts, so that a change made for an older text still finds its place (SPEC.md T3).
/// Bounded (limits.hpp) and no part of a snapshot: a board taken up from one begins without any.
/// Invariant: of each text it holds every change after the seq `base` tells, in order.
class TextHistory {
 public:
  /// `earlier`: the seq of the text's change before this one, 0 when there was none.
  void note(const protocol::TextDoc& doc, protocol::Seq earlier, protocol::Seq seq, protocol::TextChange change);

  /// Lets go of a text that begins anew under its name.
  void forget(const protocol::TextDoc& doc);

  /// The changes of the text after `read_at`, in order; nothing when not all of them are held any more. `latest`: the
  /// seq of the text's last change.
  [[nodiscard]] std::optional<std::vector<protocol::TextChange>> since(const protocol::TextDoc& doc,
                                                                       protocol::Seq latest,
                                                                       protocol::Seq read_at) const;

 private:
  struct Entry {
    std::string doc;
    protocol::Seq seq = 0;
    protocol::TextChange change;
  };
  struct Held {
    protocol::Seq base = 0;
    std::size_t count = 0;
  };

  void forget_oldest();

  std::deque<Entry> entries_;
  std::map<std::string, Held> held_;
  std::size_t units_ = 0;
};

}  // namespace puffin::domain
