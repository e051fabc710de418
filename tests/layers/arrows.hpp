#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The arrows of the house: what each folder may include or import. No file system here, so that the rules themselves
/// can be tried on a few lines of text.
namespace puffin::layers {

/// Every line of one C++ file that breaks a rule, as `path: what is wrong`. `path` is relative to the repository and
/// tells the layer; files outside protocol/cpp and server/ have no rules.
std::vector<std::string> wrong_includes(std::string_view path, std::string_view text);

/// The same for the imports of one TypeScript file below web/src.
std::vector<std::string> wrong_imports(std::string_view path, std::string_view text);

}  // namespace puffin::layers
