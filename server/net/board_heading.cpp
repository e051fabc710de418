#include "net/board_heading.hpp"

#include <nlohmann/json.hpp>

namespace puffin::net {
namespace {

class HeadingReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  BoardHeading heading;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool string(string_t& text) override {
    if (depth_ == 1 && key_ == "title") heading.title = text;
    if (depth_ == 1 && key_ == "kind") heading.kind = text;
    return heading.title.empty() || heading.kind.empty();
  }
  bool key(string_t& text) override {
    if (depth_ == 1) key_ = text;
    return true;
  }
  bool start_object(std::size_t) override { return ++depth_ > 0; }
  bool end_object() override { return depth_-- > 0; }
  bool start_array(std::size_t) override { return ++depth_ > 0; }
  bool end_array() override { return depth_-- > 0; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  int depth_ = 0;
  std::string key_;
};

}  // namespace

BoardHeading read_heading(std::string_view board_json) {
  HeadingReader reader;
  nlohmann::json::sax_parse(board_json, &reader, nlohmann::json::input_format_t::json, false);
  return reader.heading;
}

}  // namespace puffin::net
