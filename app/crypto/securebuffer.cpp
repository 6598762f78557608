// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/securebuffer.h"

#include "crypto/keys.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace meshtray::crypto {

SecureBuffer::SecureBuffer(size_t size)
{
    if (size == 0)
        return;
    initialise();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(m_data, m_size); // sodium_malloc fills with 0xdb
}

SecureBuffer SecureBuffer::random(size_t size)
{
    SecureBuffer buffer(size);
    if (size > 0)
        randombytes_buf(buffer.m_data, size);
    return buffer;
}

SecureBuffer SecureBuffer::copyOf(std::span<const unsigned char> bytes)
{
    SecureBuffer copy(bytes.size());
    std::ranges::copy(bytes, copy.bytes().begin());
    return copy;
}

SecureBuffer::SecureBuffer(SecureBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBuffer &SecureBuffer::operator=(SecureBuffer &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBuffer::~SecureBuffer()
{
    sodium_free(m_data);
}

bool equalInConstantTime(std::span<const unsigned char> a, std::span<const unsigned char> b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

void wipe(std::span<unsigned char> bytes)
{
    if (!bytes.empty())
        sodium_memzero(bytes.data(), bytes.size());
}

} // namespace meshtray::crypto
