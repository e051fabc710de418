#pragma once

#include "storage/private_texts.hpp"
#include "storage/writer.hpp"

namespace puffin::storage {

/// The private texts over the engine: reads go there at once, each write is a transaction of the writer.
class StoredPrivateTexts final : public PrivateTexts {
 public:
  StoredPrivateTexts(const Engine& engine, Writer& writer) : engine_(engine), writer_(writer) {}

  [[nodiscard]] std::vector<PrivateItem> all(const PrivatePlace& place) const override;
  void save(PrivatePlace place, PrivateItem item, PrivateRoom room, std::function<void(PrivateSaved)> done) override;
  void remove(PrivatePlace place, std::string key, std::function<void(bool)> done) override;
  void erase(PrivatePlace place, std::function<void(bool)> done) override;

 private:
  const Engine& engine_;
  Writer& writer_;
};

}  // namespace puffin::storage
