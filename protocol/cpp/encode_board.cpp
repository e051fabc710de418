#include "protocol/cpp/encode.hpp"

namespace puffin::protocol {
namespace {

// A guess that spares most of the growing; cards with long texts are larger.
constexpr std::size_t board_bytes = 2048;
constexpr std::size_t card_bytes = 768;

}  // namespace

void FieldWriter::write(const std::array<ColumnSettings, 4>& columns) const {
  out_.begin_array();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    out_.begin_object();
    (*this)("id", all_columns[i]);
    Form<ColumnSettings>::fields(columns[i], *this);
    out_.end_object();
  }
  out_.end_array();
}

std::string encode_board(const BoardSnapshot& board) {
  JsonWriter out{board_bytes + card_bytes * board.cards.size()};
  FieldWriter{out}.write(board);
  return std::move(out).take();
}

}  // namespace puffin::protocol
