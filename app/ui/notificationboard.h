// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/notificationwords.h"

#include <QHash>
#include <QObject>

#include <set>

namespace meshtray::ui {

/// What the person was told of and has not read yet, and how that is shown: a notification for each conversation,
/// updated in place, and one that sums up what they missed, or what is too much to be shown one by one. A notification
/// is updated at most once a second, and only a few new ones come up in a short time: a flood of messages is a few
/// calls to the server. The counts are those of all messages.
class NotificationBoard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds shortestBetweenUpdates{1'000};
    static constexpr std::chrono::milliseconds shortestBetweenSounds{5'000};
    /// So many new notifications may come at once; then one more every newOneEvery.
    static constexpr int mostAtOnce = 5;
    static constexpr std::chrono::milliseconds newOneEvery{5'000};

    /// What the summary is called where a notification names its conversation.
    static const QString summaryName;

    /// Both outlive it.
    NotificationBoard(notify::Notifier &notifier, Clock &clock, QObject *parent = nullptr);

    /// Where a message belongs.
    struct Place {
        QString conversation; ///< as the notifier calls it
        QString mesh;         ///< short name, one line
        QByteArray peer;
    };
    enum class Arrival {
        Live,
        Missed, ///< it came while the person was away: summed up when it is of several conversations
        PutOff  ///< not to be told before release()
    };
    void add(const Place &place, const QByteArray &id, const ToldMessage &message, const notify::Tell &tell,
             Arrival arrival);
    /// What became of an answer to it. A conversation without unread messages gets a notification of its own.
    void setNote(const Place &place, const QString &note, notify::Sound sound);
    /// The quiet is over: what was put off is told, as what was missed.
    void release();
    /// Tells of it once more, when it is unread.
    void remind(const QString &conversation);
    void setPrivacy(notify::Privacy privacy);

    void remove(const QString &conversation);
    /// Somebody has these messages; a conversation leaves when none of its own is left.
    void removeMessages(const QString &conversation, const std::set<QByteArray> &ids);

    QStringList conversations() const { return m_order; }
    /// Those that the summary speaks of.
    QStringList summedUp() const;

private:
    enum class Where { Nowhere, Own, Summary };
    struct Entry {
        ToldConversation told;
        Where where = Where::Nowhere;
        Arrival arrival = Arrival::Live;             ///< of what is to be shown next
        bool isChanged = false;                      ///< since it was shown
        bool hasPutOff = false;                      ///< messages that wait for release()
        notify::Weight weight = notify::Weight::Low; ///< the greatest of its messages
        notify::Sound sound = notify::Sound::Silent; ///< of what is to be shown next
        notify::Showing showing = notify::Showing::InPlace;
    };

    Entry &entryOf(const Place &place);
    void change(Entry &entry);
    void flushSoon(std::chrono::milliseconds atLeast = {});
    void flush();
    void place(const QString &conversation, Entry &entry);
    void sumUpMissed();
    void intoSummary(Entry &entry);
    void show(const QString &conversation, Entry &entry);
    void showSummary();
    bool takeNewOne();
    notify::Sound soundNow(notify::Sound wanted, notify::Weight weight);

    notify::Notifier &m_notifier;
    Clock &m_clock;
    QHash<QString, Entry> m_entries;
    QStringList m_order; ///< the keys of m_entries, as they came
    notify::Privacy m_privacy = notify::Privacy::All;

    enum class Summary { None, Shown };
    Summary m_summary = Summary::None;
    SummaryOf m_summaryOf = SummaryOf::Flood;
    bool m_isSummaryChanged = false;
    notify::Sound m_summarySound = notify::Sound::Silent;

    Alarm m_flush;
    std::optional<qint64> m_flushedAt; ///< steady clock, as the two below
    std::optional<qint64> m_heardAt;
    int m_newOnes = mostAtOnce;
    qint64 m_newOnesAt = 0;
};

} // namespace meshtray::ui
