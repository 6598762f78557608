// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/databasehealth.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr std::chrono::seconds probeInterval{2};

} // namespace

DatabaseHealth::DatabaseHealth(Clock &clock, store::BrokerStore &store, Turn &turn)
    : m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_probe(clock)
{
}

void DatabaseHealth::noted(const Result<void> &written)
{
    if (written) {
        if (!isUp())
            qCInfo(lcBroker) << "the database takes what is written again";
        return m_probe.stop();
    }
    if (isUp())
        qCWarning(lcBroker) << "the database does not take what is written:" << written.error().message;
    probeLater();
}

void DatabaseHealth::probeLater()
{
    m_probe.start(probeInterval, [this] {
        probeLater(); // still down, until the write below has succeeded
        probe();
    });
}

void DatabaseHealth::probe()
{
    // The turn notes how it ends, also when it cannot be begun; a write that failed fails its commit.
    if (!m_turn.begin())
        return;
    static_cast<void>(m_store.setSetting(u"last_probe"_s, QString::number(m_clock.wallMs())));
    static_cast<void>(m_turn.commitNow());
}

} // namespace meshtray::broker
