// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/requestguard.h"

#include <QTest>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestRequestGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("ipv4") << "192.168.1.2:7900"_ba << true;
        QTest::newRow("ipv6") << "[fd00::1]:7900"_ba << true;
        QTest::newRow("localhost") << "LocalHost"_ba << true;
        QTest::newRow("ourName") << "Mars:7900"_ba << true;
        QTest::newRow("ourNameQualified") << "mars."_ba << true;
        QTest::newRow("otherName") << "venus:7900"_ba << false;
        QTest::newRow("ourNameAsPrefix") << "mars.evil.example"_ba << false;
        QTest::newRow("localhostAsPrefix") << "localhost.evil.example"_ba << false;
        QTest::newRow("addressAsPrefix") << "127.0.0.1.evil.example"_ba << false;
        QTest::newRow("userPart") << "localhost@evil.example"_ba << false;
        QTest::newRow("portIsNoNumber") << "localhost:evil"_ba << false;
        QTest::newRow("openBracket") << "[::1"_ba << false;
        QTest::newRow("empty") << ""_ba << false;
    }
    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, allowed);
        const RequestGuard guard({}, {u"mars"_s});
        HttpRequest request;
        request.headers.insert("host", host);
        QCOMPARE(guard.allows(request), allowed);
    }

    void onlyListedOriginsComeIn()
    {
        const RequestGuard guard({"https://a.example"}, {});
        HttpRequest request;
        request.headers.insert("host", "localhost");
        QVERIFY(guard.allows(request));
        request.headers.insert("origin", "https://a.example");
        QVERIFY(guard.allows(request));
        request.headers.insert("origin", "null");
        QVERIFY(!guard.allows(request));
        request.headers.insert("origin", "");
        QVERIFY(!guard.allows(request));
    }

    void aNameThatIsNotKnownIsAskedFor()
    {
        RequestGuard guard({}, {u"mars"_s});
        QByteArrayList asked;
        guard.alsoAsk([&](const QByteArray &name) {
            asked.append(name);
            return name == "venus.example";
        });
        const auto allows = [&](const QByteArray &host) {
            HttpRequest request;
            request.headers.insert("host", host);
            return guard.allows(request);
        };
        QVERIFY(allows("mars"));
        QVERIFY(asked.isEmpty());
        QVERIFY(allows("Venus.Example.:7900"));
        QVERIFY(!allows("evil.example"));
        QCOMPARE(asked, (QByteArrayList{"venus.example", "evil.example"}));
    }

    void thisMachineHasAName() { QVERIFY(!RequestGuard::namesOfThisMachine().contains(QString())); }
};

QTEST_GUILESS_MAIN(TestRequestGuard)
#include "test_requestguard.moc"
