#include <iostream>

#include "app/commands.hpp"
#include "app/exit_code.hpp"

namespace {

using namespace puffin::app;

void run(const ServeConfig& config) { serve(config); }
void run(const BackupConfig& config) { backup(config); }
void run(const RestoreConfig& config) { restore(config); }
void run(const VerifyConfig& config) { verify(config); }
void run(const PrintText& text) { std::cout << text.text << std::flush; }

}  // namespace

int main(int argc, char** argv) {
  try {
    std::visit([](const auto& config) { run(config); }, parse_config(argc, argv));
    return static_cast<int>(ExitCode::ok);
  } catch (const CannotRun& error) {
    std::cerr << "puffin: " << error.what() << '\n';
    return static_cast<int>(error.code);
  } catch (const std::exception& error) {
    std::cerr << "puffin: " << error.what() << '\n';
    return static_cast<int>(ExitCode::environment);
  }
}
