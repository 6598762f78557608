// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <utility>
#include <variant>

namespace meshtray::net {

/// An accepted TCP socket that nothing of Qt owns yet: closed with this object. Moves, never copies.
class Descriptor {
public:
    explicit Descriptor(qintptr number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, nothing))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    qintptr number() const { return m_number; }
    /// Somebody else owns it now.
    qintptr release() { return std::exchange(m_number, nothing); }

    /// Null when the other end is gone. An IPv4 client of an IPv6 socket has its IPv4 address.
    QHostAddress peer() const;

    /// A last word before it is closed: what the system takes at once of it.
    void say(const QByteArray &bytes) const;

    struct Nothing { }; ///< nothing has come yet
    struct Ended { };   ///< nothing will come
    using FirstByte = std::variant<Nothing, Ended, unsigned char>;
    /// The byte a reader will find first; leaves it where it is. Never waits.
    FirstByte peekFirst() const;

private:
    static constexpr qintptr nothing = -1;
    qintptr m_number;
};

} // namespace meshtray::net
