// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <span>

namespace meshtray::crypto {

/// Bytes that are secret: in guarded memory of libsodium (`sodium_malloc`: locked, left out of core dumps, zeroed when
/// freed). Moves, never copies by itself. Empty by default.
class SecureBuffer {
public:
    SecureBuffer() = default;
    /// `size` zero bytes.
    explicit SecureBuffer(size_t size);
    /// `size` bytes from the system's random source.
    static SecureBuffer random(size_t size);
    static SecureBuffer copyOf(std::span<const unsigned char> bytes);

    SecureBuffer(SecureBuffer &&other) noexcept;
    SecureBuffer &operator=(SecureBuffer &&other) noexcept;
    SecureBuffer(const SecureBuffer &) = delete;
    SecureBuffer &operator=(const SecureBuffer &) = delete;
    ~SecureBuffer();

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<unsigned char> bytes() { return {m_data, m_size}; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Compares in constant time; false for different sizes.
bool equalInConstantTime(std::span<const unsigned char> a, std::span<const unsigned char> b);

/// Overwrites memory that held a secret and could not be a SecureBuffer (an argument of a foreign library, say).
void wipe(std::span<unsigned char> bytes);

} // namespace meshtray::crypto
