#pragma once

#include <string>
#include <string_view>

#include "net/api.hpp"

/// A calendar feed as calendars ask for it (H14): outside the API, opened by its token alone.
namespace puffin::net {

/// `/feeds/TOKEN.ics`.
std::string feed_path(const std::string& token);
/// Lies below `/feeds/`, whatever follows.
bool is_feed_path(std::string_view path);
/// Answers with the board's calendar as the feed's person may see it; 404 for all that is no feed, or none any more.
void answer_feed(ApiParts& parts, const ExchangePtr& exchange);

}  // namespace puffin::net
