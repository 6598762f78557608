// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "protocol/invite.h"

#include <QStringView>

// The values of options, each within its bounds; InvalidInput with a sentence otherwise.
namespace meshtray::brokerd {

/// "member" or "admin".
Result<protocol::Role> parseRole(QStringView text);
/// An invite by its id, its token or its link, as its id.
Result<QByteArray> parseInviteId(const QString &text);
/// ws:// or wss:// with a host and a path, without user name or fragment, wss:// also with a pin; given back as it
/// came.
Result<QString> parseBrokerUrl(const QString &text);
/// A host name without a port: lower case, punycode, without a final dot.
Result<QString> parseHostName(const QString &text);

} // namespace meshtray::brokerd
