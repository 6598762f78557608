// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringView>

// What `serve` writes to stderr: one line for each message.
namespace meshtray::brokerd {

enum class LogFormat {
    Text, ///< 2026-01-31T12:00:00.000Z info meshtray.broker: message
    Json, ///< {"time":"2026-01-31T12:00:00.000Z","level":"info","category":"meshtray.broker","message":"…"}
};

/// "text" or "json".
Result<LogFormat> parseLogFormat(QStringView text);

/// One line without its end. Control characters of the message are escaped, so that nobody's name makes a second one.
QByteArray logLine(LogFormat format, qint64 wallMs, QtMsgType type, QByteArrayView category, const QString &message);

/// From now on every message of this process is written that way. What only informs is kept back until letLogThrough():
/// a program that cannot start says why, and nothing else.
void installLog(LogFormat format);
void letLogThrough();

} // namespace meshtray::brokerd
