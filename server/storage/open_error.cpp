#include "storage/open_error.hpp"

namespace puffin::storage {

OpenError damaged(const std::filesystem::path& directory, const std::string& what) {
  return {OpenFault::damaged, "the store in " + directory.string() + " is damaged: " + what +
                                  "; look closer with `puffin verify --data " + directory.string() +
                                  "`, return to a backup with `puffin restore --from BACKUP --data NEW_DIRECTORY`"};
}

}  // namespace puffin::storage
