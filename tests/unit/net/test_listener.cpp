// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/listener.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace meshtray;

class ListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrowdIsLetInByAndByAndWholly()
    {
        constexpr int count = 100;
        SystemClock clock;
        int accepted = 0;
        net::Listener listener(clock, [&](const net::Descriptor &) { ++accepted; });
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < count; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, listener.serverPort());
            QVERIFY(crowd.back()->waitForConnected()); // it is in the queue; nobody has accepted it
        }
        int most = 0;
        QVERIFY(QTest::qWaitFor([&] {
            const int before = accepted;
            QCoreApplication::processEvents();
            most = std::max(most, accepted - before);
            return accepted == count;
        }));
        QCOMPARE(most, net::Listener::mostInATurn);
    }
};

QTEST_GUILESS_MAIN(ListenerTest)
#include "test_listener.moc"
