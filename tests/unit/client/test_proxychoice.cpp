// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/proxychoice.h"
#include "client/proxysetting.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace meshtray::client;
using namespace Qt::StringLiterals;

class ProxyChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localBrokersAreKnownByTheirAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("local");

        QTest::newRow("loopback") << u"ws://127.0.0.1:7900/ws"_s << true;
        QTest::newRow("loopback, IPv6") << u"ws://[::1]:7900/ws"_s << true;
        QTest::newRow("home network") << u"ws://192.168.1.10:7900/ws"_s << true;
        QTest::newRow("company network") << u"wss://10.2.3.4/ws"_s << true;
        QTest::newRow("172.16") << u"ws://172.31.0.1/ws"_s << true;
        QTest::newRow("behind 172.16") << u"ws://172.32.0.1/ws"_s << false;
        QTest::newRow("overlay network") << u"ws://100.64.0.7/ws"_s << true;
        QTest::newRow("link-local, IPv6") << u"ws://[fe80::1]/ws"_s << true;
        QTest::newRow("unique local, IPv6") << u"ws://[fd12::1]/ws"_s << true;
        QTest::newRow("public address") << u"ws://203.0.113.5/ws"_s << false;
        QTest::newRow("localhost") << u"ws://localhost:7900/ws"_s << true;
        QTest::newRow("bare name") << u"ws://NAS:7900/ws"_s << true;
        QTest::newRow("mDNS name") << u"ws://desk.local:7900/ws"_s << true;
        QTest::newRow("public name") << u"wss://broker.example.org/ws"_s << false;
    }

    void localBrokersAreKnownByTheirAddress()
    {
        QFETCH(QString, url);
        QFETCH(bool, local);
        QCOMPARE(isLocalBroker(QUrl(url)), local);
    }

    void aLocalBrokerGetsNoProxyAtOnce()
    {
        QObject context;
        bool answered = false;
        chooseProxy(QUrl(u"ws://192.168.1.10:7900/ws"_s), &context, [&](const QNetworkProxy &proxy) {
            answered = true;
            QCOMPARE(proxy.type(), QNetworkProxy::NoProxy);
        });
        QVERIFY(answered);
    }

    void aPublicBrokerGetsTheSystemsProxyOnOurThread()
    {
        qputenv("https_proxy", "http://proxy.example.org:3128");
        const ProxySetting setting;
        QObject context;
        QString host;
        QThread *thread = nullptr;
        chooseProxy(QUrl(u"wss://broker.example.org/ws"_s), &context, [&](const QNetworkProxy &proxy) {
            host = proxy.hostName();
            thread = QThread::currentThread();
        });
        QTRY_VERIFY(thread);
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(host, u"proxy.example.org"_s);
        qunsetenv("https_proxy");
    }

    void whoeverAsksMayGoBeforeTheAnswer()
    {
        bool answered = false;
        {
            QObject context;
            chooseProxy(QUrl(u"wss://broker.example.org/ws"_s), &context,
                        [&](const QNetworkProxy &) { answered = true; });
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "test_proxychoice.moc"
