// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpmessage.h"

namespace meshtray::net {

/// What becomes of the connection behind an answer.
enum class AfterAnswer { KeepOpen, Close };

/// Whether the body travels: not behind a HEAD request.
enum class AnswerParts { Whole, HeadOnly };

/// The bytes of an HTTP/1.1 answer. `wallMs` (Unix milliseconds) becomes the Date line, from which clients learn how
/// far off their clocks are.
QByteArray writeResponse(const HttpResponse &response, AfterAnswer after, AnswerParts parts, qint64 wallMs);

/// An answer whose body is the status in words.
HttpResponse plainStatus(int status);

} // namespace meshtray::net
