// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/limits.h"

#include <QtGlobal>

namespace meshtray::broker {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 kibibyte = 1024;
constexpr qint64 gibibyte = kibibyte * kibibyte * kibibyte;

constexpr Limit table[] = {
    {"max-connections", LimitKind::Count, "N", &BrokerConfig::maxConnectionsPerMesh, 1, 10'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Connections a mesh"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how many connections a mesh may have at once")},
    {"max-waiting", LimitKind::Count, "N", &BrokerConfig::maxWaitingPerRecipient, 1, 10'000'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Waiting messages a recipient"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how many messages may wait for one recipient")},
    {"retention", LimitKind::Duration, "TIME", &BrokerConfig::retention, second, 365 * day,
     QT_TRANSLATE_NOOP("meshtray::broker", "Messages are kept for"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long a message waits for its recipient before it is dropped")},
    {"rate", LimitKind::Rate, "off|PER_SECOND:BURST", &BrokerConfig::memberRate, 1, 1'000'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Rate of a member"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how much one member may send, over all its connections")},
    {"max-unauthenticated", LimitKind::Count, "N", &BrokerConfig::maxUnauthenticated, 1, 100'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Unknown connections"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how many connections may not have said who they are yet")},
    {"max-unauthenticated-per-address", LimitKind::Count, "N", &BrokerConfig::maxUnauthenticatedPerAddress, 1, 100'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Unknown connections an address"),
     QT_TRANSLATE_NOOP("meshtray::broker", "the same, of one address")},
    {"hello-deadline", LimitKind::Duration, "TIME", &BrokerConfig::helloDeadline, 100, 5 * minute,
     QT_TRANSLATE_NOOP("meshtray::broker", "Time to say hello"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long a new connection has to say who it is")},
    {"ping-interval", LimitKind::Duration, "TIME", &BrokerConfig::pingInterval, 100, hour,
     QT_TRANSLATE_NOOP("meshtray::broker", "Time between pings"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how often a connection is asked whether it is still there")},
    {"pong-deadline", LimitKind::Duration, "TIME", &BrokerConfig::pongDeadline, 200, 3 * hour,
     QT_TRANSLATE_NOOP("meshtray::broker", "Time to answer a ping"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long a connection may leave pings unanswered before it is closed")},
    {"redeliver-after", LimitKind::Duration, "TIME", &BrokerConfig::redeliverAfter, 100, hour,
     QT_TRANSLATE_NOOP("meshtray::broker", "Unconfirmed messages are repeated after"),
     QT_TRANSLATE_NOOP("meshtray::broker", "when a message whose arrival was not confirmed is sent once more")},
    {"presence-grace", LimitKind::Duration, "TIME", &BrokerConfig::presenceGrace, 0, day,
     QT_TRANSLATE_NOOP("meshtray::broker", "Present after leaving"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long somebody whose connection is gone still counts as present")},
    {"status-ttl", LimitKind::Duration, "TIME", &BrokerConfig::statusTtl, 100, day,
     QT_TRANSLATE_NOOP("meshtray::broker", "“Working” is believed for"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long “working” that a hook has set is believed")},
    {"kick-for", LimitKind::Duration, "TIME", &BrokerConfig::kickFor, second, 30 * day,
     QT_TRANSLATE_NOOP("meshtray::broker", "Kicked members stay out for"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long a member who was kicked is refused")},
    {"max-unsent", LimitKind::Bytes, "SIZE", &BrokerConfig::maxUnsentBytes, 64 * kibibyte, gibibyte,
     QT_TRANSLATE_NOOP("meshtray::broker", "Unread by a connection"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how much may be under way to a connection that does not read it")},
    {"slow-reader-patience", LimitKind::Duration, "TIME", &BrokerConfig::slowReaderPatience, 100, hour,
     QT_TRANSLATE_NOOP("meshtray::broker", "Patience with slow readers"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long more than that may be under way before the connection is closed")},
    {"failed-hellos", LimitKind::Count, "N|off", &BrokerConfig::failedHellos, 1, 100'000,
     QT_TRANSLATE_NOOP("meshtray::broker", "Failed hellos an address"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how many refused hellos make an address blocked"), CanBeOff::Yes},
    {"failed-hello-window", LimitKind::Duration, "TIME", &BrokerConfig::failedHelloWindow, second, day,
     QT_TRANSLATE_NOOP("meshtray::broker", "Failed hellos count for"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long a refused hello is counted")},
    {"failed-hello-block", LimitKind::Duration, "TIME", &BrokerConfig::failedHelloBlock, second, 30 * day,
     QT_TRANSLATE_NOOP("meshtray::broker", "Blocked addresses stay out for"),
     QT_TRANSLATE_NOOP("meshtray::broker", "how long an address stays blocked")},
    {"block-loopback", LimitKind::Switch, "", &BrokerConfig::loopbackBlocking, 0, 0,
     QT_TRANSLATE_NOOP("meshtray::broker", "Block this machine as well"),
     QT_TRANSLATE_NOOP("meshtray::broker", "block this machine's own programs for refused hellos as well")},
    {"allow-origin", LimitKind::Origins, "ORIGIN", &BrokerConfig::allowedOrigins, 0, 64,
     QT_TRANSLATE_NOOP("meshtray::broker", "Web pages that may connect"),
     QT_TRANSLATE_NOOP("meshtray::broker", "a web page that may talk to the broker, like https://example.org")},
};

} // namespace

std::span<const Limit> limits()
{
    return table;
}

} // namespace meshtray::broker
