// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace meshtray::test {

/// A TCP client that says exactly what it is told, and keeps what it hears.
class RawClient : public QTcpSocket {
public:
    explicit RawClient(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { m_heard += readAll(); });
        connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void say(const QByteArray &bytes) { write(bytes); }

    const QByteArray &heard() const { return m_heard; }
    void forgetHeard() { m_heard.clear(); }

    bool waitForStatus(int status)
    {
        const QByteArray line = "HTTP/1.1 " + QByteArray::number(status);
        if (!QTest::qWaitFor([&] { return m_heard.contains("\r\n\r\n"); }))
            qWarning("no answer came; the state of the socket is %d", int(state()));
        else if (!m_heard.startsWith(line))
            qWarning("another answer: %s", m_heard.left(60).constData());
        return m_heard.startsWith(line);
    }
    bool waitForBody(const QByteArray &body)
    {
        return QTest::qWaitFor([&] { return m_heard.endsWith("\r\n\r\n" + body); });
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([&] { return state() == QAbstractSocket::UnconnectedState; });
    }
    bool waitForStart()
    {
        return QTest::qWaitFor([&] { return state() == QAbstractSocket::ConnectedState; });
    }

private:
    QByteArray m_heard;
};

} // namespace meshtray::test
