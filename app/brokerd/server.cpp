// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

QByteArray readyLine(const QList<net::ListenAddress> &listening)
{
    QJsonArray addresses;
    for (const net::ListenAddress &address : listening)
        addresses.append(address.toString());
    const QJsonObject line{{u"listening"_s, addresses}, {u"url"_s, net::advertisedUrl(listening)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

void Server::start(const Serve &command)
{
    connect(&m_signals, &StopSignals::stopRequested, this, [this] { m_host.stop(this, [this] { Q_EMIT stopped(); }); });
    broker::BrokerConfig config;
    config.dataFolder = command.dataFolder;
    config.listen = command.listen;
    config.hostNames = command.hostNames;
    m_host.start(config, this, [this](const Result<broker::BrokerAddresses> &started) {
        if (started)
            Q_EMIT listening(readyLine(started->listening));
        else
            Q_EMIT failed(started.error().message);
    });
}

} // namespace meshtray::brokerd
