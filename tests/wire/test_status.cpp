// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// What somebody is doing, who may say so, and what that holds back.
class TestStatus : public WireTest {
    Q_OBJECT

    static QJsonObject saying(const QString &status) { return {{u"type"_s, u"set_status"_s}, {u"status"_s, status}}; }
    static QString statusOf(WireClient &client)
    {
        client.send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        return client.take(u"peers_list"_s)[u"peers"_s][0][u"status"_s].toString();
    }
    HttpAnswer hook(const QString &status, const QString &cwd = u"/srv/project"_s)
    {
        const QJsonObject body{{u"cwd"_s, cwd}, {u"status"_s, status}};
        return HttpCall::post(broker().httpUrl(u"/hook/set-status"_s), body).answer();
    }
    std::unique_ptr<WireClient> working(const Person &person) const
    {
        QJsonObject frame = hello(person);
        frame[u"cwd"_s] = u"/srv/project"_s;
        auto client = dial();
        client->send(frame);
        if (client->take(u"hello_ack"_s).isEmpty())
            qWarning("hello was not acknowledged");
        return client;
    }

private Q_SLOTS:
    void whatThePersonSaysIsListedAtOnce()
    {
        const auto client = working(join(u"Ada"_s));
        QCOMPARE(statusOf(*client), u"idle"_s);
        for (const QString &status : {u"working"_s, u"dnd"_s, u"idle"_s}) {
            client->send(saying(status));
            QCOMPARE(statusOf(*client), status);
        }
        QVERIFY(client->hearsNo(u"error"_s));
    }

    void aHookMovesBetweenIdleAndWorkingAlsoWhatThePersonSaid()
    {
        const auto client = working(join(u"Ada"_s));
        client->send(saying(u"working"_s));
        QCOMPARE(statusOf(*client), u"working"_s);
        QVERIFY(hook(u"idle"_s).json().contains(u"presence_id"_s));
        QCOMPARE(statusOf(*client), u"idle"_s);
        hook(u"working"_s);
        QCOMPARE(statusOf(*client), u"working"_s);
    }

    void onlyThePersonSetsAndEndsDoNotDisturb()
    {
        const auto client = working(join(u"Ada"_s));
        const HttpAnswer refused = hook(u"dnd"_s);
        QCOMPARE(refused.status, 400);
        QCOMPARE(statusOf(*client), u"idle"_s);
        client->send(saying(u"dnd"_s));
        QCOMPARE(statusOf(*client), u"dnd"_s);
        QCOMPARE(hook(u"idle"_s).status, 200);
        QCOMPARE(statusOf(*client), u"dnd"_s);
        client->send(saying(u"idle"_s));
        QCOMPARE(statusOf(*client), u"idle"_s);
    }

    void aHooksIdleReleasesWhatItsWorkingHeld()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto reader = working(bob);
        const auto writer = connected(ada);
        hook(u"working"_s);
        writer->send(sealed(ada, bob, u"later"_s, u"1"_s));
        QVERIFY(!writer->take(u"ack"_s).isEmpty());
        QVERIFY(reader->hearsNo(u"push"_s));
        hook(u"idle"_s);
        QCOMPARE(opened(bob, ada, reader->take(u"push"_s)), u"later"_s);
    }

    void aHooksWorkingGoesStaleAndReleasesWhatItHeld()
    {
        restart({u"--status-ttl"_s, u"400ms"_s});
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto reader = working(bob);
        const auto writer = connected(ada);
        hook(u"working"_s);
        writer->send(sealed(ada, bob, u"later"_s, u"1"_s));
        QCOMPARE(opened(bob, ada, reader->take(u"push"_s)), u"later"_s);
        QCOMPARE(statusOf(*reader), u"idle"_s);
        QCOMPARE(metric("broker_ttl_sweeps_total{flipped=\"1\"}"), 1);
    }

    void whatThePersonSaidDoesNotGoStale()
    {
        restart({u"--status-ttl"_s, u"100ms"_s});
        const auto person = working(join(u"Ada"_s));
        person->send(saying(u"working"_s));
        QCOMPARE(statusOf(*person), u"working"_s);
        // Another's goes meanwhile, which shows that the sweep has been there.
        QJsonObject frame = hello(join(u"Bob"_s));
        frame[u"cwd"_s] = u"/other"_s;
        const auto other = dial();
        other->send(frame);
        QVERIFY(!other->take(u"hello_ack"_s).isEmpty());
        hook(u"working"_s, u"/other"_s);
        QTRY_COMPARE(metric("broker_ttl_sweeps_total{flipped=\"1\"}"), 1);
        QCOMPARE(statusOf(*person), u"working"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "test_status.moc"
