#include <iostream>

#include "app/commands.hpp"
#include "app/control.hpp"
#include "app/open_store.hpp"
#include "storage/backup.hpp"
#include "storage/verify.hpp"

namespace puffin::app {
namespace {

void say_done(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::cout << "puffin: " << from.string() << " is now in " << to.string() << std::endl;
}

}  // namespace

void backup(const BackupConfig& config) {
  const auto answer = ask_for_backup(config.data, config.to);
  if (answer && !answer->empty()) throw CannotRun(ExitCode::environment, *answer);
  if (!answer) {
    if (const auto error = storage::backup(config.data, config.to)) throw cannot_open(*error);
  }
  say_done(config.data, config.to);
}

void restore(const RestoreConfig& config) {
  if (const auto error = storage::restore(config.from, config.data)) throw cannot_open(*error);
  say_done(config.from, config.data);
}

void verify(const VerifyConfig& config) {
  const auto result = storage::verify(config.data);
  if (const auto* error = std::get_if<storage::OpenError>(&result)) throw cannot_open(*error);
  const auto& report = std::get<storage::VerifyReport>(result);
  for (const std::string& fault : report.faults) std::cout << fault << '\n';
  if (!report.sound()) {
    throw CannotRun(ExitCode::damaged, config.data.string() + " is damaged: " + std::to_string(report.fault_count) +
                                           " faults; bring back a backup with puffin restore --from DIR --data DIR");
  }
  std::cout << "puffin: " << config.data.string() << " is sound: " << report.boards << " boards, " << report.events
            << " events, " << report.persons << " people" << std::endl;
}

}  // namespace puffin::app
