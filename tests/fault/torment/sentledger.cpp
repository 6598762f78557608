// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sentledger.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr qsizetype enoughComplaints = 20;

/// States that nothing may follow.
bool isFinal(const QString &state)
{
    return state == u"accepted"_s || state == u"refused"_s || state == u"expired"_s || state == u"cancelled"_s;
}

} // namespace

void SentLedger::noteKept(const QString &id, const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    noteOne(id, text, {});
}

QSet<QString> SentLedger::kept() const
{
    const std::scoped_lock lock(m_mutex);
    const QStringList ids = m_entries.keys();
    return {ids.cbegin(), ids.cend()};
}

void SentLedger::noteShown(const QJsonArray &messages, const QSet<QString> &kept)
{
    const std::scoped_lock lock(m_mutex);
    QSet<QString> missing = kept;
    for (const QJsonValue &message : messages) {
        const QString id = message[u"id"_s].toString();
        missing.remove(id);
        noteOne(id, message[u"text"_s].toString(), message[u"state"_s].toString());
    }
    for (const QString &id : std::as_const(missing))
        complain(u"%1 (%2) is not shown any more, it was %3"_s.arg(id, m_entries[id].text, m_entries[id].state));
}

void SentLedger::noteOne(const QString &id, const QString &text, const QString &state)
{
    const QString knownId = m_ids.value(text, id);
    if (knownId != id)
        complain(u"%1 has the ids %2 and %3"_s.arg(text, knownId, id));
    m_ids.insert(text, id);
    Entry &entry = m_entries[id];
    if (!entry.text.isEmpty() && entry.text != text)
        complain(u"%1 was %2 and is %3"_s.arg(id, entry.text, text));
    if (isFinal(entry.state) && !state.isEmpty() && state != entry.state)
        complain(u"%1 (%2) was %3 and is %4"_s.arg(id, text, entry.state, state));
    if (isFinal(state) && state != u"accepted"_s && state != entry.state)
        complain(u"%1 (%2) is %3"_s.arg(id, text, state)); // nothing here is a reason for that
    entry.text = text;
    if (!state.isEmpty())
        entry.state = state;
}

std::optional<QString> SentLedger::idOf(const QString &text) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_ids.constFind(text);
    return found == m_ids.cend() ? std::nullopt : std::optional(*found);
}

int SentLedger::acceptedCount() const
{
    return static_cast<int>(accepted().size());
}

QStringList SentLedger::accepted() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList texts;
    for (const Entry &entry : m_entries) {
        if (entry.state == u"accepted"_s)
            texts += entry.text;
    }
    return texts;
}

QStringList SentLedger::complaints() const
{
    const std::scoped_lock lock(m_mutex);
    return m_complaints;
}

void SentLedger::complain(const QString &what)
{
    if (m_complaints.size() < enoughComplaints)
        m_complaints += what;
}

void ReceivedLedger::noteShown(const QJsonArray &messages)
{
    const std::scoped_lock lock(m_mutex);
    QStringList texts;
    for (const QJsonValue &message : messages) {
        const QString text = message[u"text"_s].toString();
        const QString id = message[u"id"_s].toString();
        if (message[u"trust"_s] != u"direct"_s)
            m_complaints += u"%1 is %2"_s.arg(text, message[u"trust"_s].toString());
        if (texts.contains(text))
            m_complaints += text + u" is there twice"_s;
        if (m_ids.value(text, id) != id)
            m_complaints += u"%1 has the ids %2 and %3"_s.arg(text, m_ids.value(text), id);
        m_ids.insert(text, id);
        texts += text;
    }
    for (const QString &known : std::as_const(m_texts)) {
        if (!texts.contains(known))
            m_complaints += known + u" is not there any more"_s;
    }
    m_texts = texts;
    m_complaints = m_complaints.first(std::min(m_complaints.size(), enoughComplaints));
}

QStringList ReceivedLedger::texts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_texts;
}

QStringList ReceivedLedger::complaints() const
{
    const std::scoped_lock lock(m_mutex);
    return m_complaints;
}

} // namespace meshtray::test
