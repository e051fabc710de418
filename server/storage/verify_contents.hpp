#pragma once

#include <functional>
#include <string>

#include "storage/engine.hpp"
#include "storage/verify.hpp"

namespace puffin::storage {

/// Reads every entry of a store, counts into `report` and tells `fault` in a sentence what does not fit together.
void verify_contents(const Engine& engine, VerifyReport& report, const std::function<void(std::string)>& fault);

}  // namespace puffin::storage
