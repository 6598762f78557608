// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace meshtray::test {

/// Everything that one desktop has ever said about its own messages, held against what it says next. Any thread.
class SentLedger {
public:
    /// The answer of `send`: the message is kept from now on.
    void noteKept(const QString &id, const QString &text);
    /// What has been kept so far: none of these may be missing in an answer that is asked for later.
    QSet<QString> kept() const;
    /// The answer of `sent`, to a question that was asked when `kept` was what it is.
    void noteShown(const QJsonArray &messages, const QSet<QString> &kept);

    std::optional<QString> idOf(const QString &text) const;
    int acceptedCount() const;
    QStringList accepted() const; ///< texts
    /// What a desktop should not have said; empty when all was well.
    QStringList complaints() const;

private:
    struct Entry {
        QString text;
        QString state; ///< the last that was shown; empty while none was
    };
    void noteOne(const QString &id, const QString &text, const QString &state);
    void complain(const QString &what);

    mutable std::mutex m_mutex;
    QMap<QString, Entry> m_entries; ///< by id
    QMap<QString, QString> m_ids;   ///< by text
    QStringList m_complaints;
};

/// The same of what one desktop has received.
class ReceivedLedger {
public:
    void noteShown(const QJsonArray &messages);
    QStringList texts() const; ///< of the last answer
    QStringList complaints() const;

private:
    mutable std::mutex m_mutex;
    QStringList m_texts;
    QMap<QString, QString> m_ids; ///< by text
    QStringList m_complaints;
};

} // namespace meshtray::test
