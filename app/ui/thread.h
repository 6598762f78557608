// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "mesh/inbox.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace meshtray::ui {

/// The messages of one conversation, oldest first.
class Thread : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
public:
    enum Role {
        Kind = Qt::UserRole + 1, ///< "received", "sent" or "system"
        BodyText,
        Sender,
        SenderTint,
        TimeText,
        NewDay,       ///< heading above the first message of a day; empty for the others
        FirstOfGroup, ///< sender and trust differ from the message above, or time has passed
        StateIcon,    ///< of a sent message: how far it got
        StateText,
        StateCalm,
        TrustIcon, ///< of a received message: who could read it, who vouches for it
        TrustText,
        TrustCalm,
        HasText, ///< false when there is nothing that could be shown but why
        Urgent,
        CanRetry,  ///< a message of ours that may be sent once more
        CanCancel, ///< a message of ours that waits
    };
    Q_ENUM(Role)

    explicit Thread(Clock &clock, QObject *parent = nullptr);

    /// Shows the conversation `key` of `inbox`; nothing when `inbox` is null.
    void show(Inbox *inbox, const QByteArray &key);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The id of a row's message; empty when there is no such row.
    QByteArray idOf(int row) const;
    /// Puts the text of a message onto the clipboard.
    Q_INVOKABLE void copy(int row) const;

private:
    const Message &at(int row) const;
    bool isGone(int row) const { return m_places.at(row) < m_gone; }
    bool startsGroup(int row) const;
    bool startsDay(int row) const;
    void fill();
    void added(int index);
    void changed(int index);
    void aboutToRemove(int index);
    void removed();
    void oldestRemoved(int count);
    void reload();

    Clock &m_clock;
    QPointer<Inbox> m_inbox;
    QByteArray m_key;
    /// Place of each row's message, counted from the first one the inbox ever had; ascending.
    QList<qint64> m_places;
    std::optional<qint64> m_leaving; ///< the place of a message that is being removed
    qint64 m_gone = 0;               ///< how many have left the inbox since show()
};

} // namespace meshtray::ui
