// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/vaultcontent.h"

#include "crypto/encoding.h"
#include "crypto/vault.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <concepts>
#include <limits>

namespace meshtray {
namespace {

using Bytes = std::span<const unsigned char>;

constexpr size_t longestName = std::numeric_limits<quint16>::max();

size_t sizeOf(const QByteArray &name)
{
    return sizeof(quint16) + static_cast<size_t>(name.size());
}

/// Fills memory that is large enough: no secret is ever in a buffer that grows and is left behind.
class Writer {
public:
    explicit Writer(std::span<unsigned char> room)
        : m_room(room)
    {
    }
    template <std::unsigned_integral Number>
    void number(Number value)
    {
        qToBigEndian(value, m_room.data());
        m_room = m_room.subspan(sizeof value);
    }
    void bytes(Bytes bytes)
    {
        std::ranges::copy(bytes, m_room.begin());
        m_room = m_room.subspan(bytes.size());
    }
    void name(const QByteArray &name)
    {
        number(static_cast<quint16>(name.size()));
        bytes(crypto::asBytes(name));
    }

private:
    std::span<unsigned char> m_room;
};

class Reader {
public:
    explicit Reader(Bytes left)
        : m_left(left)
    {
    }
    template <std::unsigned_integral Number>
    std::optional<Number> number()
    {
        const auto taken = bytes(sizeof(Number));
        return taken ? std::optional(qFromBigEndian<Number>(taken->data())) : std::nullopt;
    }
    std::optional<Bytes> bytes(size_t size)
    {
        if (size > m_left.size())
            return std::nullopt;
        const Bytes taken = m_left.first(size);
        m_left = m_left.subspan(size);
        return taken;
    }
    std::optional<QString> name()
    {
        const auto size = number<quint16>();
        const auto text = size ? bytes(*size) : std::nullopt;
        if (!text)
            return std::nullopt;
        return QString::fromUtf8(reinterpret_cast<const char *>(text->data()), static_cast<qsizetype>(text->size()));
    }
    bool isAtEnd() const { return m_left.empty(); }

private:
    Bytes m_left;
};

bool readEntry(Reader &reader, VaultContent &content)
{
    const auto name = reader.name();
    const auto size = name ? reader.number<quint32>() : std::nullopt;
    const auto secret = size ? reader.bytes(*size) : std::nullopt;
    return secret && content.entries.emplace(*name, crypto::SecureBuffer::copyOf(*secret)).second;
}

} // namespace

std::optional<crypto::SecureBuffer> toBytes(const VaultContent &content)
{
    size_t size = 2 * sizeof(quint32);
    for (const auto &[name, secret] : content.entries)
        size += sizeOf(name.toUtf8()) + sizeof(quint32) + secret.size();
    for (const QString &name : content.perhapsInKeychain)
        size += sizeOf(name.toUtf8());
    const auto isTooLong = [](const QString &name) { return static_cast<size_t>(name.toUtf8().size()) > longestName; };
    if (size > static_cast<size_t>(crypto::largestVault) / 2 ||
        std::ranges::any_of(content.entries, isTooLong, [](const auto &entry) { return entry.first; }) ||
        std::ranges::any_of(content.perhapsInKeychain, isTooLong))
        return std::nullopt;

    crypto::SecureBuffer bytes(size);
    Writer writer(bytes.bytes());
    writer.number(static_cast<quint32>(content.entries.size()));
    for (const auto &[name, secret] : content.entries) {
        writer.name(name.toUtf8());
        writer.number(static_cast<quint32>(secret.size()));
        writer.bytes(secret.bytes());
    }
    writer.number(static_cast<quint32>(content.perhapsInKeychain.size()));
    for (const QString &name : content.perhapsInKeychain)
        writer.name(name.toUtf8());
    return bytes;
}

std::optional<VaultContent> vaultContentFrom(std::span<const unsigned char> bytes)
{
    Reader reader(bytes);
    VaultContent content;
    const auto entries = reader.number<quint32>();
    for (quint32 i = 0; entries && i < *entries; ++i)
        if (!readEntry(reader, content))
            return std::nullopt;
    const auto names = reader.number<quint32>();
    for (quint32 i = 0; names && i < *names; ++i) {
        const auto name = reader.name();
        if (!name)
            return std::nullopt;
        content.perhapsInKeychain += *name;
    }
    if (!entries || !names || !reader.isAtEnd())
        return std::nullopt;
    return content;
}

} // namespace meshtray
