// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Groups of a mesh's members, as targets.
class TestGroups : public WireTest {
    Q_OBJECT

    static QJsonObject joining(const QString &name)
    {
        return {
            {u"type"_s, u"join_group"_s}, {u"name"_s, name}, {u"role"_s, u"reader"_s}, {u"_reqId"_s, u"r-"_s + name}};
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aGroupsMembersGetWhatIsSentToIt()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const Person carol = join(u"Carol"_s);
        const Person dave = join(u"Dave"_s);
        const auto sender = connected(ada);
        const auto old = connected(bob);
        const auto outsider = connected(dave);
        {
            const auto later = connected(helloOn(carol, u"meshtray"_s));
            for (WireClient *client : {sender.get(), old.get(), later.get()}) {
                client->send(joining(u"dev/ops"_s));
                QVERIFY(client->hearsNo(u"error"_s));
            }
        }
        for (const QString &target : {u"@dev/ops"_s, u"#dev/ops"_s}) {
            sender->send(message(target, target));
            const QJsonObject ack = sender->take(u"ack"_s);
            QVERIFY2(ack[u"queued"_s].toBool(), qPrintable(ack[u"error"_s].toString()));
            const QJsonObject push = old->take(u"push"_s);
            QCOMPARE(push[u"messageId"_s], ack[u"messageId"_s]);
            QCOMPARE(push[u"senderPubkey"_s], QJsonValue(u""_s));
        }
        QVERIFY(sender->hearsNo(u"push"_s));
        QVERIFY(outsider->hearsNo(u"push"_s));

        // Who belongs to it is remembered, and whoever was away gets it on coming.
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto late = connected(helloOn(carol, u"meshtray"_s));
        for (const QString &target : {u"@dev/ops"_s, u"#dev/ops"_s}) {
            const QJsonObject push = late->take(u"push"_s);
            QCOMPARE(push[u"targetSpec"_s].toString(), target);
            QCOMPARE(push[u"senderPubkey"_s].toString(), ada.pubkey());
        }
    }

    void aGroupOfNobodyElseIsNoTarget()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto sender = connected(ada);
        const auto other = connected(bob);
        sender->send(joining(u"dev"_s));
        other->send(joining(u"dev"_s));
        other->send(QJsonObject{{u"type"_s, u"leave_group"_s}, {u"name"_s, u"dev"_s}});
        QVERIFY(sender->hearsNo(u"error"_s));
        QVERIFY(other->hearsNo(u"error"_s));
        for (const QString &target : {u"@dev"_s, u"#dev"_s, u"@none"_s, u"#none"_s}) {
            sender->send(message(target, target));
            const QJsonObject ack = sender->take(u"ack"_s);
            QCOMPARE(ack[u"queued"_s], QJsonValue(false));
            QVERIFY(ack[u"error"_s].toString().startsWith(u"invalid target: "_s));
        }
    }

    void aHelloNamesGroupsAsWell()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        QJsonObject greeting = hello(bob);
        greeting[u"groups"_s] = QJsonArray{QJsonObject{{u"name"_s, u"no good name"_s}},
                                           QJsonObject{{u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}}};
        connected(greeting).reset();
        const auto sender = connected(ada);
        sender->send(message(u"@dev"_s, u"1"_s));
        QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        QCOMPARE(connected(bob)->take(u"push"_s)[u"ciphertext"_s].toString(), u"1"_s);
    }

    void aBadNameIsRefusedWithTheRequestsId()
    {
        const auto client = connected(join(u"Ada"_s));
        for (const QString &name : {u""_s, u"two words"_s, u"all"_s, QString(65, u'x')}) {
            client->send(joining(name));
            const QJsonObject error = client->take(u"error"_s);
            QCOMPARE(error[u"code"_s].toString(), u"invalid_argument"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), u"r-"_s + name);
        }
        client->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, 7}});
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"invalid_argument"_s);
        client->send(QJsonObject{{u"type"_s, u"leave_group"_s}});
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"invalid_argument"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "test_groups.moc"
