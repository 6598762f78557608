// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// What others write, as notifications show it, and what is answered in one: texts that servers of every kind hand
// back and forth.

#include "fuzz.h"

#include "notify/notificationtext.h"
#include "protocol/plainenvelope.h"

#include <QList>
#include <QString>

using namespace meshtray;
using namespace meshtray::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(view(data, size));
    const QString title = notify::titleText(text);
    const QString body = notify::bodyText(text);
    require(title.toUcs4().size() <= notify::titleLimit + 1, "a title is short");
    require(!title.contains(QChar::LineFeed), "a title is one line");
    require(body.toUcs4().size() <= notify::bodyLimit + 1, "a body is short");
    require(body.count(QChar::LineFeed) <= notify::bodyLines, "a body has few lines");
    require(!notify::escapedForMarkup(body).contains(QLatin1Char('<')), "nothing in a body is markup");
    static_cast<void>(protocol::readPlainEnvelope(view(data, size)));
    return 0;
}
