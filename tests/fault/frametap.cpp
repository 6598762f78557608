// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "frametap.h"

#include <QJsonDocument>
#include <QtEndian>

#include <utility>

namespace meshtray::test {
namespace {

const QByteArray endOfHead = "\r\n\r\n";
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 maskBit = 0x80;
constexpr qsizetype maskBytes = 4;

/// How many bytes behind the first two tell the length.
qsizetype lengthBytes(quint8 length)
{
    if (length < 126)
        return 0;
    return length == 126 ? 2 : 8;
}

qsizetype lengthOf(QByteArrayView frame)
{
    const quint8 length = static_cast<quint8>(frame[1]) & lengthBits;
    if (length < 126)
        return length;
    const char *more = frame.constData() + 2;
    return length == 126 ? qFromBigEndian<quint16>(more) : static_cast<qsizetype>(qFromBigEndian<quint64>(more));
}

} // namespace

QJsonObject FrameTap::Frame::json() const
{
    return QJsonDocument::fromJson(payload).object();
}

QList<FrameTap::Frame> FrameTap::take(const QByteArray &bytes)
{
    m_unread += bytes;
    QList<Frame> frames;
    if (!m_isBehindHead && !cutHead())
        return frames;
    for (Frame frame; cutFrame(frame);)
        frames += frame;
    m_unread.remove(0, std::exchange(m_position, 0));
    return frames;
}

bool FrameTap::cutHead()
{
    const qsizetype end = m_unread.indexOf(endOfHead);
    if (end < 0)
        return false;
    m_head = m_unread.left(end);
    m_unread.remove(0, end + endOfHead.size());
    m_isBehindHead = true;
    return true;
}

bool FrameTap::cutFrame(Frame &frame)
{
    const QByteArrayView unread = QByteArrayView(m_unread).sliced(m_position);
    if (unread.size() < 2)
        return false;
    const auto second = static_cast<quint8>(unread[1]);
    const qsizetype beforeMask = 2 + lengthBytes(second & lengthBits);
    const bool isMasked = (second & maskBit) != 0;
    const qsizetype head = beforeMask + (isMasked ? maskBytes : 0);
    if (unread.size() < head || unread.size() < head + lengthOf(unread))
        return false;
    frame.opcode = unread[0] & 0x0f;
    frame.payload = unread.sliced(head, lengthOf(unread)).toByteArray();
    for (qsizetype i = 0; isMasked && i < frame.payload.size(); ++i)
        frame.payload[i] = static_cast<char>(frame.payload.at(i) ^ unread[beforeMask + i % maskBytes]);
    m_position += head + frame.payload.size();
    return true;
}

} // namespace meshtray::test
