// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Topics over the socket.
class TestTopics : public WireTest {
    Q_OBJECT

    static QJsonObject asking(const QString &type, const QString &topic, QJsonObject frame = {})
    {
        frame[u"type"_s] = type;
        frame[u"topic"_s] = topic;
        frame[u"_reqId"_s] = u"t1"_s;
        return frame;
    }
    static QJsonObject creating(const QString &name, const QString &visibility = u"public"_s)
    {
        return {{u"type"_s, u"topic_create"_s},
                {u"name"_s, name},
                {u"description"_s, u"all about "_s + name},
                {u"visibility"_s, visibility},
                {u"_reqId"_s, u"t1"_s}};
    }
    static QString created(WireClient &client, const QString &name, const QString &visibility = u"public"_s)
    {
        client.send(creating(name, visibility));
        return client.take(u"topic_created"_s)[u"topic"_s][u"id"_s].toString();
    }
    static void silently(WireClient &client, const QJsonObject &frame)
    {
        client.send(frame);
        QVERIFY(client.hearsNo(u"error"_s));
    }
    static QJsonObject acked(WireClient &client, const QJsonObject &send)
    {
        client.send(send);
        return client.take(u"ack"_s);
    }
    static QString errorCode(WireClient &client, const QJsonObject &frame)
    {
        client.send(frame);
        const QJsonObject error = client.take(u"error"_s);
        const bool namesRequest = error[u"_reqId"_s] == u"t1"_s && error[u"id"_s] == u"t1"_s;
        return namesRequest ? error[u"code"_s].toString() : u"an error without its request"_s;
    }
    static QJsonArray topicsOf(WireClient &client)
    {
        client.send(QJsonObject{{u"type"_s, u"topic_list"_s}, {u"_reqId"_s, u"t1"_s}});
        return client.take(u"topic_list_response"_s)[u"topics"_s].toArray();
    }
    static QStringList namesOf(WireClient &client)
    {
        QStringList names;
        const QJsonArray topics = topicsOf(client);
        for (const QJsonValue &topic : topics)
            names.append(topic[u"name"_s].toString());
        return names;
    }
    static QJsonArray historyOf(WireClient &client, const QString &topic, const QJsonObject &more = {})
    {
        client.send(asking(u"topic_history"_s, topic, more));
        return client.take(u"topic_history_response"_s)[u"messages"_s].toArray();
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aTopicIsMadeListedJoinedAndLeft()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const auto lead = connected(helloOn(ada, u"claude-code"_s));
        const auto other = connected(helloOn(bea, u"claude-code"_s));
        lead->send(creating(u"deploys"_s));
        const QJsonObject answer = lead->take(u"topic_created"_s);
        const QString id = answer[u"topic"_s][u"id"_s].toString();
        const QJsonObject expected{
            {u"type"_s, u"topic_created"_s},
            {u"topic"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, u"deploys"_s}, {u"visibility"_s, u"public"_s}}},
            {u"created"_s, true},
            {u"_reqId"_s, u"t1"_s}};
        QCOMPARE(answer, expected);
        other->send(creating(u"deploys"_s, u"private"_s)); // it is there already, as it is
        QJsonObject same = expected;
        same[u"created"_s] = false;
        QCOMPARE(other->take(u"topic_created"_s), same);

        silently(*other, asking(u"topic_join"_s, u"deploys"_s, {{u"role"_s, u"lead"_s}}));
        silently(*other, asking(u"topic_mark_read"_s, id));
        other->send(asking(u"topic_members"_s, u"deploys"_s));
        const QJsonObject members = other->take(u"topic_members_response"_s);
        QCOMPARE(members[u"topic"_s].toString(), u"deploys"_s);
        QCOMPARE(members[u"members"_s].toArray().size(), 2);
        const QJsonObject first = members[u"members"_s][0].toObject();
        const QJsonObject second = members[u"members"_s][1].toObject();
        QCOMPARE(first[u"role"_s].toString(), u"lead"_s);
        QCOMPARE(first[u"lastReadAt"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(second[u"role"_s].toString(), u"member"_s);
        QCOMPARE(second[u"memberId"_s].toString(), QString::fromLatin1(bea.memberId));
        QCOMPARE(second[u"pubkey"_s].toString(), bea.pubkey());
        QCOMPARE(second[u"displayName"_s].toString(), u"Bea"_s);
        for (const QJsonValue &time : {second[u"joinedAt"_s], second[u"lastReadAt"_s]})
            QVERIFY(QDateTime::fromString(time.toString(), Qt::ISODateWithMs).isValid());

        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto later = connected(helloOn(bea, u"claude-code"_s));
        const QJsonArray topics = topicsOf(*later);
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics[0][u"id"_s].toString(), id);
        QCOMPARE(topics[0][u"description"_s].toString(), u"all about deploys"_s);
        QCOMPARE(topics[0][u"memberCount"_s], QJsonValue(2));
        QCOMPARE(topics[1][u"name"_s].toString(), u"general"_s);
        QCOMPARE(topics[1][u"description"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(topics[1][u"memberCount"_s], QJsonValue(3)); // the owner as well
        silently(*later, asking(u"topic_leave"_s, id));
        QCOMPARE(topicsOf(*later)[0][u"memberCount"_s], QJsonValue(1));
    }

    void whatIsSaidReachesEverybodyInItAndNobodyElse()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const LaunchedSession fix(meshId(), ada, u"fix"_s);
        const auto author = connected(fix.hello(QDateTime::currentMSecsSinceEpoch()));
        const auto sibling = connected(helloOn(ada, u"claudemesh-daemon"_s));
        const auto outsider = connected(helloOn(join(u"Cleo"_s), u"meshtray"_s));
        const Person old = join(u"Old"_s);
        const auto oldClient = connected(old);
        const QString id = created(*author, u"deploys"_s);
        silently(*oldClient, asking(u"topic_join"_s, id));
        {
            const auto away = connected(helloOn(bea, u"meshtray"_s));
            silently(*away, asking(u"topic_join"_s, id));
        }
        QStringList ids;
        for (const QString &target : {u"#deploys"_s, u'#' + id}) {
            QJsonObject send = message(target, u"going out "_s + target);
            send[u"replyToId"_s] = u"earlier"_s;
            const QJsonObject ack = acked(*author, send);
            QCOMPARE(ack[u"queued"_s], QJsonValue(true));
            ids.append(ack[u"messageId"_s].toString());
        }
        const auto reader = connected(helloOn(bea, u"meshtray"_s)); // was away: nothing is lost
        for (const QString &sent : ids) {
            const QJsonObject push = reader->take(u"push"_s);
            QCOMPARE(push[u"messageId"_s].toString(), sent);
            QCOMPARE(push[u"topic"_s].toString(), u"deploys"_s);
            QCOMPARE(push[u"targetSpec"_s].toString(), u"#deploys"_s);
            QCOMPARE(push[u"replyToId"_s].toString(), u"earlier"_s);
            QCOMPARE(push[u"senderPubkey"_s].toString(), fix.pubkey());
            QCOMPARE(push[u"senderMemberPubkey"_s].toString(), ada.pubkey());
            QCOMPARE(push[u"senderName"_s].toString(), u"fix"_s);
            const QJsonObject plain = oldClient->take(u"push"_s);
            QCOMPARE(plain[u"messageId"_s].toString(), sent);
            QCOMPARE(plain[u"senderPubkey"_s].toString(), QString());
        }
        for (WireClient *client : {author.get(), sibling.get(), outsider.get()})
            QVERIFY(client->hearsNo(u"push"_s));
        // Who leaves hears no more.
        silently(*oldClient, asking(u"topic_leave"_s, id));
        acked(*author, message(u"#deploys"_s, u"later"_s));
        QVERIFY(oldClient->hearsNo(u"push"_s));
    }

    void historyIsReadNewestFirstAndPageByPage()
    {
        restart({u"--rate"_s, u"off"_s});
        const Person ada = join(u"Ada"_s);
        const auto author = connected(helloOn(ada, u"claude-code"_s));
        const QString id = created(*author, u"deploys"_s);
        QStringList ids; // nobody else is in it, and it is kept all the same
        for (int i = 0; i < 60; ++i)
            ids.prepend(acked(*author, message(u"#deploys"_s, u"text %1"_s.arg(i)))[u"messageId"_s].toString());
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto reader = connected(helloOn(join(u"Bea"_s), u"claude-code"_s));
        const QJsonArray page = historyOf(*reader, id);
        QCOMPARE(page.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(page[i][u"id"_s].toString(), ids[i]);
        const QJsonObject last = page.last().toObject();
        QCOMPARE(last.keys(), (QStringList{u"bodyVersion"_s, u"ciphertext"_s, u"createdAt"_s, u"id"_s, u"nonce"_s,
                                           u"senderMemberId"_s, u"senderName"_s, u"senderPubkey"_s}));
        QCOMPARE(last[u"senderName"_s].toString(), u"Ada"_s);
        QCOMPARE(last[u"senderPubkey"_s].toString(), ada.pubkey());
        QCOMPARE(last[u"bodyVersion"_s], QJsonValue(1));
        const QJsonArray rest = historyOf(*reader, u"deploys"_s, {{u"beforeId"_s, last[u"id"_s]}, {u"limit"_s, 200}});
        QCOMPARE(rest.size(), 10);
        QCOMPARE(rest.last()[u"id"_s].toString(), ids.last());
        QCOMPARE(historyOf(*reader, id, {{u"limit"_s, 3}}).size(), 3);
        QCOMPARE(historyOf(*reader, id, {{u"limit"_s, -3}}).size(), 1);
        QCOMPARE(historyOf(*reader, id, {{u"beforeId"_s, u"unknown"_s}}).size(), 0);
    }

    void anAnswerHoldsAsMuchAsIsReasonable()
    {
        restart({u"--rate"_s, u"off"_s});
        const auto author = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        created(*author, u"deploys"_s);
        const QString large(60'000, u'x');
        for (int i = 0; i < 30; ++i) {
            QJsonObject send = message(u"#deploys"_s, u"%1"_s.arg(i));
            send[u"ciphertext"_s] = large;
            QCOMPARE(acked(*author, send)[u"queued"_s], QJsonValue(true));
        }
        QCOMPARE(historyOf(*author, u"deploys"_s).size(), 17);
    }

    void whatIsEncryptedWithATopicsKeyIsKeptAndAnnounced()
    {
        const Person bea = join(u"Bea"_s);
        const auto author = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        const auto reader = connected(helloOn(bea, u"claudemesh-daemon"_s));
        const QString id = created(*author, u"deploys"_s);
        silently(*reader, asking(u"topic_join"_s, id));
        QJsonObject send = message(u"#deploys"_s, u"not for their eyes"_s);
        send[u"bodyVersion"_s] = 2;
        QCOMPARE(acked(*author, send)[u"queued"_s], QJsonValue(true));
        const QJsonObject push = reader->take(u"push"_s);
        QCOMPARE(QByteArray::fromBase64(push[u"ciphertext"_s].toString().toLatin1()),
                 "encrypted topic message in #deploys");
        const QJsonArray history = historyOf(*reader, id);
        QCOMPARE(history[0][u"ciphertext"_s], send[u"ciphertext"_s]);
        QCOMPARE(history[0][u"bodyVersion"_s], QJsonValue(2));
    }

    void everybodyIsInGeneral()
    {
        const Person bea = join(u"Bea"_s);
        const auto author = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        const auto reader = connected(helloOn(bea, u"meshtray"_s));
        QCOMPARE(acked(*author, message(u"#general"_s, u"hello"_s))[u"queued"_s], QJsonValue(true));
        QCOMPARE(reader->take(u"push"_s)[u"topic"_s].toString(), u"general"_s);
        // Whoever comes later is in it as well; whoever has left stays away.
        const auto later = connected(helloOn(join(u"Cleo"_s), u"meshtray"_s));
        silently(*reader, asking(u"topic_leave"_s, u"general"_s));
        acked(*author, message(u"#general"_s, u"again"_s));
        QCOMPARE(later->take(u"push"_s)[u"topic"_s].toString(), u"general"_s);
        QVERIFY(reader->hearsNo(u"push"_s));
    }

    void aPrivateTopicIsFoundByThoseInItAndThoseWhoHaveItsId()
    {
        const Person bea = join(u"Bea"_s);
        const auto lead = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        const auto other = connected(helloOn(bea, u"claude-code"_s));
        const QString id = created(*lead, u"secret"_s, u"private"_s);
        QCOMPARE(namesOf(*lead), (QStringList{u"general"_s, u"secret"_s}));
        QCOMPARE(namesOf(*other), QStringList{u"general"_s});
        for (const QString &type : {u"topic_join"_s, u"topic_history"_s, u"topic_members"_s, u"topic_leave"_s})
            QCOMPARE(errorCode(*other, asking(type, u"secret"_s)), u"topic_not_found"_s);
        QCOMPARE(errorCode(*other, creating(u"secret"_s)), u"forbidden"_s);
        QVERIFY(acked(*other, message(u"#secret"_s, u"1"_s))[u"error"_s].toString().startsWith(u"invalid target"_s));
        QVERIFY(acked(*other, message(u'#' + id, u"2"_s))[u"error"_s].toString().startsWith(u"forbidden"_s));
        QCOMPARE(errorCode(*other, asking(u"topic_history"_s, id)), u"forbidden"_s);

        silently(*other, asking(u"topic_join"_s, id, {{u"role"_s, u"observer"_s}}));
        QCOMPARE(namesOf(*other).size(), 2);
        QCOMPARE(historyOf(*other, u"secret"_s).size(), 0);
        QVERIFY(acked(*other, message(u"#secret"_s, u"3"_s))[u"error"_s].toString().startsWith(u"forbidden"_s));
        QCOMPARE(acked(*lead, message(u"#secret"_s, u"4"_s))[u"queued"_s], QJsonValue(true));
        QVERIFY(!other->take(u"push"_s).isEmpty());
    }

    void whatIsNoTopicIsRefused()
    {
        const auto client = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        for (const QString &name : {QString(), u"two words"_s, QString(65, u'n'), u"all"_s})
            QCOMPARE(errorCode(*client, creating(name)), u"invalid_argument"_s);
        QCOMPARE(errorCode(*client, creating(u"fine"_s, u"secret"_s)), u"invalid_argument"_s);
        for (const QString &type :
             {u"topic_join"_s, u"topic_leave"_s, u"topic_mark_read"_s, u"topic_members"_s, u"topic_history"_s}) {
            QCOMPARE(errorCode(*client, asking(type, u"nowhere"_s)), u"topic_not_found"_s);
            QCOMPARE(errorCode(*client, asking(type, {})), u"topic_not_found"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestTopics)
#include "test_topics.moc"
