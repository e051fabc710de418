#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "layers/arrows.hpp"

namespace puffin::layers {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using Lines = std::vector<std::string>;
using Check = Lines (*)(std::string_view, std::string_view);

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

struct Walk {
  Lines wrong;
  std::size_t files = 0;
};

/// Holds every file below `folder` with one of the `endings` against the rules.
Walk walk(const std::string& folder, const Lines& endings, Check check) {
  const std::filesystem::path root = PUFFIN_SOURCE_DIR;
  Walk seen;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
    const auto ending = entry.path().extension().string();
    if (!entry.is_regular_file() || std::find(endings.begin(), endings.end(), ending) == endings.end()) continue;
    ++seen.files;
    const auto wrong = check(entry.path().lexically_relative(root).generic_string(), read(entry.path()));
    seen.wrong.insert(seen.wrong.end(), wrong.begin(), wrong.end());
  }
  return seen;
}

TEST(Layers, the_servers_arrows_point_one_way) {
  for (const auto* folder : {"protocol/cpp", "server"}) {
    const auto seen = walk(folder, {".cpp", ".hpp"}, wrong_includes);
    EXPECT_THAT(seen.wrong, IsEmpty());
    EXPECT_GT(seen.files, 5U) << folder;
  }
}

TEST(Layers, the_clients_arrows_point_one_way) {
  const auto seen = walk("web/src", {".ts", ".tsx"}, wrong_imports);
  EXPECT_THAT(seen.wrong, IsEmpty());
  EXPECT_GT(seen.files, 5U);
}

TEST(Layers, an_include_against_the_arrow_is_named) {
  EXPECT_THAT(wrong_includes("server/domain/board.cpp", "#include <string>\n#include \"storage/store.hpp\"\n"),
              ElementsAre("server/domain/board.cpp: domain must not include storage/store.hpp"));
  EXPECT_THAT(wrong_includes("protocol/cpp/codec.cpp", "#include \"domain/board.hpp\""), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/storage/rocks_store.cpp", "  #  include \"live/hub.hpp\"\r\n"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/live/room.cpp", "#include \"storage/engine.hpp\""), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/live/room.cpp", "#include \"net/limits.hpp\""), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/net/listener.cpp", "#include \"app/config.hpp\""), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/domain/rank.cpp", "#include \"rank.hpp\""), SizeIs(1));
}

TEST(Layers, an_include_along_the_arrow_is_free) {
  EXPECT_THAT(wrong_includes("server/live/room.cpp",
                             "#include \"storage/store.hpp\"\n#include \"domain/decide.hpp\"\n"
                             "#include <boost/asio/strand.hpp>\n#include <mutex>\n"),
              IsEmpty());
  EXPECT_THAT(wrong_includes("server/net/listener.cpp", "#include <boost/beast/core.hpp>\n"), IsEmpty());
  EXPECT_THAT(wrong_includes("tests/unit/domain/rank_test.cpp", "#include \"app/config.hpp\"\n"), IsEmpty());
}

TEST(Layers, a_library_outside_its_layer_is_named) {
  EXPECT_THAT(wrong_includes("server/domain/decide.cpp", "#include <nlohmann/json.hpp>"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/storage/keys.cpp", "#include \"protocol/cpp/json_gate.hpp\""), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/app/main.cpp", "#include <boost/beast.hpp>"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/net/routes.cpp", "#include <rocksdb/db.h>"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/domain/decide.cpp", "#include <boost/asio.hpp>"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/live/room.cpp", "#include <date/tz.h>\n#include <libical/ical.h>\n"), SizeIs(2));
  EXPECT_THAT(wrong_includes("server/domain/decide.cpp", "#include <thread>\n#include <mutex>\n"), SizeIs(2));
}

TEST(Layers, a_clock_in_the_domain_is_named) {
  EXPECT_THAT(wrong_includes("server/domain/apply.cpp", "  const auto now = std::chrono::system_clock::now();"),
              SizeIs(1));
  EXPECT_THAT(wrong_includes("server/domain/apply.cpp", "auto t = steady_clock::now();"), SizeIs(1));
  EXPECT_THAT(wrong_includes("server/domain/apply.cpp", "#include <chrono>\nInstant now;\n"), IsEmpty());
  EXPECT_THAT(wrong_includes("server/live/hub.cpp", "auto t = steady_clock::now();"), IsEmpty());
}

TEST(Layers, an_import_against_the_arrow_is_named) {
  EXPECT_THAT(wrong_imports("web/src/model/board.ts", "import { Live } from \"../sync/live.js\";"),
              ElementsAre("web/src/model/board.ts: must not import web/src/sync/live.js"));
  EXPECT_THAT(wrong_imports("web/src/sync/core.ts", "export { t } from '../ui/text.js';"), SizeIs(1));
  EXPECT_THAT(wrong_imports("web/src/sync/core.ts", "import {\n  one,\n  two,\n} from \"../ui/text.js\";"), SizeIs(1));
  EXPECT_THAT(wrong_imports("web/src/sync/core.ts", "const ui = await import(\"../ui/text.js\");"), SizeIs(1));
  EXPECT_THAT(wrong_imports("web/src/ui/card.tsx", "import \"../main.js\";"), SizeIs(1));
  EXPECT_THAT(wrong_imports("web/src/model/board.ts", "import { signal } from \"@preact/signals\";"), SizeIs(1));
  EXPECT_THAT(wrong_imports("web/src/ui/card.tsx", "import { x } from \"../../test/x.js\";"), SizeIs(1));
}

TEST(Layers, an_import_along_the_arrow_is_free) {
  EXPECT_THAT(
      wrong_imports("web/src/model/board.ts", "import type { Board } from \"../../../protocol/ts/messages.js\";"),
      IsEmpty());
  EXPECT_THAT(wrong_imports("web/src/ui/board/card.tsx",
                            "import { fold } from \"../../model/fold.js\";\nimport { h } from \"preact\";"),
              IsEmpty());
  EXPECT_THAT(wrong_imports("web/src/main.tsx", "import { App } from \"./ui/app.js\";\nimport \"./styles/base.css\";"),
              IsEmpty());
}

}  // namespace
}  // namespace puffin::layers
