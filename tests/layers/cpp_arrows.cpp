#include <algorithm>
#include <array>
#include <optional>
#include <regex>

#include "layers/arrows.hpp"

namespace puffin::layers {
namespace {

using Words = std::vector<std::string_view>;

struct Layer {
  std::string_view name;
  std::string_view folder;  ///< of its files, from the repository
  Words may_include;        ///< beginnings of project paths
};

const std::array<Layer, 6> house = {{
    {"protocol", "protocol/cpp/", {"protocol/cpp/"}},
    {"domain", "server/domain/", {"protocol/cpp/", "domain/"}},
    {"storage", "server/storage/", {"protocol/cpp/", "domain/", "storage/"}},
    {"live", "server/live/", {"protocol/cpp/", "domain/", "storage/store.hpp", "live/"}},
    {"net", "server/net/", {"protocol/cpp/", "domain/", "storage/", "live/", "net/"}},
    {"app", "server/app/", {"protocol/cpp/", "domain/", "storage/", "live/", "net/", "app/"}},
}};

/// A header that only some layers may include, whether it comes from the system or from the project.
struct Fence {
  std::string_view header;  ///< the header or the folder of headers: a beginning of its path
  Words layers;
};

const std::vector<Fence> fences = {
    {"nlohmann/", {"protocol", "net", "app"}},
    {"protocol/cpp/json_gate.hpp", {"protocol", "net", "app"}},
    {"boost/beast", {"net"}},
    {"boost/", {"live", "net", "app"}},
    {"rocksdb/", {"storage"}},
    {"sodium", {"storage", "net", "app"}},
    {"prometheus/", {"net", "app"}},
    {"spdlog/", {"storage", "live", "net", "app"}},
    {"CLI/", {"app"}},
    {"date/", {"domain"}},
    {"libical/", {"net"}},
    {"thread", {"storage", "live", "net", "app"}},
    {"mutex", {"storage", "live", "net", "app"}},
    {"shared_mutex", {"storage", "live", "net", "app"}},
    {"condition_variable", {"storage", "live", "net", "app"}},
    {"atomic", {"storage", "live", "net", "app"}},
    {"future", {"storage", "live", "net", "app"}},
    {"fstream", {"storage", "net", "app"}},
    {"filesystem", {"storage", "net", "app"}},
    {"iostream", {"app"}},
    {"random", {"storage", "live", "net", "app"}},
};

bool begins_with_any(std::string_view text, const Words& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](auto word) { return text.starts_with(word); });
}

/// A fence ending in a letter names one header: `thread` is not `threading.h`.
bool fenced_in(const Fence& fence, std::string_view header) {
  if (!header.starts_with(fence.header)) return false;
  const auto rest = header.substr(fence.header.size());
  return rest.empty() || fence.header.ends_with('/') || rest.front() == '/' || rest.front() == '.';
}

std::optional<std::string> wrong_system_header(const Layer& layer, std::string_view header) {
  for (const auto& fence : fences) {
    const bool allowed = std::find(fence.layers.begin(), fence.layers.end(), layer.name) != fence.layers.end();
    if (fenced_in(fence, header) && !allowed) {
      return std::string(layer.name) + " must not include " + std::string(header);
    }
  }
  return std::nullopt;
}

std::optional<std::string> wrong_project_header(const Layer& layer, std::string_view header) {
  if (begins_with_any(header, layer.may_include)) return std::nullopt;
  return std::string(layer.name) + " must not include " + std::string(header);
}

/// Layers in which time is always passed in.
bool is_timeless(const Layer& layer) { return layer.name == "protocol" || layer.name == "domain"; }

std::optional<std::string> wrong_clock(const Layer& layer, const std::string& line) {
  static const std::regex clock(
      R"((system_clock|steady_clock|high_resolution_clock|utc_clock)\s*::\s*now|\btime\s*\(\s*(nullptr|NULL|0)\s*\))");
  if (!is_timeless(layer) || !std::regex_search(line, clock)) return std::nullopt;
  return std::string(layer.name) + " must not read a clock: " + line;
}

std::optional<std::string> wrong_line(const Layer& layer, const std::string& line) {
  static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::smatch match;
  if (!std::regex_search(line, match, include)) return wrong_clock(layer, line);
  const std::string header = match[2];
  if (auto wrong = wrong_system_header(layer, header)) return wrong;
  return match[1] == "\"" ? wrong_project_header(layer, header) : std::nullopt;
}

}  // namespace

std::vector<std::string> wrong_includes(std::string_view path, std::string_view text) {
  std::vector<std::string> wrong;
  const auto layer =
      std::find_if(house.begin(), house.end(), [&](const Layer& each) { return path.starts_with(each.folder); });
  if (layer == house.end()) return wrong;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string line(text.substr(0, end));
    if (auto what = wrong_line(*layer, line)) wrong.push_back(std::string(path) + ": " + *what);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return wrong;
}

}  // namespace puffin::layers
