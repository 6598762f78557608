// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// An empty value is bound as such: a null one would be NULL, which no column of ours takes.
namespace meshtray::store {

inline QString text(const QByteArray &utf8)
{
    return utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8);
}
inline QString text(const QString &string)
{
    return string.isNull() ? QStringLiteral("") : string;
}
inline QByteArray blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

} // namespace meshtray::store
