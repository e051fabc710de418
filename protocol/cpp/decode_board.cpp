#include "protocol/cpp/decode_form.hpp"
#include "protocol/cpp/read_whole.hpp"

namespace puffin::protocol {

std::variant<BoardSnapshot, DecodeError> decode_board(std::string_view bytes) {
  return read_whole(parse_stored(bytes), &FieldReader::value_of<BoardSnapshot>);
}

}  // namespace puffin::protocol
