// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/brokerclient.h"
#include "ledger.h"
#include "load/population.h"

#include <QUrl>

namespace meshtray::longrun {

/// One member at work, with the client of the desktop.
class Hand final : public QObject {
    Q_OBJECT
public:
    Hand(const load::Population &population, size_t index, const QUrl &broker, Clock &clock, Ledger &ledger);

    void open() { m_client.open(); }
    /// Seals and hands over. False when the client takes no more for now.
    bool write(size_t to, const QByteArray &text);
    bool isConnected() const { return std::holds_alternative<client::Open>(m_client.state()); }
    /// The broker will not have it.
    bool isRejected() const { return std::holds_alternative<client::Rejected>(m_client.state()); }
    /// How often a connection that stood has ended.
    int breaks() const { return m_breaks; }

Q_SIGNALS:
    void moved(); ///< a message went on, or the connection
    void read(const QByteArray &text);

private:
    void handle(const protocol::PushFrame &push);
    void handle(const QByteArray &id, const client::OutgoingState &state);
    void handleState();

    const load::Population &m_population;
    const size_t m_index;
    Ledger &m_ledger;
    client::BrokerClient m_client;
    bool m_wasConnected = false;
    int m_breaks = 0;
};

} // namespace meshtray::longrun
