#include "domain/labels.hpp"

#include "domain/records.hpp"
#include "domain/refusals.hpp"
#include "protocol/cpp/limits.hpp"

namespace puffin::domain {

using namespace protocol;

namespace {

bool is_name_of_another(const Board& board, const std::string& name, const LabelId& own) {
  const auto& labels = board.settings().labels;
  return std::ranges::any_of(labels, [&](const Label& one) { return one.name == name && one.id != own; });
}

}  // namespace

Decision decide_setting(const Board& board, const AddLabel& command) {
  const auto& labels = board.settings().labels;
  if (find_record(labels, command.label) != nullptr) return refusal::id_taken(command.label.text);
  if (is_name_of_another(board, command.name, command.label)) return refusal::label_name_taken("name");
  if (labels.size() >= limits::labels_per_board) {
    return refusal::too_many("label", labels.size(), limits::labels_per_board);
  }
  return std::vector<EventBody>{LabelAdded{command.label, command.name, command.color}};
}

Decision decide_setting(const Board& board, const EditLabel& command) {
  if (find_record(board.settings().labels, command.label) == nullptr) return refusal::unknown_label(command.label);
  if (command.set.name && is_name_of_another(board, *command.set.name, command.label)) {
    return refusal::label_name_taken("set.name");
  }
  return std::vector<EventBody>{LabelEdited{command.label, command.set}};
}

Decision decide_setting(const Board& board, const RemoveLabel& command) {
  if (find_record(board.settings().labels, command.label) == nullptr) return refusal::unknown_label(command.label);
  return std::vector<EventBody>{LabelRemoved{command.label}};
}

}  // namespace puffin::domain
