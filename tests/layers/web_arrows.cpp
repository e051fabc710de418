#include <algorithm>
#include <filesystem>
#include <optional>
#include <regex>

#include "layers/arrows.hpp"

namespace puffin::layers {
namespace {

const std::string source_root = "web/src/";

/// The place of a file in the client; what lies directly in web/src wires the rest together.
enum class Place { protocol, model, sync, ui, wiring, elsewhere };

Place place_of(const std::string& path) {
  if (path.starts_with("protocol/ts/")) return Place::protocol;
  if (!path.starts_with(source_root)) return Place::elsewhere;
  const auto inside = path.substr(source_root.size());
  if (inside.starts_with("model/")) return Place::model;
  if (inside.starts_with("sync/")) return Place::sync;
  // Icons, styles and whatever else has a folder of its own is there to be looked at.
  return inside.find('/') == std::string::npos ? Place::wiring : Place::ui;
}

/// Places are in the order of the arrows: each sees itself and what stands before it.
bool may_import(Place from, Place to) { return to != Place::elsewhere && to <= from; }

bool may_import_package(Place from, const std::string& package) {
  if (from == Place::model) return false;
  if (from == Place::sync) return package == "@preact/signals" || package == "@preact/signals-core";
  return true;
}

/// Every specifier that is imported, exported from, or imported when needed.
std::vector<std::string> imports_of(const std::string& text) {
  static const auto flags = std::regex::ECMAScript | std::regex::multiline;
  static const std::regex forms[] = {
      std::regex(R"re(^\s*(?:import|export)\s[^;"'=()]*\bfrom\s*["']([^"'\n]+)["'])re", flags),
      std::regex(R"re(^\s*import\s*["']([^"'\n]+)["'])re", flags),
      std::regex(R"re(\bimport\s*\(\s*["']([^"'\n]+)["'])re", flags),
  };
  std::vector<std::string> found;
  for (const auto& form : forms) {
    for (std::sregex_iterator match(text.begin(), text.end(), form), end; match != end; ++match) {
      found.push_back((*match)[1]);
    }
  }
  return found;
}

std::optional<std::string> wrong_import(const std::string& path, const std::string& specifier) {
  const Place from = place_of(path);
  if (!specifier.starts_with(".")) {
    if (may_import_package(from, specifier)) return std::nullopt;
    return path + ": must not import the package " + specifier;
  }
  const auto target = (std::filesystem::path(path).parent_path() / specifier).lexically_normal().generic_string();
  if (may_import(from, place_of(target))) return std::nullopt;
  return path + ": must not import " + target;
}

}  // namespace

std::vector<std::string> wrong_imports(std::string_view path, std::string_view text) {
  std::vector<std::string> wrong;
  for (const auto& specifier : imports_of(std::string(text))) {
    if (auto what = wrong_import(std::string(path), specifier)) wrong.push_back(*what);
  }
  return wrong;
}

}  // namespace puffin::layers
