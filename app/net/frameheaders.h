// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

namespace meshtray::net {

/// Follows a stream of WebSocket frames from header to header (RFC 6455 section 5.2) without reading what is in them.
class FrameHeaders {
public:
    enum class Masks { AllThere, OneMissing };

    /// The next bytes of the stream. After OneMissing nothing more can be followed.
    Masks follow(QByteArrayView bytes);

    /// Bytes until the next header begins: those need not be shown to follow() but can be left to skip().
    quint64 untilNextHeader() const { return m_payloadLeft; }
    void skip(quint64 bytes) { m_payloadLeft -= bytes; }

private:
    qsizetype headerSize() const;
    quint64 payloadSize() const;

    static constexpr qsizetype longestHeader = 14;
    std::array<unsigned char, longestHeader> m_header{};
    qsizetype m_known = 0; ///< of the header
    quint64 m_payloadLeft = 0;
};

} // namespace meshtray::net
