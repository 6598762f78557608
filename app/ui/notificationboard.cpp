// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationboard.h"

#include <algorithm>

namespace meshtray::ui {

using namespace Qt::StringLiterals;
using notify::Sound;
using notify::Weight;

namespace {

Weight weightOf(const notify::Tell &tell)
{
    if (tell.mayBreakThrough)
        return Weight::Critical;
    return tell.sound == Sound::Heard ? Weight::Normal : Weight::Low;
}

} // namespace

const QString NotificationBoard::summaryName = u"summary"_s;

NotificationBoard::NotificationBoard(notify::Notifier &notifier, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_flush(clock)
    , m_newOnesAt(clock.steadyMs())
{
}

NotificationBoard::Entry &NotificationBoard::entryOf(const Place &place)
{
    const auto found = m_entries.find(place.conversation);
    if (found != m_entries.end())
        return *found;
    m_order += place.conversation;
    Entry entry;
    entry.told.mesh = place.mesh;
    entry.told.peer = place.peer;
    return *m_entries.insert(place.conversation, entry);
}

void NotificationBoard::add(const Place &place, const QByteArray &id, const ToldMessage &message,
                            const notify::Tell &tell, Arrival arrival)
{
    Entry &entry = entryOf(place);
    entry.told.ids += id;
    entry.told.latest.push_back(message);
    if (entry.told.latest.size() > ToldConversation::mostKept)
        entry.told.latest.pop_front();
    entry.weight = std::max(entry.weight, weightOf(tell));
    if (arrival == Arrival::PutOff) {
        entry.hasPutOff = true;
        return;
    }
    entry.arrival = arrival;
    if (tell.sound == Sound::Heard)
        entry.sound = Sound::Heard;
    change(entry);
}

void NotificationBoard::setNote(const Place &place, const QString &note, Sound sound)
{
    Entry &entry = entryOf(place);
    entry.told.note = note;
    entry.weight = std::max(entry.weight, Weight::Normal);
    if (entry.where != Where::Own)
        entry.where = Where::Nowhere;
    entry.arrival = Arrival::Live;
    entry.sound = sound;
    change(entry);
}

void NotificationBoard::change(Entry &entry)
{
    entry.isChanged = true;
    // What was missed comes in a heap: it is looked at as a whole.
    flushSoon(entry.arrival == Arrival::Missed ? shortestBetweenUpdates : std::chrono::milliseconds::zero());
}

void NotificationBoard::release()
{
    for (Entry &entry : m_entries) {
        if (!std::exchange(entry.hasPutOff, false))
            continue;
        entry.arrival = Arrival::Missed;
        entry.sound = entry.weight == Weight::Low ? Sound::Silent : Sound::Heard;
        change(entry);
    }
}

void NotificationBoard::remind(const QString &conversation)
{
    const auto found = m_entries.find(conversation);
    if (found == m_entries.end())
        return;
    found->where = found->where == Where::Summary ? Where::Nowhere : found->where;
    found->showing = notify::Showing::Anew;
    found->sound = Sound::Heard;
    found->arrival = Arrival::Live;
    change(*found);
}

void NotificationBoard::setPrivacy(notify::Privacy privacy)
{
    if (m_privacy == privacy)
        return;
    m_privacy = privacy;
    for (Entry &entry : m_entries) {
        if (entry.where == Where::Own)
            change(entry);
    }
    m_isSummaryChanged = m_summary == Summary::Shown;
    flushSoon();
}

void NotificationBoard::remove(const QString &conversation)
{
    const auto found = m_entries.find(conversation);
    if (found == m_entries.end())
        return;
    const Where where = found->where;
    m_entries.erase(found);
    m_order.removeOne(conversation);
    if (where == Where::Own)
        m_notifier.close(conversation);
    if (where != Where::Summary)
        return;
    m_isSummaryChanged = true;
    if (summedUp().isEmpty())
        showSummary(); // which takes it away
    else
        flushSoon();
}

void NotificationBoard::removeMessages(const QString &conversation, const std::set<QByteArray> &ids)
{
    const auto found = m_entries.find(conversation);
    if (found == m_entries.end())
        return;
    QList<QByteArray> &left = found->told.ids;
    left.removeIf([&](const QByteArray &id) { return ids.contains(id); });
    if (left.isEmpty())
        return remove(conversation);
    while (qsizetype(found->told.latest.size()) > left.size())
        found->told.latest.pop_front();
    if (found->where != Where::Nowhere)
        change(*found);
}

QStringList NotificationBoard::summedUp() const
{
    QStringList names;
    for (const QString &name : m_order) {
        if (m_entries.find(name)->where == Where::Summary)
            names += name;
    }
    return names;
}

/// In the next turn of the event loop, so that what is here already comes at once; or when the last time is long enough
/// ago.
void NotificationBoard::flushSoon(std::chrono::milliseconds atLeast)
{
    if (m_flush.isPending())
        return;
    auto wait = atLeast;
    if (m_flushedAt)
        wait = std::max(wait, shortestBetweenUpdates - std::chrono::milliseconds(m_clock.steadyMs() - *m_flushedAt));
    m_flush.start(wait, [this] { flush(); });
}

void NotificationBoard::flush()
{
    m_flushedAt = m_clock.steadyMs();
    for (const QString &name : QStringList(m_order)) {
        Entry &entry = *m_entries.find(name);
        if (entry.isChanged)
            place(name, entry);
    }
    sumUpMissed();
    if (m_isSummaryChanged)
        showSummary();
}

void NotificationBoard::place(const QString &conversation, Entry &entry)
{
    if (entry.where == Where::Own)
        return show(conversation, entry);
    const bool isCritical = entry.weight == Weight::Critical;
    if (entry.arrival == Arrival::Missed && !isCritical)
        return entry.where == Where::Summary ? intoSummary(entry) : void();
    if (isCritical || takeNewOne()) {
        m_isSummaryChanged = m_isSummaryChanged || entry.where == Where::Summary;
        return show(conversation, entry);
    }
    if (m_summary == Summary::None)
        m_summaryOf = SummaryOf::Flood;
    intoSummary(entry);
}

/// What was missed of one conversation looks as ever; as soon as it is of several, it is one summary.
void NotificationBoard::sumUpMissed()
{
    QStringList missed;
    for (const QString &name : std::as_const(m_order)) {
        const Entry &entry = *m_entries.find(name);
        if (entry.isChanged && entry.arrival == Arrival::Missed)
            missed += name;
    }
    if (missed.isEmpty())
        return;
    const auto isShownAsMissed = [&](const QString &name) {
        const Entry &entry = *m_entries.find(name);
        return entry.where == Where::Own && entry.arrival == Arrival::Missed && entry.weight != Weight::Critical;
    };
    const bool isFirst = m_summary == Summary::None && std::ranges::none_of(m_order, isShownAsMissed);
    if (missed.size() == 1 && isFirst && takeNewOne())
        return show(missed.first(), *m_entries.find(missed.first()));
    m_summaryOf = SummaryOf::TimeAway;
    for (const QString &name : std::as_const(m_order)) {
        if (isShownAsMissed(name)) {
            m_notifier.close(name);
            intoSummary(*m_entries.find(name));
        }
    }
    for (const QString &name : std::as_const(missed))
        intoSummary(*m_entries.find(name));
}

void NotificationBoard::intoSummary(Entry &entry)
{
    entry.where = Where::Summary;
    entry.isChanged = false;
    if (entry.sound == Sound::Heard)
        m_summarySound = Sound::Heard;
    m_isSummaryChanged = true;
}

void NotificationBoard::show(const QString &conversation, Entry &entry)
{
    notify::Notification notification = wordsFor(entry.told, m_privacy);
    notification.conversation = conversation;
    notification.sound = soundNow(entry.sound, entry.weight);
    notification.weight = entry.weight;
    notification.showing = std::exchange(entry.showing, notify::Showing::InPlace);
    entry.where = Where::Own;
    entry.isChanged = false;
    entry.sound = Sound::Silent;
    m_notifier.show(notification);
}

void NotificationBoard::showSummary()
{
    m_isSummaryChanged = false;
    QList<const ToldConversation *> told;
    for (const QString &name : summedUp())
        told += &m_entries.find(name)->told;
    if (told.isEmpty()) {
        if (std::exchange(m_summary, Summary::None) == Summary::Shown)
            m_notifier.close(summaryName);
        return;
    }
    notify::Notification notification = wordsFor(told, m_summaryOf, m_privacy);
    notification.conversation = summaryName;
    // It is heard when it comes; what is added to it is seen.
    const bool isNew = std::exchange(m_summary, Summary::Shown) == Summary::None;
    notification.sound = isNew ? soundNow(std::exchange(m_summarySound, Sound::Silent), Weight::Normal) : Sound::Silent;
    m_notifier.show(notification);
}

bool NotificationBoard::takeNewOne()
{
    const qint64 now = m_clock.steadyMs();
    const auto regained = (now - m_newOnesAt) / newOneEvery.count();
    m_newOnes = static_cast<int>(std::min<qint64>(mostAtOnce, m_newOnes + regained));
    m_newOnesAt += regained * newOneEvery.count();
    if (m_newOnes == 0)
        return false;
    --m_newOnes;
    return true;
}

Sound NotificationBoard::soundNow(Sound wanted, Weight weight)
{
    if (wanted == Sound::Silent)
        return Sound::Silent;
    const qint64 now = m_clock.steadyMs();
    if (m_heardAt && now - *m_heardAt < shortestBetweenSounds.count() && weight != Weight::Critical)
        return Sound::Silent;
    m_heardAt = now;
    return Sound::Heard;
}

} // namespace meshtray::ui
