// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "brokerd/serveverb.h"
#include "brokerd/stopsignals.h"

namespace meshtray::brokerd {

/// The verb `serve`: runs a broker from the ready line on stdout to a stop signal, and ends the event loop.
class Server : public QObject {
    Q_OBJECT
public:
    void start(const Serve &command);

Q_SIGNALS:
    void listening(const QByteArray &readyLine); ///< one line of JSON, without its end
    void failed(const QString &sentence);
    void stopped();

private:
    void run(const broker::BrokerConfig &config);

    broker::BrokerHost m_host;
    StopSignals m_signals;
};

} // namespace meshtray::brokerd
