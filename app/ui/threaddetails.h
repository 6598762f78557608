// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/message.h"

#include <QList>
#include <QObject>
#include <QString>

// What can be said of one message. Pure.
namespace meshtray::ui {

/// One thing known of a message, and what it is.
struct MessageFact {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
    Q_PROPERTY(bool fixed MEMBER fixed CONSTANT)
public:
    QString label;
    QString value;
    bool fixed = false; ///< a key or an id: in a fixed font
};

/// Ids, times, priority, state and trust in words, for people.
QList<MessageFact> factsOf(const Message &message);

/// Who wrote it, in one line.
QString senderOf(const Message &message);
/// The text of a message as it may be shown, or why there is none.
QString textOf(const Message &message);

} // namespace meshtray::ui
