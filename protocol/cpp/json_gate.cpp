#include "protocol/cpp/json_gate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "protocol/cpp/limits.hpp"

namespace puffin::protocol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t usual_members = 8;  // spares small objects from growing, which copies their keys
constexpr std::int64_t largest_number = std::int64_t{1} << 53;  // what every JSON reader holds without loss

/// Builds the tree and says no as soon as a limit is passed, before more memory is taken.
class Gate {
 public:
  explicit Gate(std::size_t values) : values_left_(values) {}

  Json& root() { return root_; }
  [[nodiscard]] const std::string& fault() const { return fault_; }

  bool null() { return add(Json(nullptr)); }
  bool boolean(bool value) { return add(Json(value)); }
  bool number_integer(Json::number_integer_t value) {
    if (value > largest_number || value < -largest_number) return refuse("a number beyond 2^53");
    return add(Json(value));
  }
  bool number_unsigned(Json::number_unsigned_t value) {
    if (value > static_cast<Json::number_unsigned_t>(largest_number)) return refuse("a number beyond 2^53");
    return add(Json(value));
  }
  bool number_float(Json::number_float_t value, const std::string&) {
    if (!std::isfinite(value) || std::abs(value) > static_cast<double>(largest_number)) {
      return refuse("a number beyond 2^53");
    }
    return add(Json(value));
  }
  bool string(std::string& value) { return add(Json(std::move(value))); }
  bool binary(Json::binary_t&) { return refuse("not JSON"); }

  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool key(std::string& name) {
    // Past the linear search of ordered_map: keys are compared once, when the object ends.
    Members& members = open_.back()->get_ref<Json::object_t&>();
    if (members.empty()) members.reserve(usual_members);
    members.emplace_back(std::move(name), nullptr);
    awaiting_ = &members.back().second;
    return true;
  }
  bool end_object() {
    if (has_duplicates(open_.back()->get_ref<const Json::object_t&>())) return refuse("a key twice in one object");
    open_.pop_back();
    return true;
  }
  bool end_array() {
    open_.pop_back();
    return true;
  }

  template <class Exception>
  bool parse_error(std::size_t position, const std::string&, const Exception&) {
    return refuse("not JSON at byte " + std::to_string(position));
  }

 private:
  using Members = Json::object_t::Container;

  static bool has_duplicates(const Members& members) {
    constexpr std::size_t few = 16;
    if (members.size() <= few) {
      for (auto a = members.begin(); a != members.end(); ++a) {
        for (auto b = members.begin(); b != a; ++b) {
          if (a->first == b->first) return true;
        }
      }
      return false;
    }
    std::vector<std::string_view> keys;
    keys.reserve(members.size());
    for (const auto& [key, value] : members) keys.emplace_back(key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
  }

  Json* place(Json&& value) {
    if (values_left_ == 0) {
      refuse("too many values");
      return nullptr;
    }
    --values_left_;
    Json* target = &root_;
    if (awaiting_ != nullptr) {
      target = std::exchange(awaiting_, nullptr);
    } else if (!open_.empty()) {
      auto& elements = open_.back()->get_ref<Json::array_t&>();
      target = &elements.emplace_back();
    }
    *target = std::move(value);
    return target;
  }

  bool add(Json&& value) { return place(std::move(value)) != nullptr; }

  bool open(Json&& container) {
    if (open_.size() == limits::json_depth) return refuse("nested too deeply");
    Json* const target = place(std::move(container));
    // Stays where it is until it is closed: nothing is added beside an open container.
    if (target != nullptr) open_.push_back(target);
    return target != nullptr;
  }

  bool refuse(std::string why) {
    fault_ = std::move(why);
    return false;
  }

  Json root_;
  std::vector<Json*> open_;
  Json* awaiting_ = nullptr;  ///< the member whose key was read last
  std::size_t values_left_;
  std::string fault_;
};

DecodeError not_taken(std::string why) {
  return DecodeError{DecodeError::Code::bad_json, "This cannot be read: " + std::move(why) + ".", ""};
}

std::variant<Json, DecodeError> parse(std::string_view bytes, std::size_t values) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return not_taken("it begins with a byte order mark");
  // The parser would take a zero byte for the end and pass over what follows.
  if (bytes.find('\0') != std::string_view::npos) return not_taken("it holds a zero byte");
  Gate gate{values};
  if (!Json::sax_parse(bytes.begin(), bytes.end(), &gate)) return not_taken(gate.fault());
  return std::move(gate.root());
}

}  // namespace

std::variant<Json, DecodeError> parse_gated(std::string_view bytes) {
  if (bytes.size() > limits::frame_bytes) return not_taken("it is larger than 64 KiB");
  return parse(bytes, limits::json_values);
}

std::variant<Json, DecodeError> parse_stored(std::string_view bytes) {
  return parse(bytes, std::numeric_limits<std::size_t>::max());
}

}  // namespace puffin::protocol
