// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/portholder.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestPortHolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTheKernelIsRead()
    {
        const QByteArray table =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
            "   0: 0100007F:1EDC 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 41234 1 0 100 "
            "0\n"
            "   1: 0100007F:1EDC 0100007F:9C40 01 00000000:00000000 00:00000000 00000000  1000        0 41235 1 0 100 "
            "0\n"
            "   2: 00000000000000000000000000000000:1EDC 00000000000000000000000000000000:0000 0A 00000000:00000000 "
            "00:00000000 00000000  1000        0 41236 1 0 100 0\n"
            "   3: 0100007F:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 99 1 0 100 0\n";
        QCOMPARE(listeningSockets(table, 7900), QList<quint64>({41234, 41236}));
        QCOMPARE(listeningSockets(table, 22), QList<quint64>({99}));
        QVERIFY(listeningSockets(table, 23).isEmpty());
    }

    void whatIsNoTableIsReadAsNothing()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("\n\n"), QByteArray("a b c 0A e f g h i j\n"),
                                       QByteArray(100'000, ' '), QByteArray(": : : 0A : : : : : :\n")})
            QVERIFY(listeningSockets(text, 7900).isEmpty());
    }

    void aTakenPortIsToldWithItsHolderAndTheNextFreeOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const quint16 port = other.serverPort();
        const auto conflict = portConflict({{QHostAddress(QHostAddress::LocalHost), port}});
        QVERIFY(conflict);
        QCOMPARE(conflict->port, port);
        if (port < 65'000) {
            QVERIFY(conflict->nextFree);
            QTcpServer next;
            QVERIFY(next.listen(QHostAddress::LocalHost, *conflict->nextFree));
        }
#ifdef Q_OS_LINUX
        QVERIFY(conflict->holder);
        QCOMPARE(conflict->holder->process, QCoreApplication::applicationPid());
        QVERIFY(QCoreApplication::applicationName().startsWith(conflict->holder->program));
#endif
        other.close();
        QVERIFY(!portConflict({{QHostAddress(QHostAddress::LocalHost), port}}));
    }

    void anAddressThatIsNotOursIsNoConflict()
    {
        QVERIFY(!portConflict({{QHostAddress(u"203.0.113.1"_s), 7900}}));
        QVERIFY(!portConflict({}));
    }
};

QTEST_GUILESS_MAIN(TestPortHolder)
#include "test_portholder.moc"
