#include "unit/protocol/examples.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace puffin::test {
namespace {

using Path = std::filesystem::path;

const Path examples_folder = Path{PUFFIN_SOURCE_DIR} / "protocol" / "examples";

Json read(const Path& path) {
  std::ifstream file{path};
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return Json::parse(file);
}

std::vector<Path> files_of(const std::string& folder) {
  std::vector<Path> files;
  for (const auto& entry : std::filesystem::directory_iterator{examples_folder / folder}) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  if (files.empty()) throw std::runtime_error("no examples in " + folder);
  return files;
}

}  // namespace

std::vector<ValidExample> valid_examples() {
  std::vector<ValidExample> examples;
  for (const Path& path : files_of("valid")) {
    const Json json = read(path);
    examples.push_back({path.stem().string(), json.at("what"), json.at("value")});
  }
  return examples;
}

std::vector<InvalidExample> invalid_examples() {
  std::vector<InvalidExample> examples;
  for (const Path& path : files_of("invalid")) {
    const Json json = read(path);
    const Json& expect = json.at("expect");
    examples.push_back({path.stem().string(), json.at("what"), json.at("why"), json.at("bytes"), expect.at("code"),
                        expect.at("path")});
  }
  return examples;
}

Json example(const std::string& name) { return read(examples_folder / "valid" / (name + ".json")).at("value"); }

}  // namespace puffin::test
