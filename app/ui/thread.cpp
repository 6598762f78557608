// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/thread.h"

#include "ui/conversationlist.h"
#include "ui/windows.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

/// Messages of one sender closer together than this stand under one heading.
constexpr qint64 groupSeconds = 5 * 60;

QString kindOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (!received)
        return u"sent"_s;
    return received->trust == Trust::System ? u"system"_s : u"received"_s;
}

QString senderOf(const Received &received)
{
    if (received.trust == Trust::NotAuthenticated && received.senderName.isEmpty())
        return Thread::tr("Unknown sender");
    return received.senderName.isEmpty() ? fingerprintOf(received.senderKey) : singleLine(received.senderName);
}

QString bodyOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (received && received->trust == Trust::Damaged)
        return Thread::tr("This message was damaged on this computer's disk and cannot be read any more.");
    if (received && received->trust == Trust::Undecryptable)
        return Thread::tr("This message cannot be read: it was sealed for another key, or damaged on the way. Ask the "
                          "sender to send it again.");
    return withoutControls(message.text);
}

QVariant markData(const Mark &mark, int icon, int words, int role)
{
    if (role == icon)
        return mark.icon;
    return role == words ? QVariant(mark.words) : QVariant(mark.calm);
}

} // namespace

Thread::Thread(Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void Thread::show(Inbox *inbox, const QByteArray &key)
{
    if (m_inbox == inbox && m_key == key)
        return;
    beginResetModel();
    if (m_inbox)
        m_inbox->disconnect(this);
    m_inbox = inbox;
    m_key = key;
    m_gone = 0;
    fill();
    endResetModel();
    if (!m_inbox)
        return;
    connect(m_inbox, &Inbox::messageAdded, this, &Thread::added);
    connect(m_inbox, &Inbox::messageChanged, this, &Thread::changed);
    connect(m_inbox, &Inbox::aboutToRemove, this, &Thread::aboutToRemove);
    connect(m_inbox, &Inbox::messageRemoved, this, &Thread::removed);
    connect(m_inbox, &Inbox::oldestRemoved, this, &Thread::oldestRemoved);
    connect(m_inbox, &Inbox::loaded, this, &Thread::reload);
}

void Thread::reload()
{
    beginResetModel();
    m_gone = 0;
    fill();
    endResetModel();
}

void Thread::fill()
{
    m_places.clear();
    if (!m_inbox)
        return;
    for (qsizetype i = 0; i < m_inbox->messages().size(); ++i)
        if (conversationKey(m_inbox->messages().at(i)) == m_key)
            m_places.append(i);
}

void Thread::added(int index)
{
    if (conversationKey(m_inbox->messages().at(index)) != m_key)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_places.append(m_gone + index);
    endInsertRows();
}

void Thread::changed(int index)
{
    const auto it = std::ranges::lower_bound(m_places, m_gone + index);
    if (it == m_places.end() || *it != m_gone + index)
        return;
    const QModelIndex where = this->index(static_cast<int>(it - m_places.begin()));
    Q_EMIT dataChanged(where, where);
}

void Thread::aboutToRemove(int index)
{
    m_leaving = m_gone + index;
    const auto it = std::ranges::lower_bound(m_places, *m_leaving);
    if (it == m_places.end() || *it != *m_leaving)
        return;
    const auto row = static_cast<int>(it - m_places.begin());
    beginRemoveRows({}, row, row);
}

void Thread::removed()
{
    const auto place = std::exchange(m_leaving, std::nullopt);
    if (!place)
        return;
    const auto it = std::ranges::lower_bound(m_places, *place);
    const auto row = static_cast<int>(it - m_places.begin());
    const bool isOurs = it != m_places.end() && *it == *place;
    if (isOurs)
        m_places.removeAt(row);
    for (qint64 &each : m_places)
        each -= each > *place ? 1 : 0;
    if (!isOurs)
        return;
    endRemoveRows();
    // what follows may begin a day or a group now
    if (row < rowCount())
        Q_EMIT dataChanged(this->index(row), this->index(row));
}

void Thread::oldestRemoved(int count)
{
    m_gone += count;
    const auto kept = std::ranges::lower_bound(m_places, m_gone);
    const auto rows = static_cast<int>(kept - m_places.begin());
    if (rows == 0)
        return;
    beginRemoveRows({}, 0, rows - 1);
    m_places.remove(0, rows);
    endRemoveRows();
    // what is first now begins a day and a group
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0), index(0));
}

const Message &Thread::at(int row) const
{
    return m_inbox->messages().at(static_cast<qsizetype>(m_places.at(row) - m_gone));
}

bool Thread::startsDay(int row) const
{
    return row == 0 || isGone(row - 1) || at(row - 1).at.toLocalTime().date() != at(row).at.toLocalTime().date();
}

bool Thread::startsGroup(int row) const
{
    if (startsDay(row))
        return true;
    const Message &here = at(row);
    const Message &above = at(row - 1);
    if (here.origin.index() != above.origin.index() || above.at.secsTo(here.at) > groupSeconds ||
        above.at.toLocalTime().date() != here.at.toLocalTime().date())
        return true;
    const auto *mine = std::get_if<Received>(&here.origin);
    if (!mine)
        return false;
    const auto &other = std::get<Received>(above.origin);
    return mine->trust != other.trust || mine->senderKey != other.senderKey || mine->senderName != other.senderName;
}

int Thread::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QHash<int, QByteArray> Thread::roleNames() const
{
    return {
        {Kind, "kind"},
        {BodyText, "bodyText"},
        {Sender, "sender"},
        {SenderTint, "senderTint"},
        {TimeText, "timeText"},
        {NewDay, "newDay"},
        {FirstOfGroup, "firstOfGroup"},
        {StateIcon, "stateIcon"},
        {StateText, "stateText"},
        {StateCalm, "stateCalm"},
        {TrustIcon, "trustIcon"},
        {TrustText, "trustText"},
        {TrustCalm, "trustCalm"},
        {HasText, "hasText"},
        {Urgent, "urgent"},
        {CanRetry, "canRetry"},
        {CanCancel, "canCancel"},
    };
}

QVariant Thread::data(const QModelIndex &index, int role) const
{
    // a view may still ask for a row while it is being told that its message has left
    if (!m_inbox || !checkIndex(index, CheckIndexOption::IndexIsValid) || isGone(index.row()))
        return {};
    const Message &message = at(index.row());
    const auto *received = std::get_if<Received>(&message.origin);
    switch (role) {
    case Kind:
        return kindOf(message);
    case BodyText:
        return bodyOf(message);
    case Sender:
        return received ? senderOf(*received) : tr("You");
    case SenderTint:
        return received ? tintOf(received->senderKey) : 0;
    case TimeText:
        return QLocale().toString(message.at.toLocalTime().time(), QLocale::ShortFormat);
    case NewDay:
        if (!startsDay(index.row()))
            return QString();
        return dayHeading(message.at.toLocalTime().date(),
                          QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).toLocalTime().date());
    case FirstOfGroup:
        return startsGroup(index.row());
    case HasText:
        return !received || hasText(received->trust);
    case CanRetry:
        return !received && ui::canRetry(std::get<Sent>(message.origin).state);
    case CanCancel:
        return !received && client::isUnsettled(std::get<Sent>(message.origin).state);
    case Urgent:
        return message.priority == protocol::Priority::Now;
    case StateIcon:
    case StateText:
    case StateCalm:
        return markData(received ? Mark{} : markOf(std::get<Sent>(message.origin).state), StateIcon, StateText, role);
    case TrustIcon:
    case TrustText:
    case TrustCalm:
        return markData(received ? markOf(received->trust) : Mark{}, TrustIcon, TrustText, role);
    default:
        return {};
    }
}

QByteArray Thread::idOf(int row) const
{
    return row >= 0 && row < rowCount() && !isGone(row) ? at(row).id : QByteArray();
}

void Thread::copy(int row) const
{
    if (row >= 0 && row < rowCount())
        QGuiApplication::clipboard()->setText(bodyOf(at(row)));
}

} // namespace meshtray::ui
