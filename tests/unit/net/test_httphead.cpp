// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/httphead.h"

#include <QTest>

using namespace meshtray::net;

class TestHttpHead : public QObject {
    Q_OBJECT

    static HeadVerdict read(const QByteArray &bytes) { return readHead(bytes, 8192, 65536); }
    static int statusOf(const HeadVerdict &verdict)
    {
        const auto *bad = std::get_if<BadHead>(&verdict);
        return bad ? bad->status : 0;
    }

private Q_SLOTS:
    void everyPrefixIsIncomplete()
    {
        const QByteArray whole = "POST /a HTTP/1.1\r\nHost: b\r\nContent-Length: 3\r\n\r\n";
        for (qsizetype n = 0; n < whole.size(); ++n)
            QVERIFY2(std::holds_alternative<IncompleteHead>(read(whole.first(n))), whole.first(n).constData());
        QVERIFY(std::holds_alternative<RequestHead>(read(whole)));
    }

    void whatFollowsTheHeadIsLeftAlone()
    {
        const QByteArray head = "POST /a HTTP/1.1\r\nHost: b\r\nContent-Length: 3\r\n\r\n";
        const auto verdict = read(head + "xyzGET / HTTP/1.1");
        const auto *read = std::get_if<RequestHead>(&verdict);
        QVERIFY(read);
        QCOMPARE(read->size, head.size());
        QCOMPARE(read->contentLength, 3);
    }

    void keepAliveMustBeAskedFor()
    {
        const auto plain = read("GET / HTTP/1.1\r\nHost: b\r\n\r\n");
        QVERIFY(!std::get<RequestHead>(plain).keepAlive);
        const auto asked = read("GET / HTTP/1.1\r\nHost: b\r\nConnection: x, Keep-Alive\r\n\r\n");
        QVERIFY(std::get<RequestHead>(asked).keepAlive);
    }

    void anUpgradeNeedsBothHeaders()
    {
        const auto half = read("GET / HTTP/1.1\r\nHost: b\r\nUpgrade: websocket\r\n\r\n");
        QVERIFY(!std::get<RequestHead>(half).asksForUpgrade);
        const auto whole =
            read("GET / HTTP/1.1\r\nHost: b\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n\r\n");
        QVERIFY(std::get<RequestHead>(whole).asksForWebSocket);
    }

    void twoReadingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::newRow("lengthList") << QByteArray("Content-Length: 3, 3\r\n") << 400;
        QTest::newRow("lengthTwice") << QByteArray("Content-Length: 3\r\nContent-Length: 3\r\n") << 400;
        QTest::newRow("lengthWithSign") << QByteArray("Content-Length: +3\r\n") << 400;
        QTest::newRow("lengthOverflows") << QByteArray("Content-Length: 99999999999999999999\r\n") << 400;
        QTest::newRow("lengthAndChunked") << QByteArray("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("otherCoding") << QByteArray("Transfer-Encoding: gzip\r\n") << 411;
        QTest::newRow("secondHost") << QByteArray("Host: c\r\n") << 400;
        QTest::newRow("spaceBeforeColon") << QByteArray("Content-Length : 3\r\n") << 400;
        QTest::newRow("nulInAValue") << QByteArray("X: a\0b\r\n", 8) << 400;
    }
    void twoReadingsAreRefused()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        QCOMPARE(statusOf(read("POST / HTTP/1.1\r\nHost: b\r\n" + lines + "\r\n")), status);
    }

    void theLimitsAreExact()
    {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: b\r\nX: ";
        const QByteArray fits = start + QByteArray(8192 - start.size() - 4, 'x') + "\r\n\r\n";
        QVERIFY(std::holds_alternative<RequestHead>(read(fits)));
        QCOMPARE(statusOf(read(fits.chopped(4) + "x\r\n\r\n")), 431);
        QCOMPARE(statusOf(read(QByteArray(8192, 'G'))), 431);

        QVERIFY(
            std::holds_alternative<RequestHead>(read("POST / HTTP/1.1\r\nHost: b\r\nContent-Length: 65536\r\n\r\n")));
        QCOMPARE(statusOf(read("POST / HTTP/1.1\r\nHost: b\r\nContent-Length: 65537\r\n\r\n")), 413);
    }

    void anotherVersionIsRefused() { QCOMPARE(statusOf(read("GET / HTTP/2.0\r\nHost: b\r\n\r\n")), 505); }
};

QTEST_GUILESS_MAIN(TestHttpHead)
#include "test_httphead.moc"
