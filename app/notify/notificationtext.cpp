// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/notificationtext.h"

#include <QChar>
#include <QStringList>

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool reordersText(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isNoCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// Plain text with \n as the only line break.
QString cleaned(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString clean;
    for (const char32_t c : text.toUcs4()) { // what is no valid UTF-16 becomes U+FFFD
        if (isLineBreak(c) || c == U'\r')
            clean += u'\n';
        else if (c == U'\t')
            clean += u' ';
        else if (QChar::category(c) != QChar::Other_Control && !reordersText(c) && !isNoCharacter(c))
            clean += QChar::fromUcs4(c);
    }
    return clean;
}

QString clipped(const QString &text, qsizetype limit)
{
    const auto points = text.toUcs4();
    if (points.size() <= limit)
        return text;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), limit - 1).trimmed() + u'…';
}

/// A message can be long; what is cut anyway need not be cleaned first.
QString boundedForCleaning(const QString &text)
{
    return text.left(8 * bodyLimit);
}

} // namespace

QString titleText(const QString &text)
{
    return clipped(cleaned(boundedForCleaning(text)).simplified(), titleLimit);
}

QString bodyText(const QString &text)
{
    QStringList lines = cleaned(boundedForCleaning(text)).trimmed().split(u'\n');
    if (lines.size() > bodyLines) {
        lines.resize(bodyLines);
        lines.last() += u'…';
    }
    return clipped(lines.join(u'\n'), bodyLimit);
}

QString escapedForMarkup(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() * 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'"':
            escaped += "&quot;"_L1;
            break;
        case u'\'':
            escaped += "&#39;"_L1;
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace meshtray::notify
