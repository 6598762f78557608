// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/keyfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// The name of the group that begins with this line; nothing when none does.
std::optional<QByteArray> groupOf(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (!trimmed.startsWith('[') || !trimmed.endsWith(']'))
        return std::nullopt;
    return trimmed.sliced(1, trimmed.size() - 2);
}

bool gives(const QByteArray &line, const QByteArray &key)
{
    const qsizetype equals = line.indexOf('=');
    return equals > 0 && !line.startsWith('#') && line.first(equals).trimmed() == key;
}

} // namespace

KeyFile::KeyFile(const QByteArray &text)
    : m_lines(text.split('\n'))
{
    if (m_lines.last().isEmpty())
        m_lines.removeLast(); // behind the last line's end
}

QList<qsizetype> KeyFile::placesOf(const QByteArray &group, const QByteArray &key) const
{
    QList<qsizetype> places;
    bool isInside = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (const auto begun = groupOf(m_lines[i]))
            isInside = *begun == group;
        else if (isInside && gives(m_lines[i], key))
            places.append(i);
    }
    return places;
}

std::optional<qsizetype> KeyFile::endOf(const QByteArray &group) const
{
    std::optional<qsizetype> end;
    bool isInside = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (const auto begun = groupOf(m_lines[i]))
            isInside = *begun == group;
        if (isInside && !m_lines[i].trimmed().isEmpty())
            end = i + 1;
    }
    return end;
}

std::optional<QByteArray> KeyFile::value(const QByteArray &group, const QByteArray &key) const
{
    const auto places = placesOf(group, key);
    if (places.isEmpty())
        return std::nullopt;
    const QByteArray &line = m_lines[places.last()];
    return line.sliced(line.indexOf('=') + 1).trimmed();
}

void KeyFile::set(const QByteArray &group, const QByteArray &key, const QByteArray &value)
{
    const QByteArray line = key + '=' + value;
    if (const auto places = placesOf(group, key); !places.isEmpty()) {
        m_lines[places.last()] = line;
        return;
    }
    if (const auto end = endOf(group)) {
        m_lines.insert(*end, line);
        return;
    }
    if (!m_lines.isEmpty() && !m_lines.last().trimmed().isEmpty())
        m_lines.append(QByteArray());
    m_lines.append('[' + group + ']');
    m_lines.append(line);
}

void KeyFile::remove(const QByteArray &group, const QByteArray &key)
{
    const auto places = placesOf(group, key);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        m_lines.removeAt(*place);
}

void KeyFile::removeIfEmpty(const QByteArray &group)
{
    const auto end = endOf(group);
    if (!end || groupOf(m_lines[*end - 1]) != group)
        return; // the last line that is not empty is not the name
    m_lines.removeAt(*end - 1);
    while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty())
        m_lines.removeLast();
}

QByteArray KeyFile::text() const
{
    QByteArray text;
    for (const QByteArray &line : m_lines)
        text += line + '\n';
    return text;
}

QByteArray execWord(const QString &word)
{
    static constexpr QByteArrayView plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+:@,=";
    const QByteArray bytes = word.toUtf8();
    if (!bytes.isEmpty() && std::ranges::all_of(bytes, [](char c) { return plain.contains(c); }))
        return bytes;
    QByteArray quoted = "\"";
    for (const char c : bytes) {
        // the value is unescaped twice: as a string of the file, then as a quoted word
        if (c == '\\')
            quoted += "\\\\\\\\";
        else if (c == '"' || c == '`' || c == '$')
            quoted += QByteArray("\\\\") + c;
        else if (c == '%')
            quoted += "%%";
        else if (c == '\n')
            quoted += "\\n";
        else if (c == '\r')
            quoted += "\\r";
        else
            quoted += c;
    }
    return quoted + '"';
}

QList<QByteArray> keyFileList(const QByteArray &value)
{
    QList<QByteArray> values;
    for (const QByteArray &part : value.split(';'))
        if (const QByteArray trimmed = part.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
    return values;
}

QByteArray toKeyFileList(const QList<QByteArray> &values)
{
    QByteArray text;
    for (const QByteArray &value : values)
        text += value + ';';
    return text;
}

} // namespace meshtray::ui
