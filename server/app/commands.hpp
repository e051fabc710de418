#pragma once

#include "app/config.hpp"

namespace puffin::app {

/// The program's commands, each to its end. They throw CannotRun with what to say and the exit code.
void serve(const ServeConfig& config);
void backup(const BackupConfig& config);
void restore(const RestoreConfig& config);
void verify(const VerifyConfig& config);

}  // namespace puffin::app
