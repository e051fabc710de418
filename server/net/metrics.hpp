#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

namespace puffin::live {
class Hub;
}
namespace puffin::storage {
class Store;
}

namespace puffin::net {

class LiveSessions;

/// What an operator watches (RUNBOOK). Any thread; counting is one atomic step.
class Metrics {
 public:
  Metrics();

  void answered(unsigned status);
  void live_opened() { live_opened_.Increment(); }
  void live_closed(std::string_view reason);
  void login(bool right) { (right ? logins_right_ : logins_wrong_).Increment(); }
  void connection_opened() { connections_.Increment(); }
  void connection_closed() { connections_.Decrement(); }
  void connection_refused() { connections_refused_.Increment(); }

  /// The Prometheus text, with the figures of hub and store as they stand.
  std::string render(const live::Hub& hub, const storage::Store& store, const LiveSessions& sessions);

 private:
  prometheus::Gauge& gauge(const char* name, const char* help);
  prometheus::Counter& counter(const char* name, const char* help);

  std::shared_ptr<prometheus::Registry> registry_;
  prometheus::Family<prometheus::Counter>& requests_;
  prometheus::Family<prometheus::Counter>& live_closes_;
  prometheus::Family<prometheus::Counter>& logins_;
  prometheus::Counter& logins_right_;
  prometheus::Counter& logins_wrong_;
  prometheus::Counter& live_opened_;
  prometheus::Counter& connections_refused_;
  prometheus::Gauge& connections_;
  prometheus::Gauge& live_sessions_;
  prometheus::Gauge& rooms_;
  prometheus::Gauge& members_;
  prometheus::Gauge& commands_;
  prometheus::Gauge& rejections_;
  prometheus::Gauge& delivered_;
  prometheus::Gauge& storage_failures_;
  prometheus::Gauge& writable_;
};

}  // namespace puffin::net
