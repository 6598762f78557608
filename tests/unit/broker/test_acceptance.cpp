// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include <QRegularExpression>

#include <csignal>
#include <sys/resource.h>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// By these words today's clients tell a refusal that stays one; a transient text must have none of them.
const QRegularExpression permanent(u"unknown|invalid|forbidden|auth|not_found|schema|signature|payload_too_large"_s,
                                   QRegularExpression::CaseInsensitiveOption);

} // namespace

/// What the broker takes from members, what it refuses, and in which words.
class TestAcceptance : public QObject {
    Q_OBJECT

    static void isPermanent(const QJsonObject &ack)
    {
        QCOMPARE(ack[u"queued"_s], false);
        QVERIFY2(ack[u"error"_s].toString().contains(u"invalid"_s), qPrintable(ack[u"error"_s].toString()));
    }
    static void isTransient(const QJsonObject &ack)
    {
        QCOMPARE(ack[u"queued"_s], false);
        QVERIFY(!ack[u"error"_s].toString().isEmpty());
        QVERIFY2(!permanent.match(ack[u"error"_s].toString()).hasMatch(), qPrintable(ack[u"error"_s].toString()));
    }

private Q_SLOTS:
    void unusableTargetsAreRefusedForGood_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("stranger") << QByteArray(64, 'a');
        QTest::newRow("group") << QByteArray("@team");
        QTest::newRow("topic") << QByteArray("#topic");
        QTest::newRow("nobody's name") << QByteArray("Nobody");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too long") << QByteArray(300, 'x');
    }
    void unusableTargetsAreRefusedForGood()
    {
        QFETCH(QByteArray, target);
        BrokerParts parts;
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto frame = BrokerParts::to(sender->session->member, "1");
        frame.targetSpec = target;
        parts.send(*sender, frame);
        isPermanent(sender->ack());
        QCOMPARE(parts.counts.total(), 0);
    }

    void anIdOfAnyLengthIsNotKept()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, BrokerParts::to(otto, QByteArray(128, 'i')));
        QCOMPARE(sender->ack()[u"queued"_s], true);
        parts.send(*sender, BrokerParts::to(otto, QByteArray(129, 'i')));
        const QJsonObject refusal = sender->ack();
        isPermanent(refusal);
        QCOMPARE(refusal[u"id"_s].toString(), QString());
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void aKeyIsComparedInLowerCase()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto frame = BrokerParts::to(otto, "1");
        frame.targetSpec = frame.targetSpec.toUpper();
        parts.send(*sender, frame);
        QCOMPARE(sender->ack()[u"queued"_s], true);
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void aNameReachesTheOneMemberWhoHasIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto frame = BrokerParts::to(otto, "1");
        frame.targetSpec = "Otto";
        parts.send(*sender, frame);
        QCOMPARE(parts.waitingFor(otto), 1);
        parts.enrol(u"Otto"_s);
        frame.id = "2";
        parts.send(*sender, frame);
        isPermanent(sender->link.take(u"ack"_s).last());
    }

    void aRetryUnderAClientIdIsAnsweredAsAtFirst()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto frame = BrokerParts::to(otto, "1");
        frame.clientMessageId = "client-1";
        parts.send(*sender, frame);
        const QJsonObject first = sender->ack();
        parts.disconnect(*sender);
        sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, frame);
        const QJsonObject second = sender->ack();
        QCOMPARE(second, first);
        QCOMPARE(second[u"queued"_s], true);
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void aRetryWithinOneTurnIsStoredOnce()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto frame = BrokerParts::to(otto, "1");
        frame.clientMessageId = "client-1";
        parts.dispatcher.dispatch(*sender->session, frame);
        parts.send(*sender, frame);
        const auto acks = sender->link.take(u"ack"_s);
        QCOMPARE(acks.size(), 2);
        QCOMPARE(acks.at(0), acks.at(1));
        QCOMPARE(parts.waitingFor(otto), 1);
    }

    void anIdIsRememberedForItsConnection()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, BrokerParts::to(otto, "1"));
        parts.send(*sender, BrokerParts::to(otto, "1"));
        QCOMPARE(parts.waitingFor(otto), 1);
        const auto again = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*again, BrokerParts::to(otto, "1"));
        QCOMPARE(parts.waitingFor(otto), 2);
    }

    void messagesWithoutAnyIdAreNeverTakenForRetries()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, BrokerParts::to(otto, {}));
        parts.send(*sender, BrokerParts::to(otto, {}));
        QCOMPARE(parts.waitingFor(otto), 2);
        QCOMPARE(sender->link.take(u"ack"_s).at(0)[u"id"_s], u""_s);
    }

    void aFullQueueIsATransientRefusal()
    {
        BrokerConfig config;
        config.maxWaitingPerRecipient = 2;
        BrokerParts parts(config);
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        for (const char *id : {"1", "2"})
            parts.send(*sender, BrokerParts::to(otto, id));
        sender->link.frames.clear();
        parts.send(*sender, BrokerParts::to(otto, "3"));
        isTransient(sender->ack());
        QCOMPARE(parts.waitingFor(otto), 2);
    }

    void oneFullQueueDoesNotStopABroadcast()
    {
        BrokerConfig config;
        config.maxWaitingPerRecipient = 1;
        BrokerParts parts(config);
        const auto otto = parts.enrol(u"Otto"_s);
        const auto ida = parts.enrol(u"Ida"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*sender, BrokerParts::to(otto, "1"));
        auto broadcast = BrokerParts::to(otto, "2");
        broadcast.targetSpec = "*";
        parts.send(*sender, broadcast);
        QCOMPARE(parts.waitingFor(otto), 1);
        QCOMPARE(parts.waitingFor(ida), 1);
    }

    void tooManyFramesAreATransientRefusalAndTimeHelps()
    {
        BrokerConfig config;
        config.memberRate = {.perSecond = 10, .burst = 2};
        BrokerParts parts(config);
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        for (const char *id : {"1", "2"})
            parts.send(*sender, BrokerParts::to(otto, id));
        sender->link.frames.clear();
        parts.send(*sender, BrokerParts::to(otto, "3"));
        isTransient(sender->ack());
        parts.clock.advance(100ms);
        parts.send(*sender, BrokerParts::to(otto, "3"));
        QCOMPARE(sender->ack()[u"queued"_s], true);
    }

    void aFrameThatIsTooLargeIsRefusedForGood()
    {
        BrokerParts parts;
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const QByteArray filler(70000, 'x');
        const QByteArray text = "{\"type\":\"send\",\"id\":\"7\",\"ciphertext\":\"" + filler + "\"}";
        parts.dispatcher.refuseTooLarge(*sender->session, text);
        const QJsonObject ack = sender->ack();
        isPermanent(ack);
        QCOMPARE(ack[u"id"_s], u"7"_s);
        QVERIFY(ack[u"error"_s].toString().startsWith(u"invalid: payload_too_large"_s));
    }

    void aTypeNobodyKnowsIsAnswered()
    {
        BrokerParts parts;
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        parts.dispatcher.dispatch(*sender->session, protocol::UnknownFrame{"fly", "9", "r1"});
        const QJsonObject error = sender->link.take(u"error"_s).value(0);
        QCOMPARE(error[u"code"_s], u"unsupported"_s);
        QCOMPARE(error[u"id"_s], u"9"_s);
        QCOMPARE(error[u"_reqId"_s], u"r1"_s);
    }

    void aSecondHelloChangesNothing()
    {
        BrokerParts parts;
        const auto peer = parts.connect(parts.member(parts.ownerKeys));
        parts.dispatcher.dispatch(*peer->session, protocol::HelloFrame{});
        QCOMPARE(peer->link.take(u"error"_s).value(0)[u"code"_s], u"already_authenticated"_s);
        QCOMPARE(parts.presences.count(), 1);
    }

    void whatTheDiskDoesNotTakeIsNotClaimed()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        const auto receiver = parts.connect(otto);
        auto large = BrokerParts::to(otto, "2");
        large.ciphertext = QByteArray(60000, 'x');

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{4096, before.rlim_max}; // no file can grow: what a full disk is like
        setrlimit(RLIMIT_FSIZE, &full);
        parts.dispatcher.dispatch(*sender->session, BrokerParts::to(otto, "1"));
        parts.send(*sender, large);
        setrlimit(RLIMIT_FSIZE, &before);

        const auto acks = sender->link.take(u"ack"_s);
        QCOMPARE(acks.size(), 2);
        for (const auto &ack : acks)
            isTransient(ack);
        QVERIFY(receiver->pushes().isEmpty());
        QCOMPARE(parts.counts.total(), 0);

        parts.send(*sender, large); // there is room again, and the id was not burnt
        QCOMPARE(sender->ack()[u"queued"_s], true);
        QCOMPARE(receiver->pushes().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "test_acceptance.moc"
