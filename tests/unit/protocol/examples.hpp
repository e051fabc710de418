#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

/// The golden messages of protocol/examples, which the TypeScript tests read too.
namespace puffin::test {

using Json = nlohmann::ordered_json;

struct ValidExample {
  std::string name;
  std::string what;
  Json value;
};

struct InvalidExample {
  std::string name;
  std::string what;
  std::string why;
  std::string bytes;
  std::string code;
  std::string path;
};

/// In the order of their names; throws when a file cannot be read.
std::vector<ValidExample> valid_examples();
std::vector<InvalidExample> invalid_examples();

/// The value of one file of examples/valid, without `.json`.
Json example(const std::string& name);

}  // namespace puffin::test
