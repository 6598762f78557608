// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <optional>

namespace meshtray::protocol {

/// Whether none of eight bytes is escaped in a JSON string, which are control characters, quotes and backslashes. All
/// eight at once, because most of what is written are long texts without any.
inline bool areEightPlain(const char *bytes)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    constexpr quint64 highBits = ones * 0x80;
    quint64 eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    // The high bit of a byte becomes 1 when the subtraction borrows, and had to be 0 before: the byte is below `limit`.
    const auto isAnyBelow = [](quint64 word, quint64 limit) { return (word - ones * limit) & ~word & highBits; };
    return (isAnyBelow(eight, 0x20) | isAnyBelow(eight ^ (ones * '"'), 1) | isAnyBelow(eight ^ (ones * '\\'), 1)) == 0;
}

/// The inside of a JSON string that says `utf8`.
inline void appendEscaped(QByteArray &json, QByteArrayView utf8)
{
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        while (utf8.size() - i > 8 && areEightPlain(utf8.data() + i))
            i += 8;
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json += utf8.sliced(plainFrom, i - plainFrom);
        plainFrom = i + 1;
        if (c == '"' || c == '\\') {
            json += '\\';
            json += static_cast<char>(c);
            continue;
        }
        constexpr char digits[] = "0123456789abcdef";
        json += "\\u00";
        json += digits[c >> 4];
        json += digits[c & 15];
    }
    json += utf8.sliced(plainFrom);
}

/// A JSON string.
inline QByteArray jsonText(QByteArrayView utf8)
{
    QByteArray json = "\"";
    appendEscaped(json, utf8);
    return json + '"';
}

/// One JSON object with at least one field, compact, its fields in the order in which they are written. Texts are
/// UTF-8; names are the program's own and need no escapes.
class JsonWriter {
public:
    /// `sizeHint`: how long the whole is likely to be, in bytes.
    explicit JsonWriter(qsizetype sizeHint) { m_text.reserve(sizeHint); }

    JsonWriter &text(QByteArrayView name, QByteArrayView value)
    {
        key(name);
        m_text += '"';
        appendEscaped(m_text, value);
        m_text += '"';
        return *this;
    }
    JsonWriter &text(QByteArrayView name, QStringView value) { return text(name, QByteArrayView(value.toUtf8())); }

    template <class Text>
    JsonWriter &textUnlessEmpty(QByteArrayView name, const Text &value)
    {
        return value.isEmpty() ? *this : text(name, value);
    }

    /// `value` is JSON already.
    JsonWriter &raw(QByteArrayView name, QByteArrayView value)
    {
        key(name);
        m_text += value;
        return *this;
    }
    JsonWriter &rawUnlessEmpty(QByteArrayView name, QByteArrayView value)
    {
        return value.isEmpty() ? *this : raw(name, value);
    }
    JsonWriter &number(QByteArrayView name, qint64 value) { return raw(name, QByteArray::number(value)); }
    JsonWriter &numberIfAny(QByteArrayView name, std::optional<qint64> value)
    {
        return value ? number(name, *value) : *this;
    }

    QByteArray finish()
    {
        m_text += '}';
        return std::move(m_text);
    }

private:
    void key(QByteArrayView name)
    {
        m_text += m_separator;
        m_separator = ',';
        m_text += '"';
        m_text += name;
        m_text += "\":";
    }

    QByteArray m_text;
    char m_separator = '{';
};

} // namespace meshtray::protocol
