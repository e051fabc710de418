#include "net/exchange.hpp"

namespace puffin::net {

Exchange::~Exchange() {
  answer(error_answer(503, "stopping", "The server is stopping. Try again in a moment."));
}

void Exchange::answer(Response response) {
  if (!answered_.exchange(true)) reply_(std::move(response));
}

}  // namespace puffin::net
