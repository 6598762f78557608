// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// While this lives, what waits cannot be read from the store: who sent it is not there.
class UnreadableQueue {
public:
    explicit UnreadableQueue(const BrokerParts &parts)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"unreadable"_s))
    {
        m_database.setDatabaseName(store::brokerDatabasePath(parts.folder.path()));
        if (!m_database.open())
            qFatal("the database could not be opened a second time");
        run(u"ALTER TABLE members RENAME TO hidden"_s);
    }
    ~UnreadableQueue()
    {
        run(u"ALTER TABLE hidden RENAME TO members"_s);
        m_database = {};
        QSqlDatabase::removeDatabase(u"unreadable"_s);
    }
    Q_DISABLE_COPY_MOVE(UnreadableQueue)

private:
    void run(const QString &sql)
    {
        if (QSqlQuery query(m_database); !query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    QSqlDatabase m_database;
};

} // namespace

/// What reaches whom, when, how often, and in what order.
class TestDelivery : public QObject {
    Q_OBJECT

    static BrokerConfig withRate(const Rate &rate)
    {
        BrokerConfig config;
        config.memberRate = rate;
        return config;
    }
    static QStringList idsOf(const QList<QJsonObject> &pushes)
    {
        QStringList ids;
        for (const auto &push : pushes)
            ids.append(push[u"messageId"_s].toString());
        return ids;
    }

private Q_SLOTS:
    void aMessageIsAckedAndPushed()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        const QJsonObject ack = sender->ack();
        QCOMPARE(ack[u"id"_s], u"1"_s);
        QCOMPARE(ack[u"queued"_s], true);
        const auto pushes = receiver->pushes();
        QCOMPARE(pushes.size(), 1);
        QCOMPARE(pushes.first()[u"messageId"_s], ack[u"messageId"_s]);
        QCOMPARE(pushes.first()[u"senderPubkey"_s].toString().toLatin1(), parts.ownerKeys.publicKey().toHex());
        QCOMPARE(pushes.first()[u"senderName"_s], u"Olga"_s);
        QCOMPARE(pushes.first()[u"ciphertext"_s], u"Y2lwaGVy"_s);
        QCOMPARE(pushes.first()[u"meshId"_s], parts.mesh().toString());
        QVERIFY(sender->pushes().isEmpty());
    }

    void nothingLeavesBeforeTheCommit()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        QCOMPARE(sender->news().size(), 1); // the receiver has come
        parts.dispatcher.dispatch(*sender->session, BrokerParts::to(otto, "1"));
        parts.dispatcher.dispatch(*receiver->session, protocol::SetStatusFrame{protocol::Status::Idle});
        QVERIFY(sender->link.frames.isEmpty());
        QVERIFY(receiver->link.frames.isEmpty());
        parts.endTurn();
        QVERIFY(!sender->ack().isEmpty());
        QCOMPARE(receiver->pushes().size(), 1);
    }

    void aMessageWaitsForItsRecipientToCome()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        for (const char *id : {"1", "2", "3"})
            parts.send(*sender, BrokerParts::to(otto, id));
        QStringList accepted;
        for (const auto &ack : sender->link.take(u"ack"_s))
            accepted.append(ack[u"messageId"_s].toString());
        QCOMPARE(accepted.size(), 3);
        QCOMPARE(idsOf(parts.connect(otto)->pushes()), accepted);
    }

    void aBroadcastReachesEverybodyElse()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto ida = parts.enrol(u"Ida"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto online = parts.connect(otto);
        auto frame = BrokerParts::to(otto, "1");
        frame.targetSpec = "*";
        parts.send(*sender, frame);
        QCOMPARE(online->pushes().size(), 1);
        QVERIFY(sender->pushes().isEmpty());
        QCOMPARE(parts.connect(ida)->pushes().size(), 1);
    }

    void onlyClientsOfTodayLearnWhoseBroadcastItIs()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto old = parts.connect(otto, "");
        const auto ours = parts.connect(otto, "meshtray");
        auto frame = BrokerParts::to(otto, "1");
        frame.targetSpec = "@all";
        parts.send(*sender, frame);
        const QJsonObject toOld = old->pushes().value(0);
        const QJsonObject toOurs = ours->pushes().value(0);
        QCOMPARE(toOld[u"senderPubkey"_s], QJsonValue(u""_s));
        QCOMPARE(toOurs[u"senderPubkey"_s].toString().toLatin1(), parts.ownerKeys.publicKey().toHex());
        QCOMPARE(toOurs[u"targetSpec"_s], u"@all"_s);
        QCOMPARE(toOld[u"senderMemberPubkey"_s], toOurs[u"senderPubkey"_s]);
    }

    void anAcknowledgedMessageIsGone()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        QCOMPARE(parts.waitingFor(otto), 1);
        QCOMPARE(parts.counts.total(), 1);
        parts.acknowledge(*receiver, receiver->pushes().value(0));
        QCOMPARE(parts.waitingFor(otto), 0);
        QCOMPARE(parts.counts.total(), 0);
        parts.clock.advance(5min);
        parts.endTurn();
        QVERIFY(receiver->pushes().isEmpty());
    }

    void nobodyElseCanAcknowledgeAMessage()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        parts.acknowledge(*sender, receiver->pushes().value(0));
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void aPongBehindThePushConfirmsIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto, "");
        parts.send(*sender, BrokerParts::to(otto, "1"));
        QTRY_COMPARE(receiver->link.pings.size(), 1);
        const QByteArray payload = receiver->link.pings.first();
        parts.send(*sender, BrokerParts::to(otto, "2")); // pushed behind that ping
        parts.delivery.ponged(*receiver->session, "alive");
        parts.endTurn();
        QCOMPARE(parts.waitingFor(otto), 2);
        parts.delivery.ponged(*receiver->session, payload);
        parts.endTurn();
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void aPongConfirmsNothingForAClientThatAcknowledges()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto, "meshtray");
        parts.send(*sender, BrokerParts::to(otto, "1"));
        parts.delivery.ponged(*receiver->session, "push-1");
        parts.endTurn();
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void whatIsNotConfirmedComesAgainUnderTheSameId()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        parts.send(*sender, BrokerParts::to(otto, "2"));
        const auto first = receiver->pushes();
        parts.acknowledge(*receiver, first.at(0));
        parts.clock.advance(29s);
        parts.endTurn();
        QVERIFY(receiver->pushes().isEmpty());
        parts.clock.advance(10s);
        parts.endTurn();
        QCOMPARE(idsOf(receiver->pushes()), QStringList{first.at(1)[u"messageId"_s].toString()});
        parts.clock.advance(40s);
        parts.endTurn();
        QCOMPARE(receiver->pushes().size(), 1);
    }

    void whatIsNotConfirmedComesAgainOnTheNextConnection()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto receiver = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        const auto first = receiver->pushes();
        parts.disconnect(*receiver);
        receiver = parts.connect(otto);
        const auto second = receiver->pushes();
        QCOMPARE(idsOf(second), idsOf(first));
        parts.acknowledge(*receiver, second.at(0));
        QCOMPARE(parts.waitingFor(otto), 0);
    }

    void bothConnectionsOfAMemberGetAMessageAndEitherConfirms()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto one = parts.connect(otto);
        const auto two = parts.connect(otto);
        parts.send(*sender, BrokerParts::to(otto, "1"));
        QCOMPARE(one->pushes().size(), 1);
        parts.acknowledge(*two, two->pushes().value(0));
        QCOMPARE(parts.waitingFor(otto), 0);
        parts.clock.advance(5min);
        parts.endTurn();
        QVERIFY(one->pushes().isEmpty());
    }

    void aBusyMemberGetsUrgentMessagesOnly()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        for (const auto status : {protocol::Status::Working, protocol::Status::DoNotDisturb}) {
            parts.dispatcher.dispatch(*receiver->session, protocol::SetStatusFrame{status});
            parts.send(*sender, BrokerParts::to(otto, {}, protocol::Priority::Next));
            parts.send(*sender, BrokerParts::to(otto, {}, protocol::Priority::Low));
            parts.send(*sender, BrokerParts::to(otto, {}, protocol::Priority::Now));
            const auto pushes = receiver->pushes();
            QCOMPARE(pushes.size(), 1);
            QCOMPARE(pushes.first()[u"priority"_s], u"now"_s);
        }
        parts.dispatcher.dispatch(*receiver->session, protocol::SetStatusFrame{protocol::Status::Idle});
        parts.endTurn();
        const auto held = receiver->pushes();
        QCOMPARE(held.size(), 4);
        QCOMPARE(held.at(0)[u"priority"_s], u"next"_s);
        QCOMPARE(held.at(1)[u"priority"_s], u"low"_s);
    }

    void aSlowReaderIsNotFlooded()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        receiver->link.unsent = parts.config.maxUnsentBytes + 1;
        parts.send(*sender, BrokerParts::to(otto, "1"));
        parts.send(*sender, BrokerParts::to(otto, "2", protocol::Priority::Now));
        QVERIFY(receiver->pushes().isEmpty());
        receiver->link.unsent = 0;
        parts.delivery.resume(*receiver->session);
        parts.endTurn();
        const auto pushes = receiver->pushes();
        QCOMPARE(pushes.size(), 2);
        QCOMPARE(pushes.at(0)[u"priority"_s], u"next"_s);
    }

    void anAckOfWhatIsUnknownSpendsOfTheRate()
    {
        BrokerParts parts(withRate({.perSecond = 0.001, .burst = 2}));
        const auto otto = parts.enrol(u"Otto"_s);
        const auto receiver = parts.connect(otto);
        const auto acknowledge = [&](const QByteArray &id) {
            parts.dispatcher.dispatch(*receiver->session, protocol::ClientAckFrame{{}, id});
        };
        acknowledge({}); // names nothing, so nothing is looked up
        acknowledge("unknown");
        acknowledge("unknown");
        parts.dispatcher.dispatch(*receiver->session, protocol::SetStatusFrame{protocol::Status::Idle});
        QCOMPARE(receiver->link.take(u"error"_s).value(0)[u"code"_s], u"rate_limited"_s);
    }

    void anAckOfAPushSpendsNothing()
    {
        BrokerParts parts(withRate({.perSecond = 0.001, .burst = 2}));
        const auto otto = parts.enrol(u"Otto"_s);
        const auto ida = parts.enrol(u"Ida"_s);
        const auto one = parts.connect(parts.member(parts.ownerKeys));
        const auto two = parts.connect(ida);
        const auto receiver = parts.connect(otto);
        for (const char *id : {"1", "2"}) {
            parts.send(*one, BrokerParts::to(otto, id));
            parts.send(*two, BrokerParts::to(otto, id));
        }
        for (const auto &push : receiver->pushes())
            parts.acknowledge(*receiver, push);
        QCOMPARE(parts.waitingFor(otto), 0);
    }

    void aFrameThatIsTooLargeSpendsOfTheRate()
    {
        BrokerParts parts(withRate({.perSecond = 0.001, .burst = 2})); // one for having come
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto refusal = [&] {
            parts.dispatcher.refuseTooLarge(*sender->session, R"({"type":"send","id":"1"})");
            return sender->ack()[u"error"_s].toString();
        };
        QVERIFY(refusal().contains(u"payload_too_large"));
        QVERIFY(refusal().contains(u"rate limited"));
    }

    void whatIsHeldBackIsNotReadAgainAndAgain()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.dispatcher.dispatch(*receiver->session, protocol::SetStatusFrame{protocol::Status::Working});
        parts.send(*sender, BrokerParts::to(otto, "1"));
        const UnreadableQueue unreadable(parts);
        QTest::failOnWarning(QRegularExpression(u"not read"_s));
        parts.delivery.resume(*receiver->session);
        parts.endTurn();
    }

    void aQueueThatCouldNotBeReadIsReadLater()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, BrokerParts::to(otto, "1"));
        std::unique_ptr<Peer> receiver;
        {
            const UnreadableQueue unreadable(parts);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not read"_s));
            receiver = parts.connect(otto);
        }
        QVERIFY(receiver->pushes().isEmpty());
        parts.clock.advance(10s);
        parts.endTurn();
        QCOMPARE(receiver->pushes().size(), 1);
    }

    void whatATaskWritesIsNotPushedBeforeItsCommit()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        parts.turn.afterCommit(
            [&](const Result<void> &) { parts.dispatcher.dispatch(*sender->session, BrokerParts::to(otto, "1")); });
        parts.delivery.start(*receiver->session);
        parts.endTurn();
        QVERIFY(receiver->pushes().isEmpty());
        parts.endTurn();
        QCOMPARE(receiver->pushes().size(), 1);
    }

    void noMoreThanAWindowIsUnconfirmedAndConfirmingMovesIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        constexpr int count = static_cast<int>(PushWindow::capacity) + 10;
        for (int i = 0; i < count; ++i)
            parts.dispatcher.dispatch(*sender->session, BrokerParts::to(otto, QByteArray::number(i)));
        parts.endTurn();
        QSet<QString> seen;
        for (auto pushes = receiver->pushes(); !pushes.isEmpty(); pushes = receiver->pushes()) {
            QVERIFY(pushes.size() <= static_cast<int>(PushWindow::capacity));
            for (const auto &push : pushes) {
                seen.insert(push[u"messageId"_s].toString());
                parts.acknowledge(*receiver, push);
            }
        }
        QCOMPARE(seen.size(), count);
        QCOMPARE(parts.counts.total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "test_delivery.moc"
