// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// Loads a server and says what it took, as one line of JSON.

#include "crowd.h"
#include "hostiles.h"
#include "serverrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace meshtray::load;

namespace {

QJsonObject toJson(const Histogram &times)
{
    constexpr double msPerNs = 1e-6;
    return {{u"p50"_s, static_cast<double>(times.percentile(0.5)) * msPerNs},
            {u"p95"_s, static_cast<double>(times.percentile(0.95)) * msPerNs},
            {u"p99"_s, static_cast<double>(times.percentile(0.99)) * msPerNs},
            {u"max"_s, static_cast<double>(times.max()) * msPerNs}};
}

QJsonArray toJson(const std::vector<qint64> &values)
{
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

std::optional<Subject> subjectFrom(const QString &name)
{
    if (name == u"broker")
        return Subject::Broker;
    if (name == u"echo")
        return Subject::Echo;
    return name == u"mosquitto" ? std::optional(Subject::Mosquitto) : std::nullopt;
}

std::optional<Pattern> patternFrom(const QString &name)
{
    if (name == u"random")
        return Pattern::Random;
    if (name == u"fan-out")
        return Pattern::FanOut;
    return name == u"backlog" ? std::optional(Pattern::Backlog) : std::nullopt;
}

/// Here and, because it is inherited, in the server.
void allowManySockets()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

struct Load {
    Subject subject = Subject::Broker;
    int peers = 0;
    Traffic traffic;
    std::chrono::seconds idle{0}; ///< connected, before anything is sent
    int hostiles = 0;             ///< connections of strangers beside
};

QJsonObject measure(const Load &load)
{
    ServerRun server(load.subject);
    const Population population(server.dataFolder(), load.peers);
    server.start();
    const qint64 before = server.residentKiB();
    Crowd crowd(population, [&] { return server.connect(); });
    crowd.watch([&] { return server.residentKiB(); });
    const qint64 connected = server.residentKiB();
    std::unique_ptr<Hostiles> hostiles;
    if (load.hostiles > 0)
        hostiles = std::make_unique<Hostiles>(server.port(), load.hostiles);
    const qint64 idleCpu = server.cpuMs();
    std::this_thread::sleep_for(load.idle);
    const qint64 cpu = server.cpuMs();
    const Outcome outcome = crowd.run(load.traffic);
    const double seconds = static_cast<double>(outcome.nanoseconds) / 1e9;
    return {{u"peers"_s, load.peers},
            {u"messages"_s, load.traffic.messages},
            {u"perSecondWanted"_s, load.traffic.perSecond.value_or(0)},
            {u"sent"_s, outcome.sent},
            {u"wanted"_s, outcome.wanted},
            {u"delivered"_s, outcome.delivered},
            {u"repeated"_s, outcome.repeated},
            {u"seconds"_s, seconds},
            {u"perSecond"_s, seconds > 0 ? static_cast<double>(outcome.delivered) / seconds : 0},
            {u"toAckMs"_s, toJson(outcome.toAck)},
            {u"toPushMs"_s, toJson(outcome.toPush)},
            {u"cpuMs"_s, server.cpuMs() - cpu},
            {u"idleSeconds"_s, static_cast<double>(load.idle.count())},
            {u"idleCpuMs"_s, cpu - idleCpu},
            {u"hostileAttempts"_s, hostiles ? hostiles->attempts() : 0},
            {u"peakKiB"_s, server.peakKiB()},
            {u"kiBAtEnd"_s, server.residentKiB()},
            {u"kiBOverTime"_s, toJson(outcome.residentKiB)},
            {u"kiBConnected"_s, connected},
            {u"kiBEachConnection"_s, static_cast<double>(connected - before) / load.peers}};
}

} // namespace

int main(int argc, char **argv)
{
    allowManySockets();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Loads a server and prints what it took as one line of JSON."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"subject"_s, u"broker (ours), echo (of Qt's WebSockets) or mosquitto."_s, u"NAME"_s, u"broker"_s},
         {u"peers"_s, u"Members, each with a connection."_s, u"N"_s, u"10"_s},
         {u"messages"_s, u"That each of those who write sends."_s, u"N"_s, u"100"_s},
         {u"pattern"_s, u"random, fan-out (one to all) or backlog (to those who come later)."_s, u"NAME"_s,
          u"random"_s},
         {u"idle"_s, u"Seconds to stay connected before anything is sent."_s, u"N"_s, u"0"_s},
         {u"hostiles"_s, u"Connections of strangers who mean no good, beside."_s, u"N"_s, u"0"_s},
         {u"rate"_s, u"Messages a second of all together; 0: as fast as they go."_s, u"N"_s, u"0"_s},
         {u"bytes"_s, u"Of each text, before it is sealed."_s, u"N"_s, u"500"_s}});
    parser.process(application);
    Load load;
    load.peers = parser.value(u"peers"_s).toInt();
    load.idle = std::chrono::seconds(parser.value(u"idle"_s).toInt());
    load.hostiles = parser.value(u"hostiles"_s).toInt();
    load.traffic.messages = parser.value(u"messages"_s).toInt();
    load.traffic.textBytes = parser.value(u"bytes"_s).toInt();
    if (const int rate = parser.value(u"rate"_s).toInt(); rate > 0)
        load.traffic.perSecond = rate;
    const auto subject = subjectFrom(parser.value(u"subject"_s));
    const auto pattern = patternFrom(parser.value(u"pattern"_s));
    if (!subject || !pattern)
        parser.showHelp(2);
    load.subject = *subject;
    load.traffic.pattern = *pattern;
    const QJsonObject result = measure(load);
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return result[u"delivered"_s] == result[u"wanted"_s] ? 0 : 1;
}
