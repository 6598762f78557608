// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/searchsnippet.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype snippetLength = 160;
/// So much of the text stands before the first word found.
constexpr qsizetype lead = 40;

/// The beginning, moved back to that of a word where one is near.
qsizetype beginningOf(const QString &line, qsizetype found)
{
    if (found <= lead)
        return 0;
    const qsizetype space = line.indexOf(u' ', found - lead);
    const qsizetype start = space >= 0 && space < found ? space + 1 : found;
    return line[start].isLowSurrogate() ? start + 1 : start;
}

/// In order, and none over another.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::start);
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(spans)) {
        if (apart.isEmpty() || apart.last().start + apart.last().length < span.start) {
            apart.append(span);
            continue;
        }
        const qsizetype end = std::max(apart.last().start + apart.last().length, span.start + span.length);
        apart.last().length = end - apart.last().start;
    }
    return apart;
}

QList<TextSpan> placesOf(const QStringList &words, const QString &line)
{
    QList<TextSpan> spans;
    for (const QString &word : words) {
        for (qsizetype place = line.indexOf(word, 0, Qt::CaseInsensitive); place >= 0 && spans.size() < mostSpans;
             place = line.indexOf(word, place + word.size(), Qt::CaseInsensitive))
            spans.append({TextSpan::Look::Found, place, word.size()});
    }
    return joined(std::move(spans));
}

} // namespace

MessagePart snippetOf(const QString &text, const QString &query)
{
    const QString line = withoutControls(text).simplified();
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    qsizetype first = line.size();
    for (const QString &word : words) {
        const qsizetype place = line.indexOf(word, 0, Qt::CaseInsensitive);
        first = place < 0 ? first : std::min(first, place);
    }
    const qsizetype start = first == line.size() ? 0 : beginningOf(line, first);
    QString shown = line.sliced(start, std::min(snippetLength, line.size() - start));
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    const bool isCut = start + shown.size() < line.size();
    shown = (start > 0 ? u"…"_s : QString()) + shown + (isCut ? u"…"_s : QString());
    return {MessagePart::Kind::Words, shown, placesOf(words, shown)};
}

} // namespace meshtray::ui
