#include "net/metrics.hpp"

#include <prometheus/text_serializer.h>

#include "live/hub.hpp"
#include "net/live_sessions.hpp"
#include "storage/store.hpp"

namespace puffin::net {
namespace {

prometheus::Family<prometheus::Counter>& family(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

}  // namespace

prometheus::Gauge& Metrics::gauge(const char* name, const char* help) {
  return prometheus::BuildGauge().Name(name).Help(help).Register(*registry_).Add({});
}

prometheus::Counter& Metrics::counter(const char* name, const char* help) {
  return family(*registry_, name, help).Add({});
}

Metrics::Metrics()
    : registry_(std::make_shared<prometheus::Registry>()),
      requests_(family(*registry_, "puffin_http_answers_total", "HTTP answers by status")),
      live_closes_(family(*registry_, "puffin_live_closed_total", "Live connections ended, by reason")),
      logins_(family(*registry_, "puffin_logins_total", "Attempts to sign in with a password")),
      logins_right_(logins_.Add({{"result", "right"}})),
      logins_wrong_(logins_.Add({{"result", "wrong"}})),
      live_opened_(counter("puffin_live_opened_total", "Live connections begun")),
      connections_refused_(counter("puffin_connections_refused_total", "Connections over a cap")),
      connections_(gauge("puffin_connections", "Open TCP connections")),
      live_sessions_(gauge("puffin_live_connections", "Open live connections")),
      rooms_(gauge("puffin_rooms", "Boards in memory")),
      members_(gauge("puffin_members", "Members of rooms")),
      commands_(gauge("puffin_commands_total", "Commands decided")),
      rejections_(gauge("puffin_rejections_total", "Commands refused")),
      delivered_(gauge("puffin_events_delivered_total", "Events handed to members")),
      storage_failures_(gauge("puffin_storage_failures_total", "Appends that failed")),
      writable_(gauge("puffin_store_writable", "1 while the disk takes writes")) {}

void Metrics::answered(unsigned status) { requests_.Add({{"status", std::to_string(status)}}).Increment(); }

void Metrics::live_closed(std::string_view reason) { live_closes_.Add({{"reason", std::string{reason}}}).Increment(); }

std::string Metrics::render(const live::Hub& hub, const storage::Store& store, const LiveSessions& sessions) {
  const live::Hub::Figures figures = hub.figures();
  live_sessions_.Set(static_cast<double>(sessions.count()));
  rooms_.Set(static_cast<double>(figures.rooms));
  members_.Set(static_cast<double>(figures.members));
  commands_.Set(static_cast<double>(figures.commands));
  rejections_.Set(static_cast<double>(figures.rejections));
  delivered_.Set(static_cast<double>(figures.events_delivered));
  storage_failures_.Set(static_cast<double>(figures.storage_failures));
  writable_.Set(store.writable() ? 1 : 0);
  return prometheus::TextSerializer().Serialize(registry_->Collect());
}

}  // namespace puffin::net
