// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::longrun {

void Ledger::written(const QByteArray &id, const QByteArray &text)
{
    m_textOf.insert(id, text);
    m_texts.insert(text);
}

void Ledger::accepted(const QByteArray &id)
{
    m_accepted.insert(m_textOf.value(id));
}

void Ledger::refused(const QByteArray &id)
{
    m_refused.insert(m_textOf.value(id));
}

void Ledger::arrived(const QByteArray &messageId, const std::optional<QByteArray> &text)
{
    if (!text) {
        ++m_unreadable;
        return;
    }
    if (!wasWritten(*text)) {
        ++m_unknown;
        return;
    }
    const auto known = m_arrived.constFind(*text);
    if (known == m_arrived.cend())
        m_arrived.insert(*text, messageId);
    else
        ++(*known == messageId ? m_repeated : m_twice);
}

qsizetype Ledger::lost() const
{
    return std::ranges::count_if(m_accepted, [this](const QByteArray &text) { return !m_arrived.contains(text); });
}

QJsonObject Ledger::toJson() const
{
    return {{u"written"_s, writtenCount()},
            {u"accepted"_s, acceptedCount()},
            {u"refused"_s, m_refused.size()},
            {u"arrived"_s, arrivedCount()},
            {u"lost"_s, lost()},
            {u"repeated"_s, m_repeated},
            {u"twice"_s, m_twice},
            {u"unreadable"_s, m_unreadable},
            {u"unknown"_s, m_unknown}};
}

} // namespace meshtray::longrun
