// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace meshtray {

/// True for what the broker accepts as an identifier: `[A-Za-z0-9_-]{1,64}`.
bool isIdentifier(QByteArrayView text);

/// 32 random base62 characters from the system's random source, the form of every id the broker makes.
QByteArray randomIdentifier();

/// An identifier that cannot be mixed up with one of another kind. Holds 1 to 64 ASCII characters.
template <class Tag>
class Id {
public:
    /// Nothing when `text` is not an identifier.
    static std::optional<Id> parse(QByteArrayView text)
    {
        if (!isIdentifier(text))
            return std::nullopt;
        return Id(text.toByteArray());
    }
    static std::optional<Id> parse(QStringView text) { return parse(QByteArrayView(text.toUtf8())); }
    static Id random() { return Id(randomIdentifier()); }

    const QByteArray &bytes() const { return m_value; }
    QString toString() const { return QString::fromLatin1(m_value); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit Id(QByteArray value)
        : m_value(std::move(value))
    {
    }
    QByteArray m_value;
};

using MeshId = Id<struct MeshTag>;
using MemberId = Id<struct MemberTag>;
using PresenceId = Id<struct PresenceTag>;
using MessageId = Id<struct MessageTag>;
using MemoryId = Id<struct MemoryTag>;
using TopicId = Id<struct TopicTag>;

} // namespace meshtray
