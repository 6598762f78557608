// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "faultlane.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

#include <algorithm>

namespace meshtray::test {
namespace {

const QByteArray endOfHead = "\r\n\r\n";

constexpr qint64 maxUntaken = 256 * 1024;

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

FaultLane::FaultLane(Flow direction, QTcpSocket &to, const FaultMode &mode)
    : m_direction(direction)
    , m_to(to)
    , m_mode(mode)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FaultLane::pump);
}

bool FaultLane::isCongested() const
{
    return m_to.bytesToWrite() > maxUntaken;
}

void FaultLane::take(const QByteArray &bytes)
{
    const qsizetype passable = passableBytes(bytes);
    if (passable < bytes.size()) {
        m_hasHole = true;
        Q_EMIT swallowed(bytes.size() - passable);
    }
    if (passable == 0)
        return;
    const auto *delay = std::get_if<Delay>(&m_mode);
    m_queue.push_back({nowMs() + (delay ? delay->each.count() : 0), bytes.left(passable)});
    pump();
}

void FaultLane::finish()
{
    const auto *hole = std::get_if<BlackHole>(&m_mode);
    if (hole && (hole->flow == Flow::Both || hole->flow == m_direction))
        m_hasHole = true; // the end of the stream is lost as well
    m_isFinished = true;
    pump();
}

void FaultLane::release()
{
    m_isHeld = false;
    pump();
}

qsizetype FaultLane::passableBytes(const QByteArray &bytes)
{
    const qsizetype head = headBytes(bytes);
    if (m_hasHole)
        return 0;
    const auto *hole = std::get_if<BlackHole>(&m_mode);
    if (!hole || (hole->flow != Flow::Both && hole->flow != m_direction))
        return bytes.size();
    return hole->begins == BlackHole::Begins::BehindTheHead ? head : 0;
}

/// How many of these bytes belong to the HTTP head with which each direction begins.
qsizetype FaultLane::headBytes(const QByteArray &bytes)
{
    if (m_isBehindHead)
        return 0;
    const qsizetype seen = m_headEnd.size();
    m_headEnd += bytes;
    const qsizetype end = m_headEnd.indexOf(endOfHead);
    m_isBehindHead = end >= 0;
    if (m_isBehindHead)
        return end + endOfHead.size() - seen;
    m_headEnd = m_headEnd.right(endOfHead.size() - 1);
    return bytes.size();
}

void FaultLane::pump()
{
    if (m_isHeld)
        return;
    while (!m_queue.empty()) {
        const qint64 wait = m_queue.front().dueMs - nowMs();
        if (wait > 0) {
            m_timer.start(static_cast<int>(wait));
            return;
        }
        const Portion portion = std::move(m_queue.front());
        m_queue.pop_front();
        if (!write(portion.bytes))
            return;
    }
    if (m_isFinished && !m_hasHole)
        m_to.disconnectFromHost();
}

/// False when that was the last: whoever listens has cut the connection.
bool FaultLane::write(const QByteArray &bytes)
{
    const qsizetype size = m_budget ? std::min<qsizetype>(bytes.size(), *m_budget) : bytes.size();
    if (m_to.state() != QAbstractSocket::UnconnectedState) {
        m_to.write(bytes.constData(), size);
        if (m_to.state() == QAbstractSocket::ConnectedState)
            m_to.flush(); // at once, before a cut that may follow
    }
    Q_EMIT passed(size);
    if (!m_budget)
        return true;
    *m_budget -= size;
    if (*m_budget > 0)
        return true;
    Q_EMIT spent();
    return false;
}

} // namespace meshtray::test
