// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "returners.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::longrun {

Returners::Returners(const load::Population &population, size_t first, const QUrl &broker, Clock &clock, Ledger written)
    : m_ledger(std::move(written))
    , m_first(first)
{
    for (size_t i = first; i < population.members().size(); ++i) {
        m_hands.push_back(std::make_unique<Hand>(population, i, broker, clock, m_ledger));
        connect(m_hands.back().get(), &Hand::read, this, [this](const QByteArray &text) {
            if (text.startsWith(mark))
                m_marksRead.insert(text);
        });
        connect(m_hands.back().get(), &Hand::moved, this, &Returners::look);
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Returners::ended);
}

void Returners::begin(std::chrono::seconds patience)
{
    for (size_t i = 0; i < m_hands.size(); ++i) {
        m_hands[i]->open();
        m_hands[i]->write(m_first + i, mark.toByteArray() + QByteArray::number(i));
    }
    m_patience.start(patience);
}

void Returners::look()
{
    const auto rejected = std::ranges::count_if(m_hands, [](const auto &hand) { return hand->isRejected(); });
    if (m_hasEnded || m_marksRead.size() + rejected < std::ssize(m_hands))
        return;
    m_hasEnded = true;
    m_patience.stop();
    // not while the client speaks
    QMetaObject::invokeMethod(this, &Returners::ended, Qt::QueuedConnection);
}

QJsonObject Returners::toJson() const
{
    QJsonObject json = m_ledger.toJson();
    json[u"marks"_s] = m_marksRead.size();
    json[u"arrived"_s] = m_ledger.arrivedCount() - m_marksRead.size();
    json[u"written"_s] = m_ledger.writtenCount() - static_cast<qint64>(m_hands.size());
    json[u"returners"_s] = static_cast<qint64>(m_hands.size());
    return json;
}

} // namespace meshtray::longrun
