// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace meshtray::broker {

/// What was pushed over one connection and not yet confirmed. Times: steady milliseconds.
class PushWindow {
public:
    struct Entry {
        qint64 order = 0;
        QByteArray messageId;
        QByteArray clientMessageId;
        bool isUrgent = false; ///< of priority now
        qint64 pushedAt = 0;
        quint64 sequence = 0; ///< of pushing over this connection; given by add()
    };

    static constexpr qsizetype capacity = 256;

    bool isFull() const { return m_entries.size() >= capacity; }
    /// How many more it can take.
    int room() const { return static_cast<int>(capacity - m_entries.size()); }
    bool isEmpty() const { return m_entries.empty(); }
    bool contains(qint64 order) const;
    /// Of the latest push; 0 when there was none.
    quint64 lastSequence() const { return m_lastSequence; }

    void add(Entry entry);
    /// Takes out everything up to this sequence: a pong to a ping sent behind it has come. The orders.
    QList<qint64> confirmUpTo(quint64 sequence);
    /// Takes out the one that was acknowledged: by its messageId or, where that is empty, its clientMessageId.
    std::optional<qint64> confirm(const QByteArray &messageId, const QByteArray &clientMessageId);
    /// Takes out what was pushed at `time` or before and never confirmed.
    QList<Entry> takeOlderThan(qint64 time);

private:
    QList<Entry> m_entries; ///< by sequence
    quint64 m_lastSequence = 0;
};

} // namespace meshtray::broker
