#pragma once

#include <string>
#include <vector>

#include "bench/member.hpp"
#include "bench/server_process.hpp"

namespace puffin::bench {

/// Makes the first account on a fresh server, with the link it prints. The session cookie.
std::string set_up_account(ServerProcess& server);

/// Makes `boards` boards with `cards` cards each, over a few connections at once.
std::vector<BenchBoard> make_boards(const ServerProcess& server, const std::string& cookie, unsigned boards,
                                    unsigned cards);

/// The same names for the bare server, which keeps nothing: a board is whoever connects to one path.
std::vector<BenchBoard> name_boards(unsigned boards, unsigned cards);

}  // namespace puffin::bench
