// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/clocktime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype longestTime = 10;

} // namespace

QTime readClockTime(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*([0-9]{1,2})(?:\s*[:.h]?\s*([0-9]{2}))?\s*$)"_s);
    const auto match = text.size() <= longestTime ? form.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? QTime(match.capturedView(1).toInt(), match.capturedView(2).toInt()) : QTime();
}

QString writtenClockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace meshtray::ui
