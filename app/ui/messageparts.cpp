// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/messageparts.h"

#include "ui/messagelink.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype fenceLength = 3;
constexpr qsizetype longestIndent = 3;
constexpr int foldedLines = 20;
constexpr qsizetype foldedLength = 3000;
/// A text that is hardly longer than what would be shown of it is shown as a whole.
constexpr int spareLines = 5;
constexpr qsizetype spareLength = 500;
/// A word is not cut when it ends so near.
constexpr qsizetype longestWord = 60;

qsizetype backticksAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == u'`')
        ++end;
    return end - from;
}

/// How many backticks the line begins with; 0 when it is no fence.
qsizetype fenceOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    const qsizetype count = indent <= longestIndent ? backticksAt(line, indent) : 0;
    const bool hasMore = line.sliced(indent + count).contains(u'`'); // it is code inside the line then
    return count >= fenceLength && !hasMore ? count : 0;
}

bool closes(QStringView line, qsizetype fence)
{
    return fenceOf(line) >= fence && line.trimmed().size() == backticksAt(line.trimmed(), 0);
}

/// Collects lines into parts.
class Parts {
public:
    void add(QStringView line) { m_lines.append(line); }
    bool isFull() const { return m_parts.size() >= mostParts; }

    void end(MessagePart::Kind kind)
    {
        const auto isBlank = [](QStringView line) { return line.trimmed().isEmpty(); };
        // the lines between words and code are no words
        while (!m_lines.isEmpty() && isBlank(m_lines.last()))
            m_lines.removeLast();
        const auto first = std::ranges::find_if_not(m_lines, isBlank);
        QString text;
        for (auto line = first; line != m_lines.end(); ++line) {
            if (line != first)
                text += u'\n';
            text += *line;
        }
        m_lines.clear();
        if (!text.isEmpty())
            m_parts.append({kind, text});
    }
    QList<MessagePart> take() { return std::move(m_parts); }

private:
    QList<QStringView> m_lines;
    QList<MessagePart> m_parts;
};

QList<MessagePart> blocksOf(const QString &text)
{
    using enum MessagePart::Kind;
    Parts parts;
    qsizetype fence = 0; // of the code we are in
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const qsizetype opening = fence == 0 && !parts.isFull() ? fenceOf(line) : 0;
        if (opening > 0) {
            parts.end(Words);
            fence = opening;
        } else if (fence > 0 && closes(line, fence)) {
            parts.end(Code);
            fence = 0;
        } else {
            parts.add(line);
        }
    }
    parts.end(fence > 0 ? Code : Words);
    return parts.take();
}

/// Takes the code out of words, line by line.
class CodeReader {
public:
    explicit CodeReader(const QString &words) { m_part.text.reserve(words.size()); }

    void read(QStringView line)
    {
        std::array<bool, fenceLength + 1> isUnclosed{}; // by the number of backticks: a long look comes to nothing once
        qsizetype place = 0;
        while (place < line.size()) {
            const qsizetype opening = line.indexOf(u'`', place);
            if (opening < 0)
                break;
            const qsizetype count = backticksAt(line, opening);
            m_part.text += line.sliced(place, opening - place);
            place = opening + count;
            const bool isCode = count <= fenceLength && !isUnclosed.at(static_cast<size_t>(count));
            const qsizetype closing = isCode && m_part.spans.size() < mostSpans ? closingOf(line, place, count) : -1;
            if (closing > place) {
                addCode(line.sliced(place, closing - place));
                place = closing + count;
                continue;
            }
            if (isCode)
                isUnclosed.at(static_cast<size_t>(count)) = true;
            m_part.text += line.sliced(opening, count);
        }
        m_part.text += line.sliced(place);
    }
    void endLine() { m_part.text += u'\n'; }
    MessagePart take() { return std::move(m_part); }

private:
    static qsizetype closingOf(QStringView line, qsizetype from, qsizetype count)
    {
        for (qsizetype place = line.indexOf(u'`', from); place >= 0; place = line.indexOf(u'`', place)) {
            const qsizetype length = backticksAt(line, place);
            if (length == count)
                return place;
            place += length;
        }
        return -1;
    }
    void addCode(QStringView code)
    {
        m_part.spans.append({TextSpan::Look::Code, m_part.text.size(), code.size()});
        m_part.text += code;
    }

    MessagePart m_part;
};

MessagePart withoutBackticks(const QString &words)
{
    CodeReader reader(words);
    bool isFirst = true;
    for (const QStringView line : QStringView(words).tokenize(u'\n')) {
        if (!isFirst)
            reader.endLine();
        isFirst = false;
        reader.read(line);
    }
    return reader.take();
}

/// An address inside code is code.
void addLinks(MessagePart &part)
{
    QList<TextSpan> all = part.spans;
    auto code = part.spans.cbegin();
    for (const TextSpan &link : linksIn(part.text, mostSpans - part.spans.size())) {
        while (code != part.spans.cend() && code->start + code->length <= link.start)
            ++code;
        if (code == part.spans.cend() || code->start >= link.start + link.length)
            all.append(link);
    }
    std::ranges::sort(all, {}, &TextSpan::start);
    part.spans = all;
}

/// Where to cut at the latest `limit` characters.
qsizetype cutOf(QStringView text, qsizetype limit)
{
    qsizetype cut = limit;
    while (cut > limit - longestWord && !text[cut].isSpace())
        --cut;
    if (cut == limit - longestWord)
        cut = limit;
    return cut > 0 && text[cut].isLowSurrogate() ? cut - 1 : cut;
}

} // namespace

QList<MessagePart> messageParts(const QString &text)
{
    QList<MessagePart> parts = blocksOf(text);
    for (MessagePart &part : parts) {
        if (part.isCode())
            continue;
        if (part.text.contains(u'`'))
            part = withoutBackticks(part.text);
        addLinks(part);
    }
    return parts.isEmpty() ? QList<MessagePart>{{MessagePart::Kind::Words, text}} : parts;
}

int lineCount(const QString &text)
{
    const QStringView body = QStringView(text).trimmed();
    return static_cast<int>(body.count(u'\n')) + (body.isEmpty() ? 0 : 1);
}

QString folded(const QString &text)
{
    QStringView shown = text;
    qsizetype lineEnd = -1;
    int lines = 0;
    for (; lines < foldedLines; ++lines) {
        const qsizetype next = text.indexOf(u'\n', lineEnd + 1);
        if (next < 0)
            break;
        lineEnd = next;
    }
    if (lines == foldedLines && lineCount(text.sliced(lineEnd + 1)) > spareLines)
        shown = shown.first(lineEnd);
    if (shown.size() > foldedLength + spareLength)
        shown = shown.first(cutOf(shown, foldedLength));
    return shown.size() == text.size() ? text : shown.trimmed().isEmpty() ? text.left(foldedLength) : shown.toString();
}

QString quoted(const QString &text)
{
    QString quote;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        quote += u"> "_s;
        quote += line;
        quote += u'\n';
    }
    return quote;
}

} // namespace meshtray::ui
