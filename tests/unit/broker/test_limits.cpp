// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/limits.h"

#include <QSet>
#include <QTest>

using namespace meshtray;
using namespace meshtray::broker;
using namespace Qt::StringLiterals;

/// The limits as text.
class TestLimits : public QObject {
    Q_OBJECT

    static bool fits(const QString &name, const QString &text)
    {
        BrokerConfig config;
        const auto set = findLimit(name)->set(config, text);
        return set.has_value() && findLimit(name)->text(config) == text;
    }

private Q_SLOTS:
    void everyNameIsThereOnce()
    {
        QSet<QString> names;
        for (const Limit &limit : limits()) {
            const QString name = QString::fromLatin1(limit.name);
            QVERIFY2(!names.contains(name), limit.name);
            names.insert(name);
            QCOMPARE(findLimit(name), &limit);
            QVERIFY(!limit.label().isEmpty() && !limit.help().isEmpty() && !limit.whatFits().isEmpty());
        }
        QCOMPARE(findLimit(u"max-turbo"), nullptr);
    }

    void everyDefaultReadsAsItself()
    {
        const BrokerConfig defaults;
        for (const Limit &limit : limits()) {
            BrokerConfig config;
            QVERIFY2(limit.set(config, limit.text(defaults)), limit.name);
            QCOMPARE(limit.text(config), limit.text(defaults));
        }
        QVERIFY(checkLimits(defaults));
    }

    void aTextChangesItsOwnFieldAndNoOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("connections") << u"max-connections"_s << u"250"_s;
        QTest::newRow("waiting") << u"max-waiting"_s << u"20"_s;
        QTest::newRow("retention") << u"retention"_s << u"12h"_s;
        QTest::newRow("rate") << u"rate"_s << u"5:10"_s;
        QTest::newRow("rateOff") << u"rate"_s << u"off"_s;
        QTest::newRow("unauthenticated") << u"max-unauthenticated"_s << u"99"_s;
        QTest::newRow("perAddress") << u"max-unauthenticated-per-address"_s << u"3"_s;
        QTest::newRow("helloDeadline") << u"hello-deadline"_s << u"250ms"_s;
        QTest::newRow("ping") << u"ping-interval"_s << u"10s"_s;
        QTest::newRow("pong") << u"pong-deadline"_s << u"2m"_s;
        QTest::newRow("redeliver") << u"redeliver-after"_s << u"500ms"_s;
        QTest::newRow("grace") << u"presence-grace"_s << u"0s"_s;
        QTest::newRow("ttl") << u"status-ttl"_s << u"3s"_s;
        QTest::newRow("kick") << u"kick-for"_s << u"1h"_s;
        QTest::newRow("unsent") << u"max-unsent"_s << u"512K"_s;
        QTest::newRow("patience") << u"slow-reader-patience"_s << u"1s"_s;
        QTest::newRow("failed") << u"failed-hellos"_s << u"3"_s;
        QTest::newRow("failedOff") << u"failed-hellos"_s << u"off"_s;
        QTest::newRow("window") << u"failed-hello-window"_s << u"1m"_s;
        QTest::newRow("block") << u"failed-hello-block"_s << u"1d"_s;
        QTest::newRow("loopback") << u"block-loopback"_s << u"on"_s;
        QTest::newRow("origins") << u"allow-origin"_s << u"https://a.example http://b.example:8080"_s;
    }
    void aTextChangesItsOwnFieldAndNoOther()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const BrokerConfig defaults;
        BrokerConfig config;
        QVERIFY(findLimit(name)->set(config, text));
        for (const Limit &limit : limits()) {
            if (QLatin1StringView(limit.name) == name)
                QCOMPARE(limit.text(config), text);
            else
                QCOMPARE(limit.text(config), limit.text(defaults));
        }
    }

    void whatDoesNotFitIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto rows = [](const QString &name, const QStringList &texts) {
            for (const QString &text : texts)
                QTest::newRow(qPrintable(name + u' ' + text)) << name << text;
        };
        rows(u"max-connections"_s, {u""_s, u"0"_s, u"10001"_s, u"-1"_s, u"+5"_s, u" 5"_s, u"5 "_s, u"ten"_s, u"1e3"_s,
                                    u"off"_s, u"99999999999999999999"_s, u"٣"_s});
        rows(u"retention"_s, {u""_s, u"7"_s, u"d"_s, u"0d"_s, u"366d"_s, u"-1h"_s, u"1w"_s, u"1500ms"_s, u"7 d"_s,
                              u"9223372036854775807d"_s});
        rows(u"rate"_s,
             {u""_s, u"100"_s, u"0:5"_s, u"5:0"_s, u":"_s, u"1:2:3"_s, u"Off"_s, u"1000001:5"_s, u"inf:5"_s});
        rows(u"max-unsent"_s, {u""_s, u"1"_s, u"2G"_s, u"1T"_s, u"1 M"_s, u"M"_s, u"1MB"_s});
        rows(u"failed-hellos"_s, {u"0"_s, u"OFF"_s, u"-1"_s});
        rows(u"block-loopback"_s, {u""_s, u"yes"_s, u"1"_s});
        rows(u"allow-origin"_s, {u"example.org"_s, u"https://"_s, u"https://a.example/path"_s, u"https://u@a.example"_s,
                                 u"https://a.example/"_s, u"*"_s, u"null"_s, u"https://a.example other"_s,
                                 u"ftp://a.example"_s, u"ws://a.example"_s});
    }
    void whatDoesNotFitIsToldAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const Limit *limit = findLimit(name);
        BrokerConfig config;
        const QString before = limit->text(config);
        const auto set = limit->set(config, text);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        QVERIFY(set.error().message.contains(limit->whatFits()));
        QVERIFY(set.error().message.endsWith(u'.'));
        QCOMPARE(limit->text(config), before);
    }

    void anOriginIsKeptAsBrowsersSendIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("httpsPort") << u"https://a.example:443"_s << QByteArray("https://a.example");
        QTest::newRow("httpPort") << u"http://a.example:80"_s << QByteArray("http://a.example");
        QTest::newRow("otherPort") << u"https://a.example:80"_s << QByteArray("https://a.example:80");
        QTest::newRow("otherHttpPort") << u"http://a.example:443"_s << QByteArray("http://a.example:443");
        QTest::newRow("case") << u"HTTPS://A.Example:8443"_s << QByteArray("https://a.example:8443");
        QTest::newRow("address") << u"http://[FD00::1]:80"_s << QByteArray("http://[fd00::1]");
        QTest::newRow("umlaut") << u"https://Müsli.example"_s << QByteArray("https://xn--msli-0ra.example");
    }
    void anOriginIsKeptAsBrowsersSendIt()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, sent);
        BrokerConfig config;
        QVERIFY(findLimit(u"allow-origin"_s)->set(config, text));
        QCOMPARE(config.allowedOrigins, QByteArrayList{sent});
    }

    void theEndsOfARangeFit()
    {
        QVERIFY(fits(u"max-connections"_s, u"1"_s) && fits(u"max-connections"_s, u"10000"_s));
        QVERIFY(fits(u"retention"_s, u"1s"_s) && fits(u"retention"_s, u"365d"_s));
        QVERIFY(fits(u"max-unsent"_s, u"64K"_s) && fits(u"max-unsent"_s, u"1G"_s));
    }

    void contradictionsAreRefused()
    {
        BrokerConfig config;
        config.pongDeadline = config.pingInterval;
        QVERIFY(!checkLimits(config));
        config = {};
        config.maxUnauthenticated = config.maxUnauthenticatedPerAddress - 1;
        QVERIFY(!checkLimits(config));
        config = {};
        config.retention = std::chrono::seconds(10);
        QVERIFY(!checkLimits(config));
    }

    void aRateThatIsOffLetsEverythingThrough()
    {
        TokenBucket bucket(Rate::off(), 0);
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(bucket.take(0));
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
