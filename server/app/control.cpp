#include "app/control.hpp"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/exit_code.hpp"

namespace puffin::app {
namespace {

constexpr const char* socket_name = "control.sock";
constexpr std::string_view backup_word = "backup ";
constexpr std::size_t line_bytes = 8 * 1024;

/// The socket's address by way of the open directory: a path of any length fits.
class SocketAddress {
 public:
  explicit SocketAddress(const std::filesystem::path& data)
      : directory_(::open(data.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    address_.sun_family = AF_UNIX;
    const std::string path = "/proc/self/fd/" + std::to_string(directory_) + "/" + socket_name;
    std::memcpy(address_.sun_path, path.c_str(), path.size() + 1);
  }
  ~SocketAddress() {
    if (directory_ >= 0) ::close(directory_);
  }
  SocketAddress(const SocketAddress&) = delete;
  SocketAddress& operator=(const SocketAddress&) = delete;

  [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }
  static constexpr socklen_t size = sizeof(sockaddr_un);

 private:
  int directory_;
  sockaddr_un address_{};
};

/// Reads up to a line feed; what came until then when the other side closes or dallies.
std::string read_line(int socket) {
  std::string line;
  char byte = 0;
  while (line.size() < line_bytes && ::recv(socket, &byte, 1, 0) == 1 && byte != '\n') line += byte;
  return line;
}

void send_line(int socket, std::string line) {
  line += '\n';
  std::size_t sent = 0;
  while (sent < line.size()) {
    const auto count = ::send(socket, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) return;
    sent += static_cast<std::size_t>(count);
  }
}

}  // namespace

Control::Control(const std::filesystem::path& data, storage::Store& store)
    : store_(store), path_(data / socket_name), listening_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  // One left behind by a server that was killed; the store's lock says that none is running.
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
  const SocketAddress address(data);
  const bool ready = listening_ >= 0 && ::bind(listening_, address.get(), SocketAddress::size) == 0 &&
                     ::chmod(path_.c_str(), S_IRUSR | S_IWUSR) == 0 && ::listen(listening_, 4) == 0 &&
                     ::pipe2(wake_, O_CLOEXEC) == 0;
  if (!ready) {
    const std::string why = std::strerror(errno);
    if (listening_ >= 0) ::close(listening_);
    throw CannotRun(ExitCode::environment, "cannot make " + path_.string() + ": " + why);
  }
  thread_ = std::thread([this] { run(); });
}

Control::~Control() {
  ::close(wake_[1]);  // wakes the thread, which ends
  thread_.join();
  ::close(wake_[0]);
  ::close(listening_);
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

void Control::run() {
  while (true) {
    pollfd watched[2] = {{wake_[0], POLLIN, 0}, {listening_, POLLIN, 0}};
    if (::poll(watched, 2, -1) < 0 && errno != EINTR) return;
    if (watched[0].revents != 0) return;
    if (watched[1].revents == 0) continue;
    const int client = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) continue;
    const timeval patience{2, 0};
    ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    serve(client);
    ::close(client);
  }
}

void Control::serve(int client) {
  const std::string line = read_line(client);
  if (!line.starts_with(backup_word)) return send_line(client, "error this server knows no such request");
  const auto fault = store_.backup_to(line.substr(backup_word.size()));
  send_line(client, fault ? "error " + *fault : "ok");
}

std::optional<std::string> ask_for_backup(const std::filesystem::path& data, const std::filesystem::path& to) {
  const SocketAddress address(data);
  const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return std::nullopt;
  if (::connect(socket, address.get(), SocketAddress::size) != 0) {
    ::close(socket);
    return std::nullopt;
  }
  // The server stands in another directory than the caller.
  send_line(socket, std::string{backup_word} + std::filesystem::absolute(to).string());
  const std::string answer = read_line(socket);
  ::close(socket);
  if (answer == "ok") return std::string{};
  return answer.starts_with("error ") ? answer.substr(6) : "the server went away while copying";
}

}  // namespace puffin::app
