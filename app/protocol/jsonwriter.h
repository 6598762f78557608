// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace meshtray::protocol {

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
        escape(value);
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

    void escape(QByteArrayView value)
    {
        qsizetype plainFrom = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const auto c = static_cast<unsigned char>(value[i]);
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_text += value.sliced(plainFrom, i - plainFrom);
            escapeOne(c);
            plainFrom = i + 1;
        }
        m_text += value.sliced(plainFrom);
    }

    void escapeOne(unsigned char c)
    {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += static_cast<char>(c);
            return;
        }
        constexpr char digits[] = "0123456789abcdef";
        m_text += "\\u00";
        m_text += digits[c >> 4];
        m_text += digits[c & 15];
    }

    QByteArray m_text;
    char m_separator = '{';
};

} // namespace meshtray::protocol
