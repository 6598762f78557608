// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/corkedsocket.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace meshtray;

namespace {

/// Makes the socket that is tested out of the next connection.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    std::unique_ptr<net::CorkedSocket> socket;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        socket = std::make_unique<net::CorkedSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            qFatal("the descriptor is not taken");
    }
};

/// Numbers, so that nothing can be missing or in another place.
QByteArray numbers(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + ' ';
    return text;
}

} // namespace

class TestCorkedSocket : public QObject {
    Q_OBJECT

    Listener m_listener;
    std::unique_ptr<QTcpSocket> m_peer;
    net::CorkedSocket &socket() { return *m_listener.socket; }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost));
        m_peer = std::make_unique<QTcpSocket>();
        m_peer->connectToHost(QHostAddress::LocalHost, m_listener.serverPort());
        QTRY_VERIFY(m_listener.socket && m_peer->state() == QAbstractSocket::ConnectedState);
    }
    void cleanup() { m_listener.socket.reset(); }

    void whatIsWrittenCountsAsUnsentUntilTheTurnEndsAndIsToldOf()
    {
        const QSignalSpy written(&socket(), &QTcpSocket::bytesWritten);
        socket().write("a");
        socket().write("bc");
        QCOMPARE(socket().bytesToWrite(), 3);
        QTRY_COMPARE(m_peer->bytesAvailable(), 3);
        QCOMPARE(m_peer->readAll(), "abc");
        QCOMPARE(socket().bytesToWrite(), 0);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().first().toLongLong(), 3);
    }

    void moreThanTheSystemTakesArrivesInOrder()
    {
        const QByteArray text = numbers(2'000'000); // 15 MB
        m_peer->setReadBufferSize(1);
        constexpr qsizetype portion = 50'000;
        for (qsizetype at = 0; at < text.size(); at += portion) {
            socket().write(text.mid(at, portion));
            QCoreApplication::processEvents();
        }
        QVERIFY(socket().bytesToWrite() > 0);
        m_peer->setReadBufferSize(0);
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += m_peer->readAll()).size() >= text.size(), 20'000);
        QCOMPARE(heard.size(), text.size());
        QVERIFY(heard == text);
        QTRY_COMPARE(socket().bytesToWrite(), 0);
    }

    void closingLosesNothing_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("little") << 10;
        QTest::newRow("more than the system takes") << 2'000'000;
    }
    void closingLosesNothing()
    {
        QFETCH(int, count);
        const QByteArray text = numbers(count);
        socket().write(text);
        socket().close();
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += m_peer->readAll(), m_peer->state() == QAbstractSocket::UnconnectedState),
                                 20'000);
        heard += m_peer->readAll();
        QVERIFY(heard == text);
    }

    void aConnectionThatTheOtherEndHasCutIsToldOf()
    {
        const QSignalSpy ended(&socket(), &QTcpSocket::disconnected);
        m_peer->abort();
        QTRY_VERIFY((socket().write(numbers(1000)), !ended.isEmpty()));
    }
};

QTEST_GUILESS_MAIN(TestCorkedSocket)
#include "test_corkedsocket.moc"
