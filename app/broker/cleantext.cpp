// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/cleantext.h"

#include <QList>

namespace meshtray::broker {
namespace {

/// Characters that change how the text around them is drawn, or are not drawn at all.
bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString cleanText(const QString &text, qsizetype maxLength)
{
    QString clean;
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c))
            clean += QString::fromUcs4(&c, 1);
    }
    clean = clean.simplified().left(maxLength);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

} // namespace meshtray::broker
