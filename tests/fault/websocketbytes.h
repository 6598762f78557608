// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

// WebSocket frames as bytes, the impossible ones too.
namespace meshtray::test {

constexpr int finalBit = 0x80;
constexpr int opContinuation = 0;
constexpr int opText = 1;
constexpr int opBinary = 2;
constexpr int opClose = 8;
constexpr int opPing = 9;
constexpr int opPong = 10;

/// The head of a frame: its first byte and the length, which need not be that of what follows.
inline QByteArray frameHead(int firstByte, quint64 length)
{
    QByteArray head(1, static_cast<char>(firstByte));
    if (length < 126)
        return head + static_cast<char>(length);
    if (length <= 0xffff) {
        const quint16 big = qToBigEndian(static_cast<quint16>(length));
        return head + '\x7e' + QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
    }
    const quint64 big = qToBigEndian(length);
    return head + '\x7f' + QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

inline QByteArray frame(int firstByte, const QByteArray &payload)
{
    return frameHead(firstByte, static_cast<quint64>(payload.size())) + payload;
}

inline QByteArray textFrame(const QByteArray &payload)
{
    return frame(finalBit | opText, payload);
}

inline QByteArray textFrame(const QJsonObject &object)
{
    return textFrame(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QByteArray closeFrame(int code, const QByteArray &reason = {})
{
    const quint16 big = qToBigEndian(static_cast<quint16>(code));
    return frame(finalBit | opClose, QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + reason);
}

} // namespace meshtray::test
