// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/server.h"

#include "broker/listentrial.h"
#include "brokerd/tlsfile.h"
#include "store/sqlitebrokerstore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

QByteArray readyLine(const broker::BrokerAddresses &at)
{
    QJsonArray addresses;
    for (const net::ListenAddress &address : at.listening)
        addresses.append(address.toString());
    QJsonObject line{{u"listening"_s, addresses}, {u"url"_s, net::advertisedUrl(at.listening)}};
    if (!at.tlsPin.isEmpty())
        line[u"tlsPin"_s] = QString::fromLatin1(at.tlsPin);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

void Server::start(const Serve &command)
{
    connect(&m_signals, &StopSignals::stopRequested, this, [this] { m_host.stop(this, [this] { Q_EMIT stopped(); }); });
    if (command.tls == Tls::Off)
        return run(command.config);
    broker::BrokerConfig config = command.config;
    SystemClock clock;
    const bool isNew = !QFileInfo::exists(store::brokerDatabasePath(config.dataFolder));
    const auto possible = isNew ? broker::tryListening(config.listen, clock) : Result<void>();
    const auto identity = possible ? tlsIdentityIn(config.dataFolder, clock)
                                   : Result<net::TlsIdentity>(std::unexpected(possible.error()));
    if (!identity) {
        Q_EMIT failed(identity.error().message);
        return;
    }
    config.tls = *identity;
    run(config);
}

void Server::run(const broker::BrokerConfig &config)
{
    m_host.start(config, this, [this](const Result<broker::BrokerAddresses> &started) {
        if (started)
            Q_EMIT listening(readyLine(*started));
        else
            Q_EMIT failed(started.error().message);
    });
}

} // namespace meshtray::brokerd
