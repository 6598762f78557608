// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/message.h"
#include "notify/notifier.h"

#include <QList>

#include <deque>

// What notifications say. Pure functions. Others chose the words of messages and names: they are stripped of control
// and direction characters here, and escaped by the notifier.
namespace meshtray::ui {

/// A message as a notification shows it.
struct ToldMessage {
    Trust trust = Trust::Direct;
    QString sender; ///< one line; empty when there is none
    QString text;   ///< at most a notification's worth
};

/// What the person was told of a conversation, and has not read yet.
struct ToldConversation {
    static constexpr size_t mostKept = 6;

    QString mesh;                        ///< its short name, one line
    QByteArray peer;                     ///< 64 hex, "*" or "@group"
    QList<QByteArray> ids = {};          ///< of all its messages
    std::deque<ToldMessage> latest = {}; ///< the last of them, at most mostKept
    QString note = {};                   ///< what became of an answer given in the notification
};

ToldMessage toldMessage(const Message &message);

/// The notification of one conversation: a message as a whole, of several a line each.
notify::Notification wordsFor(const ToldConversation &told, notify::Privacy privacy);

/// Why several conversations are told of at once.
enum class SummaryOf { TimeAway, Flood };
/// One notification for several conversations, how many messages and conversations, and the first few of them.
notify::Notification wordsFor(const QList<const ToldConversation *> &told, SummaryOf what, notify::Privacy privacy);

} // namespace meshtray::ui
