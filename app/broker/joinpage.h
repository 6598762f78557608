// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpmessage.h"

namespace meshtray::broker {

/// What a browser shows for `GET /join/TOKEN`: how to use the link. No script, nothing loaded from anywhere, and the
/// same whether the broker knows the token or not. 404 for what cannot be a token.
net::HttpResponse joinPage(QByteArrayView token);

} // namespace meshtray::broker
