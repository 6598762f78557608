// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/frameheaders.h"

#include <algorithm>

namespace meshtray::net {
namespace {

constexpr qsizetype shortestHeader = 2;
constexpr qsizetype maskSize = 4;
constexpr unsigned char maskBit = 0x80;
constexpr unsigned char twoByteLength = 126;
constexpr unsigned char eightByteLength = 127;

qsizetype lengthBytes(unsigned char length)
{
    return length == eightByteLength ? 8 : length == twoByteLength ? 2 : 0;
}

} // namespace

FrameHeaders::Masks FrameHeaders::follow(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_payloadLeft > 0) {
            const auto step = std::min(m_payloadLeft, static_cast<quint64>(bytes.size()));
            m_payloadLeft -= step;
            bytes = bytes.sliced(static_cast<qsizetype>(step));
            continue;
        }
        m_header[static_cast<size_t>(m_known++)] = static_cast<unsigned char>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_known == shortestHeader && (m_header[1] & maskBit) == 0)
            return Masks::OneMissing;
        if (m_known >= shortestHeader && m_known == headerSize()) {
            m_payloadLeft = payloadSize();
            m_known = 0;
        }
    }
    return Masks::AllThere;
}

qsizetype FrameHeaders::headerSize() const
{
    return shortestHeader + lengthBytes(static_cast<unsigned char>(m_header[1] & ~maskBit)) + maskSize;
}

quint64 FrameHeaders::payloadSize() const
{
    const auto length = static_cast<unsigned char>(m_header[1] & ~maskBit);
    const qsizetype extra = lengthBytes(length);
    if (extra == 0)
        return length;
    quint64 size = 0;
    for (qsizetype i = 0; i < extra; ++i)
        size = size << 8 | m_header[static_cast<size_t>(shortestHeader + i)];
    return size;
}

} // namespace meshtray::net
