#pragma once

#include "storage/store.hpp"

namespace puffin::live {

/// Takes out of a board's stored events what `person` said of themselves (G9).
[[nodiscard]] storage::Redaction erasing(const protocol::ParticipantId& person);

}  // namespace puffin::live
