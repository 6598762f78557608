// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/conversationlist.h"
#include "ui/thread.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

// The part of Thread that says how a message looks.
namespace meshtray::ui {
namespace {

/// Messages of one sender closer together than this stand under one heading.
constexpr qint64 groupSeconds = 5 * 60;
/// A screen reader reads the rest from the text itself.
constexpr qsizetype spokenLength = 600;

QString kindOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (!received)
        return u"sent"_s;
    return received->trust == Trust::System ? u"system"_s : u"received"_s;
}

QString timeOf(const Message &message)
{
    return QLocale().toString(message.at.toLocalTime().time(), QLocale::ShortFormat);
}

Mark stateOf(const Message &message)
{
    const auto *sent = std::get_if<Sent>(&message.origin);
    return sent ? markOf(sent->state) : Mark{};
}

Mark trustOf(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    return received ? markOf(received->trust) : Mark{};
}

QString spoken(const Message &message, const QString &text)
{
    const QString shortText = text.size() <= spokenLength ? text : text.left(spokenLength) + u'…';
    if (kindOf(message) == u"system")
        return Thread::tr("%1, %2").arg(shortText, timeOf(message));
    const QString state = (message.isReceived() ? trustOf(message) : stateOf(message)).words;
    return message.priority == protocol::Priority::Now
               ? Thread::tr("%1, %2, urgent: %3. %4").arg(senderOf(message), timeOf(message), shortText, state)
               : Thread::tr("%1, %2: %3. %4").arg(senderOf(message), timeOf(message), shortText, state);
}

QVariantList asList(const QList<MessagePart> &parts)
{
    QVariantList list;
    for (const MessagePart &part : parts)
        list.append(QVariant::fromValue(part));
    return list;
}

bool isWordsAlone(const QList<MessagePart> &parts)
{
    return parts.size() == 1 && !parts.first().isCode();
}

} // namespace

bool Thread::startsDay(int row) const
{
    return row == 0 || isGone(row - 1) || at(row - 1).at.toLocalTime().date() != at(row).at.toLocalTime().date();
}

bool Thread::startsGroup(int row) const
{
    const Message &here = at(row);
    if (startsDay(row) || (!m_firstNew.isEmpty() && here.id == m_firstNew))
        return true;
    const Message &above = at(row - 1);
    if (here.origin.index() != above.origin.index() || above.at.secsTo(here.at) > groupSeconds)
        return true;
    const auto *mine = std::get_if<Received>(&here.origin);
    if (!mine)
        return false;
    const auto &other = std::get<Received>(above.origin);
    return mine->trust != other.trust || mine->senderKey != other.senderKey || mine->senderName != other.senderName;
}

QHash<int, QByteArray> Thread::roleNames() const
{
    return {
        {Kind, "kind"},           {BodyText, "bodyText"},   {Body, "body"},           {Parts, "parts"},
        {Fold, "fold"},           {LineCount, "lineCount"}, {Sender, "sender"},       {SenderTint, "senderTint"},
        {TimeText, "timeText"},   {NewDay, "newDay"},       {FirstNew, "firstNew"},   {FirstOfGroup, "firstOfGroup"},
        {StateIcon, "stateIcon"}, {StateText, "stateText"}, {StateCalm, "stateCalm"}, {TrustIcon, "trustIcon"},
        {TrustText, "trustText"}, {TrustCalm, "trustCalm"}, {HasText, "hasText"},     {Urgent, "urgent"},
        {CanRetry, "canRetry"},   {CanCancel, "canCancel"}, {Spoken, "spoken"},
    };
}

/// A view asks for everything of a row, one after the other: its text is taken apart once.
const Thread::Shown &Thread::shown(int row) const
{
    const Message &message = at(row);
    const bool isUnfolded = m_unfolded.contains(message.id);
    const bool isSame = m_shown.id == message.id && m_shown.isReceived == message.isReceived() &&
                        m_shown.isUnfolded == isUnfolded && !m_shown.parts.isEmpty();
    if (isSame)
        return m_shown;
    m_shown = {message.id, message.isReceived(), isUnfolded, textOf(message), {}};
    m_shown.parts = messageParts(isUnfolded ? m_shown.text : folded(m_shown.text));
    return m_shown;
}

QString Thread::foldOf(int row) const
{
    const Shown &look = shown(row);
    if (look.isUnfolded)
        return u"unfolded"_s;
    return folded(look.text).size() < look.text.size() ? u"folded"_s : QString();
}

QVariant Thread::data(const QModelIndex &index, int role) const
{
    // a view may still ask for a row while it is being told that its message has left
    if (!m_inbox || !checkIndex(index, CheckIndexOption::IndexIsValid) || isGone(index.row()))
        return {};
    const int row = index.row();
    const Message &message = at(row);
    const auto *received = std::get_if<Received>(&message.origin);
    switch (role) {
    case Kind:
        return kindOf(message);
    case Sender:
        return senderOf(message);
    case SenderTint:
        return received ? tintOf(received->senderKey) : 0;
    case TimeText:
        return timeOf(message);
    case NewDay:
        if (!startsDay(row))
            return QString();
        return dayHeading(message.at.toLocalTime().date(),
                          QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).toLocalTime().date());
    case FirstNew:
        return received && !m_firstNew.isEmpty() && message.id == m_firstNew;
    case FirstOfGroup:
        return startsGroup(row);
    case Urgent:
        return message.priority == protocol::Priority::Now;
    default:
        break;
    }
    const QVariant look = lookData(row, role);
    return look.isValid() ? look : stateData(row, role);
}

QVariant Thread::lookData(int row, int role) const
{
    switch (role) {
    case BodyText:
        return shown(row).text;
    case Body:
        return QVariant::fromValue(isWordsAlone(shown(row).parts) ? shown(row).parts.first() : MessagePart());
    case Parts:
        return isWordsAlone(shown(row).parts) ? QVariantList() : asList(shown(row).parts);
    case Fold:
        return foldOf(row);
    case LineCount:
        return lineCount(shown(row).text);
    case Spoken:
        return spoken(at(row), shown(row).text);
    default:
        return {};
    }
}

QVariant Thread::stateData(int row, int role) const
{
    const Message &message = at(row);
    const auto *received = std::get_if<Received>(&message.origin);
    const auto *sent = std::get_if<Sent>(&message.origin);
    switch (role) {
    case HasText:
        return !received || hasText(received->trust);
    case CanRetry:
        return sent && ui::canRetry(sent->state);
    case CanCancel:
        return sent && client::isUnsettled(sent->state);
    case StateIcon:
        return stateOf(message).icon;
    case StateText:
        return stateOf(message).words;
    case StateCalm:
        return stateOf(message).calm;
    case TrustIcon:
        return trustOf(message).icon;
    case TrustText:
        return trustOf(message).words;
    case TrustCalm:
        return trustOf(message).calm;
    default:
        return {};
    }
}

} // namespace meshtray::ui
