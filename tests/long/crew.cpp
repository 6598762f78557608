// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crew.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshtray::longrun {

Crew::Crew(const load::Population &population, const QUrl &broker, Clock &clock)
    : m_population(population)
{
    for (size_t i = 0; i < population.members().size(); ++i) {
        m_hands.push_back(std::make_unique<Hand>(population, i, broker, clock, m_ledger));
        connect(m_hands.back().get(), &Hand::moved, this, &Crew::look);
    }
    connect(&m_writing, &QTimer::timeout, this, &Crew::write);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Crew::ended);
}

void Crew::begin(const Work &work)
{
    m_work = work;
    for (const auto &hand : m_hands)
        hand->open();
    m_elapsed.start();
    m_writing.start(10ms);
    m_patience.start(work.patience);
}

void Crew::write()
{
    // after a pause not all at once what would have been written in it
    const qint64 due = std::min<qint64>(m_work.messages, m_elapsed.elapsed() * m_work.perSecond / 1000);
    std::uniform_int_distribution<size_t> others(1, m_hands.size() - 1);
    for (size_t tries = 0; tries < m_hands.size() && m_ledger.writtenCount() < due; ++tries) {
        const size_t from = m_turnOf++ % m_hands.size();
        const size_t to = (from + others(m_random)) % m_hands.size();
        m_hands[from]->write(to, u"%1: %2"_s.arg(from).arg(m_ledger.writtenCount()).toLatin1());
    }
    if (m_ledger.writtenCount() == m_work.messages)
        m_writing.stop();
}

void Crew::look()
{
    m_patience.start();
    // counting what is lost is dear; it cannot be over before as many have arrived as are to be written
    if (m_hasEnded || m_ledger.arrivedCount() < m_work.messages || !m_ledger.isSettled())
        return;
    m_hasEnded = true;
    m_patience.stop();
    Q_EMIT ended();
}

QJsonObject Crew::toJson() const
{
    QJsonObject json = m_ledger.toJson();
    int breaks = 0;
    int connected = 0;
    for (const auto &hand : m_hands) {
        breaks += hand->breaks();
        connected += hand->isConnected() ? 1 : 0;
    }
    json[u"breaks"_s] = breaks;
    json[u"connected"_s] = connected;
    json[u"seconds"_s] = static_cast<double>(m_elapsed.elapsed()) / 1000;
    return json;
}

} // namespace meshtray::longrun
