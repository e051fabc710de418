#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "protocol/cpp/ids.hpp"

/// The golden messages of protocol/examples, which the TypeScript tests read too.
namespace puffin::test {

using Json = nlohmann::ordered_json;

/// Who the messages tell of.
inline const protocol::ParticipantId coach{"5b0e6a52-0f0a-4a0c-9c55-0d7d7f3c1a01"};
inline const protocol::ParticipantId ana{"8c1f7d34-6a2b-4f7e-8f3d-2b9e5a6c1b02"};

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
