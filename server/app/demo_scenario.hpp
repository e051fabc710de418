#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "domain/decide.hpp"
#include "protocol/cpp/command.hpp"

namespace puffin::app {

/// One thing somebody did in a scenario.
struct DemoStep {
  protocol::Instant at;
  protocol::ParticipantId by;
  std::variant<protocol::Command, domain::SystemCommand> wish;
};

/// A scenario file as a row of wishes, in the order of time. Its ids are
/// derived from the file's, so that the same file always makes the same board.
struct DemoScenario {
  struct Person {
    protocol::ParticipantId id;
    std::string name;
  };
  protocol::BoardId board;
  std::vector<Person> people;  ///< those who have a seat
  std::vector<DemoStep> steps;
};

/// Reads `{"engagement": {…}, "present": instant}`. With a `present` the story is moved until that lies on the day before
/// `now`, and what comes after it is left out: a living board whenever it is begun. Without one the story is told as it
/// stands, to its end. Throws CannotRun (environment) when the file cannot be read or has another form.
DemoScenario read_demo(const std::filesystem::path& file, protocol::Instant now);

}  // namespace puffin::app
