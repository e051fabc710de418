#pragma once

#include "support/board_builder.hpp"

namespace puffin::test {

/// A short story of two people in which every kind of event happens, played through decide and apply. The shared
/// examples for the fold are made from it (protocol/examples/fold.json).
BoardBuilder fold_story();

/// The same for an engagement: from the first word to the renewed contract (protocol/examples/fold_engagement.json).
BoardBuilder engagement_story();

}  // namespace puffin::test
