// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/messageparts.h"

#include <optional>

// Addresses in messages. What others wrote may try to look like another place: nothing is opened before the person has
// seen where it really leads.
namespace meshtray::ui {

/// Where a link leads.
struct MessageLink {
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address CONSTANT)
    Q_PROPERTY(QString host MEMBER host CONSTANT)
    Q_PROPERTY(QString readableHost MEMBER readableHost CONSTANT)
    Q_PROPERTY(QString userInfo MEMBER userInfo CONSTANT)
    Q_PROPERTY(bool isEncrypted MEMBER isEncrypted CONSTANT)
public:
    QString address;      ///< what would be opened, in ASCII
    QString host;         ///< in ASCII, as it is asked for (xn--…), with the port when one is named
    QString readableHost; ///< the same in its own letters; empty when there is no difference
    QString userInfo;     ///< what stands before an "@": not the place, however much it looks like one
    bool isEncrypted = false;
};

/// Nothing for what is not an http or https address with a host.
std::optional<MessageLink> linkFrom(const QString &address);

/// The addresses in a text, at most `limit`.
QList<TextSpan> linksIn(const QString &text, qsizetype limit);

} // namespace meshtray::ui
