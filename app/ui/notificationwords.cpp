// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationwords.h"

#include "notify/notificationtext.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshtray::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

constexpr qsizetype lineLength = 120;

bool isOneMember(const QByteArray &peer)
{
    return crypto::PublicKey::fromHex(peer).has_value();
}

QString textOf(const Message &message, Trust trust)
{
    switch (trust) {
    case Trust::Undecryptable:
    case Trust::Damaged:
        return Words::tr("A message that could not be decrypted.");
    case Trust::CrossMesh:
        return Words::tr("A copy of a message of another mesh; it was not sent in this one.");
    case Trust::Reflected:
        return Words::tr("A copy of an earlier message came back; it was not sent by this member.");
    default:
        return notify::bodyText(message.text);
    }
}

/// Who wrote one message, and how sure that is.
QString titleOf(const ToldMessage &message, const QString &mesh)
{
    switch (message.trust) {
    case Trust::System:
        return Words::tr("News of the mesh %1").arg(mesh);
    case Trust::NotAuthenticated:
        return Words::tr("Somebody in %1 (sender not known)").arg(mesh);
    case Trust::Plain:
        return Words::tr("%1 in %2 (not encrypted)").arg(message.sender, mesh);
    default:
        return Words::tr("%1 in %2").arg(message.sender, mesh);
    }
}

QString titleOf(const ToldConversation &told)
{
    const auto isOfSameSender = [&](const ToldMessage &other) {
        return other.trust == told.latest.back().trust && other.sender == told.latest.back().sender;
    };
    const bool isOfOneSender = !told.latest.empty() && std::ranges::all_of(told.latest, isOfSameSender) &&
                               told.ids.size() <= qsizetype(told.latest.size());
    if (isOfOneSender || (isOneMember(told.peer) && !told.latest.empty()))
        return titleOf(told.latest.back(), told.mesh);
    if (told.peer == everyoneKey)
        return Words::tr("Everyone in %1").arg(told.mesh);
    if (told.latest.empty() && isOneMember(told.peer))
        return Words::tr("Your answer in %1").arg(told.mesh);
    return Words::tr("%1 in %2").arg(singleLine(QString::fromUtf8(told.peer)), told.mesh);
}

/// A message in one line; in a conversation of many with its sender before it.
QString lineOf(const ToldMessage &message, const QByteArray &peer)
{
    const QString text = singleLine(message.text, lineLength);
    if (isOneMember(peer) || message.trust == Trust::System)
        return text;
    if (message.trust == Trust::NotAuthenticated)
        return Words::tr("Somebody: %1").arg(text);
    return Words::tr("%1: %2", "sender and message").arg(message.sender, text);
}

QString countOf(qsizetype messages)
{
    return Words::tr("%n new message(s)", nullptr, static_cast<int>(messages));
}

/// The last messages, a line each, at most `most`; the first line tells of those that have none.
QStringList linesOf(const ToldConversation &told, size_t most)
{
    const bool allFit = told.ids.size() <= qsizetype(std::min(most, told.latest.size()));
    const size_t shown = std::min(told.latest.size(), allFit ? most : most - 1);
    QStringList lines;
    if (const auto earlier = told.ids.size() - qsizetype(shown); earlier > 0)
        lines += Words::tr("%n earlier message(s)", nullptr, static_cast<int>(earlier));
    for (size_t i = told.latest.size() - shown; i < told.latest.size(); ++i)
        lines += lineOf(told.latest.at(i), told.peer);
    return lines;
}

QString bodyOf(const ToldConversation &told, notify::Privacy privacy)
{
    QStringList lines;
    if (!told.note.isEmpty())
        lines += told.note;
    if (told.ids.isEmpty())
        return told.note;
    if (privacy == notify::Privacy::Sender)
        lines += countOf(told.ids.size());
    else if (told.ids.size() == 1 && told.note.isEmpty())
        lines += told.latest.back().text;
    else
        lines += linesOf(told, ToldConversation::mostKept - static_cast<size_t>(lines.size()));
    return lines.join(u'\n');
}

QString summaryTitle(qsizetype messages, qsizetype conversations, SummaryOf what)
{
    const QString m = Words::tr("%n message(s)", "part of: … in 3 conversations", static_cast<int>(messages));
    const QString c = Words::tr("%n conversation(s)", "part of: 12 messages in …", static_cast<int>(conversations));
    return what == SummaryOf::TimeAway
               ? Words::tr("%1 in %2 while you were away", "12 messages, 3 conversations").arg(m, c)
               : Words::tr("%1 in %2", "12 messages, 3 conversations").arg(m, c);
}

} // namespace

ToldMessage toldMessage(const Message &message)
{
    const auto &received = std::get<Received>(message.origin);
    return {received.trust, singleLine(received.senderName), textOf(message, received.trust)};
}

notify::Notification wordsFor(const ToldConversation &told, notify::Privacy privacy)
{
    notify::Notification notification;
    if (privacy == notify::Privacy::Nothing) {
        notification.title = u"Meshtray"_s;
        notification.body = told.note.isEmpty() ? countOf(told.ids.size()) : told.note;
        return notification;
    }
    notification.title = titleOf(told);
    notification.body = bodyOf(told, privacy);
    // What goes to many is readable by the broker, and a notification has no room to say so.
    notification.offers = isOneMember(told.peer) ? notify::Offers::InlineAnswering : notify::Offers::Answering;
    return notification;
}

notify::Notification wordsFor(const QList<const ToldConversation *> &told, SummaryOf what, notify::Privacy privacy)
{
    qsizetype messages = 0;
    for (const ToldConversation *each : told)
        messages += each->ids.size();
    notify::Notification notification;
    notification.title = summaryTitle(messages, told.size(), what);
    if (privacy == notify::Privacy::Nothing)
        return notification;
    const bool allFit = told.size() <= notify::bodyLines;
    const qsizetype named = allFit ? told.size() : notify::bodyLines - 1;
    QStringList lines;
    for (qsizetype i = 0; i < named; ++i)
        lines += Words::tr("%1: %2", "conversation and number of messages")
                     .arg(titleOf(*told.at(i)), QLocale().toString(told.at(i)->ids.size()));
    if (!allFit)
        lines += Words::tr("and %n more conversation(s)", nullptr, static_cast<int>(told.size() - named));
    notification.body = lines.join(u'\n');
    return notification;
}

} // namespace meshtray::ui
