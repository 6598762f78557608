// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace meshtray::longrun {

/// What was written, what the broker has said of it, and what has arrived. A message is known by its text, which is
/// written once only and says from whom it is.
class Ledger {
public:
    /// It is given to the client; `id` as outgoingChanged tells it.
    void written(const QByteArray &id, const QByteArray &text);
    void accepted(const QByteArray &id);
    void refused(const QByteArray &id);
    /// A push that could be opened, or with nothing one that could not.
    void arrived(const QByteArray &messageId, const std::optional<QByteArray> &text);

    qsizetype writtenCount() const { return m_textOf.size(); }
    qsizetype acceptedCount() const { return m_accepted.size(); }
    qsizetype arrivedCount() const { return m_arrived.size(); }
    bool wasWritten(const QByteArray &text) const { return m_texts.contains(text); }
    /// All that was written was accepted and has arrived.
    bool isSettled() const { return m_accepted.size() == m_textOf.size() && lost() == 0; }
    /// Accepted, and not arrived.
    qsizetype lost() const;
    QJsonObject toJson() const;

private:
    QHash<QByteArray, QByteArray> m_textOf; ///< by id
    QSet<QByteArray> m_texts;
    QSet<QByteArray> m_accepted; ///< texts
    QSet<QByteArray> m_refused;
    QHash<QByteArray, QByteArray> m_arrived; ///< text → the id the broker gave it
    qsizetype m_repeated = 0;                ///< pushed again as the same: allowed
    qsizetype m_twice = 0;                   ///< the same text as another message
    qsizetype m_unreadable = 0;
    qsizetype m_unknown = 0; ///< nobody wrote it
};

} // namespace meshtray::longrun
