#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "storage/heads.hpp"
#include "storage/staging.hpp"
#include "storage/store.hpp"

namespace puffin::storage {

struct WaitingAppend {
  Append append;
  std::shared_ptr<AppendListener> listener;
  bool refused = false;  ///< too much waits already: keeps its place among the answers, and nothing else
};
using Work = std::variant<WaitingAppend, Transaction>;

/// One turn of the writer: gathers what waits into one batch, then tells everybody what became of it.
class Turn {
 public:
  Turn(const Engine& engine, Heads& heads) : staging_(engine), heads_(heads) {}

  void add(Work work);
  /// Answered without being written.
  void refuse(Work work);
  /// All that was added; to be called once.
  [[nodiscard]] Batch take_batch();
  /// Answers each listener once for each run of equal answers, in the order of its appends. Returns how many appends
  /// were answered.
  std::size_t answer(bool committed);
  /// Words are taken out of a log by this turn.
  [[nodiscard]] bool redacts() const { return redacts_; }

 private:
  struct Answers {
    std::shared_ptr<AppendListener> listener;
    std::vector<AppendStatus> statuses;
  };
  void note(std::shared_ptr<AppendListener> listener, AppendStatus status);
  AppendStatus stage(Append& append);
  bool redact(const Append& append);

  Staging staging_;
  Heads& heads_;
  Batch batch_;
  bool redacts_ = false;
  std::vector<Answers> answers_;
  std::unordered_map<const AppendListener*, std::size_t> place_;  ///< in answers_
  std::vector<std::function<void(bool)>> written_;                ///< transactions that hang on the commit
  std::vector<std::function<void(bool)>> refused_;
};

}  // namespace puffin::storage
