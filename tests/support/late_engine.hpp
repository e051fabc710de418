#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "support/faulty_engine.hpp"

namespace puffin::test {

/// Another engine on a disk that could not confirm some writes and shows them all the same once it is opened anew.
class LateEngine final : public storage::Engine {
 public:
  /// What shall go wrong, kept by the test.
  struct Control {
    Faults faults;
    bool survives_crash = false;  ///< a write that waits to be found is there after a crash too
  };

  LateEngine(std::unique_ptr<storage::Engine> sound, std::shared_ptr<Control> control)
      : sound_(std::move(sound)), control_(std::move(control)) {}
  ~LateEngine() override {
    if (late_ && control_->survives_crash) sound_->commit(*late_);
  }

  [[nodiscard]] std::optional<std::string> get(std::string_view key) const override { return sound_->get(key); }
  void scan(std::string_view from, std::string_view to, bool backwards,
            const std::function<bool(std::string_view, std::string_view)>& visit) const override {
    sound_->scan(from, to, backwards, visit);
  }
  bool commit(const storage::Batch& batch) override {
    if (failed_) return false;
    if (!control_->faults.next()) return sound_->commit(batch);
    failed_ = true;
    late_ = batch;
    return false;
  }
  bool recover() override {
    if (!control_->faults.disk_is_there() || !sound_->recover()) return false;
    if (late_) sound_->commit(*std::exchange(late_, std::nullopt));
    failed_ = false;
    return true;
  }
  void settle() override { sound_->settle(); }

 private:
  const std::unique_ptr<storage::Engine> sound_;
  const std::shared_ptr<Control> control_;
  std::optional<storage::Batch> late_;
  bool failed_ = false;
};

}  // namespace puffin::test
