// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "mesh/history.h"
#include "mesh/inbox.h"
#include "ui/messagelink.h"
#include "ui/threaddetails.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace meshtray::ui {

/// The messages of one conversation, oldest first: what the inbox has of it, and before that what was read from the
/// disk because the person scrolled there. While a part is shown that lies further back than everything in memory, the
/// end is left out (`detached`) until the person scrolls or jumps there.
class Thread : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// There may be older messages on the disk than the first row.
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY pagesChanged)
    /// There are newer messages than the last row.
    Q_PROPERTY(bool detached READ isDetached NOTIFY pagesChanged)
    /// Messages are being read from the disk.
    Q_PROPERTY(bool loading READ isLoading NOTIFY pagesChanged)
public:
    enum Role {
        Kind = Qt::UserRole + 1, ///< "received", "sent" or "system"
        BodyText,                ///< the whole text
        Body,                    ///< MessagePart: the text as it is shown, when it is nothing but words
        Parts,                   ///< list of MessagePart when there is code between the words, else empty
        Fold,                    ///< "folded" or "unfolded" for a long text, else empty
        LineCount,               ///< of the whole text
        Sender,
        SenderTint,
        TimeText,
        NewDay,       ///< heading above the first message of a day; empty for the others
        FirstNew,     ///< the first that was unread when the person came
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
        Spoken,    ///< sender, time, text and state, to be read out
    };
    Q_ENUM(Role)

    /// So many are read from the disk at once, and so many stay of what was read.
    static constexpr int pageSize = 200;
    static constexpr qsizetype mostKept = 20'000;

    explicit Thread(Clock &clock, QObject *parent = nullptr);

    /// Shows the conversation `key` of `inbox`; nothing when `inbox` is null. Without a `history` only what is in
    /// memory; it may go before the thread does.
    void show(Inbox *inbox, const QByteArray &key, History *history = nullptr);
    /// Whether the person is looking: what comes while nobody looks is new to them.
    void setWatched(bool watched);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool hasEarlier() const { return m_history && m_hasEarlier; }
    bool isDetached() const { return m_isDetached; }
    bool isLoading() const { return m_isLoading; }

    /// The id of a row's message; empty when there is no such row.
    QByteArray idOf(int row) const;
    /// What a row's message is called; nothing when there is no such row.
    std::optional<store::MessageName> nameOf(int row) const;
    /// Shows a message of the conversation, reading around it from the disk when it is not in memory; `wanted` tells
    /// its row.
    void reveal(const store::MessageName &message);

    /// Older messages come before the first row, newer ones behind the last while detached. Nothing happens while
    /// something is being read.
    Q_INVOKABLE void loadEarlier();
    Q_INVOKABLE void loadLater();
    /// Back to the end of the conversation; `wanted` tells the last row.
    Q_INVOKABLE void showNewest();
    /// The row of the first new message, -1 when there is none.
    Q_INVOKABLE int firstNewRow() const;

    /// Puts the text of a message onto the clipboard; as lines behind "> "; or only the code in it.
    Q_INVOKABLE void copy(int row) const;
    Q_INVOKABLE void copyQuoted(int row) const;
    Q_INVOKABLE void copyCode(int row) const;
    Q_INVOKABLE void copyText(const QString &text) const;
    Q_INVOKABLE bool hasCode(int row) const;
    /// Shows the whole of a long text, or its beginning again.
    Q_INVOKABLE void setUnfolded(int row, bool unfolded);
    /// The addresses in a message, each once, at most ten.
    Q_INVOKABLE QStringList linksOf(int row) const;
    /// Where an address leads, to be shown before openLink().
    Q_INVOKABLE meshtray::ui::MessageLink linkTo(const QString &address) const;
    /// Hands an http or https address to the desktop; nothing else.
    Q_INVOKABLE void openLink(const QString &address) const;
    /// All that is known of a message.
    Q_INVOKABLE QList<meshtray::ui::MessageFact> detailsOf(int row) const;

Q_SIGNALS:
    void pagesChanged();
    /// A message was added to the conversation, whether it is a row or not.
    void arrived(bool isOurs);
    /// The person asked to see this row.
    void wanted(int row);
    /// What was asked for could not be read from the disk.
    void failed(const QString &why);

private:
    using Answer = std::function<void(const QList<store::MessageRecord> &)>;
    struct Shown { ///< a message taken apart
        QByteArray id;
        bool isReceived = false;
        bool isUnfolded = false;
        QString text;
        QList<MessagePart> parts;
    };

    const Message &at(int row) const;
    qsizetype placeAt(int row) const { return static_cast<qsizetype>(m_places.at(row - m_kept.size()) - m_gone); }
    bool isGone(int row) const { return row >= m_kept.size() && placeAt(row) < 0; }
    bool has(int row) const { return row >= 0 && row < rowCount() && !isGone(row); }
    int rowOfPlace(qint64 place) const; ///< -1 when it is not shown
    int rowOf(const store::MessageName &name) const;
    bool startsGroup(int row) const;
    bool startsDay(int row) const;
    const Shown &shown(int row) const;
    QVariant lookData(int row, int role) const;
    QVariant stateData(int row, int role) const;
    QString foldOf(int row) const;

    void connectInbox();
    void fill();
    void noteFirstNew();
    void reset();
    void reload();
    void added(int index);
    void changed(int index);
    void stateChanged(const QByteArray &id, const client::OutgoingState &state);
    void aboutToRemove(int index);
    void removed();
    void removedForGood(const store::MessageName &name);
    void oldestAboutToLeave(int count);
    void oldestRemoved(int count);
    void emptiedBefore(const QDateTime &time);
    void dropFirst(qsizetype count);
    void refresh(int row);
    void setFirstNew(const QByteArray &id);

    History::Found answering(Answer answer);
    void prepend(const QList<store::MessageRecord> &page);
    void append(const QList<store::MessageRecord> &page);
    void showAround(const QList<store::MessageRecord> &page, const store::MessageName &message);
    QList<Message> notInMemory(const QList<store::MessageRecord> &page, bool &meets) const;
    void attach();
    void detachFrom(qsizetype kept);

    Clock &m_clock;
    QPointer<Inbox> m_inbox;
    QPointer<History> m_history;
    QByteArray m_key;
    QList<Message> m_kept; ///< the first rows: from the disk, or here until they left the inbox
    /// Place of each further row's message, counted from the first one the inbox ever had; ascending. None while
    /// detached.
    QList<qint64> m_places;
    std::optional<qint64> m_leaving; ///< the place of a message that is being removed
    qint64 m_gone = 0;               ///< how many have left the inbox since show()
    QByteArray m_firstNew;           ///< id of a received message
    QSet<QByteArray> m_unfolded;
    bool m_isWatched = false;
    bool m_hasEarlier = true;
    bool m_isDetached = false;
    bool m_isLoading = false;
    int m_generation = 0; ///< of what is shown: answers for another are too late
    mutable Shown m_shown;
};

} // namespace meshtray::ui
