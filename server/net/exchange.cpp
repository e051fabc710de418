#include "net/exchange.hpp"

#include "net/packing.hpp"

namespace puffin::net {

Exchange::~Exchange() {
  answer(error_answer(500, "internal_error", "Something went wrong here. It has been written down."));
}

void Exchange::answer(Response response) {
  if (answered_.exchange(true)) return;
  pack(response, request_.header("accept-encoding"));
  reply_(std::move(response));
}

}  // namespace puffin::net
