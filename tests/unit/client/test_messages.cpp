// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "connectedclient.h"
#include "crypto/encoding.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Pushes, sends and the status, as they pass through a BrokerClient.
class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<test::ClientUnderTest>(); }

    void aPushIsConfirmedWhenItIsKeptAndNotBefore()
    {
        t->becomeOpen();
        t->socket().inject(t->push(u"m1"_s));
        QVERIFY(t->socket().hasSentNothing());
        QCOMPARE(t->pushes.size(), 1);
        t->client->confirm(t->pushes[0]);
        QCOMPARE(t->pushes[0].messageId, "m1"_ba);
        QCOMPARE(t->pushes[0].ciphertext, "aGk="_ba);
        const QJsonObject ack = t->socket().takeSent(u"client_ack"_s);
        QCOMPARE(ack.value("brokerMessageId"_L1), u"m1"_s);
        QCOMPARE(ack.value("clientMessageId"_L1), u"m1"_s);
    }

    void aConfirmationNamesTheSendersIdWhenThereIsOne()
    {
        t->becomeOpen();
        QJsonObject push = t->push(u"m1"_s);
        push["client_message_id"_L1] = u"theirs"_s;
        t->socket().inject(push);
        t->client->confirm(t->pushes.last());
        const QJsonObject ack = t->socket().takeSent(u"client_ack"_s);
        QCOMPARE(ack.value("brokerMessageId"_L1), u"m1"_s);
        QCOMPARE(ack.value("clientMessageId"_L1), u"theirs"_s);
    }

    void theBrokersOwnNewsIsNotConfirmed()
    {
        t->becomeOpen();
        QJsonObject push = t->push(u"m1"_s);
        push["subtype"_L1] = u"system"_s;
        push["event"_L1] = u"peer_joined"_s;
        t->socket().inject(push);
        QCOMPARE(t->pushes.size(), 1);
        t->client->confirm(t->pushes.last());
        QVERIFY(t->socket().hasSentNothing());
    }

    void whatIsKeptWhileTheConnectionIsAwayIsNotConfirmed()
    {
        t->becomeOpen();
        t->socket().inject(t->push(u"m1"_s));
        t->socket().end(1006);
        t->client->confirm(t->pushes.last());
        t->waitForNextAttempt();
        t->client->confirm(t->pushes.last());
        t->becomeOpen();
        QVERIFY(t->socket().hasSentNothing());
    }

    void aPushBeforeTheHelloAckIsNotLost()
    {
        t->connectSocket();
        t->socket().inject(t->push(u"m1"_s));
        t->socket().inject(t->helloAck());
        QVERIFY(t->is<Open>());
        QCOMPARE(t->pushes.size(), 1);
        t->client->confirm(t->pushes.last());
        QVERIFY(!t->socket().takeSent(u"client_ack"_s).isEmpty());
    }

    void aPeerThatDoesNotReadDoesNotFillOurMemoryWithConfirmations()
    {
        t->becomeOpen();
        t->socket().setBytesWaiting(2 * 1024 * 1024);
        t->socket().inject(t->push(u"m1"_s));
        QCOMPARE(t->pushes.size(), 1);
        t->client->confirm(t->pushes.last());
        QVERIFY(t->socket().hasSentNothing());
    }

    void sendsWaitForTheHelloAck()
    {
        const auto first = t->client->send("a", sealed(), protocol::Priority::Now);
        QVERIFY(first);
        t->connectSocket();
        const auto second = t->client->send("a", sealed(), protocol::Priority::Low);
        QVERIFY(t->socket().hasSentNothing());
        t->socket().inject(t->helloAck());
        const auto frames = t->socket().takeAll();
        QCOMPARE(frames.size(), 2);
        QCOMPARE(frames[0].value("id"_L1), QString::fromLatin1(*first));
        QCOMPARE(frames[0].value("priority"_L1), u"now"_s);
        QCOMPARE(frames[0].value("nonce"_L1), u"bm9uY2U="_s);
        QCOMPARE(frames[0].value("ciphertext"_L1), u"c2VhbGVk"_s);
        QCOMPARE(frames[1].value("id"_L1), QString::fromLatin1(*second));
        QCOMPARE(frames[1].value("priority"_L1), u"low"_s);
    }

    void anAckIsToldWithTheIdOfTheSend()
    {
        t->becomeOpen();
        const auto id = t->client->send("a", sealed(), protocol::Priority::Next);
        t->socket().inject(t->ack(*id));
        QCOMPARE(t->outgoing.size(), 1);
        QCOMPARE(t->outgoing[0].first, *id);
        QCOMPARE(std::get<Accepted>(t->outgoing[0].second).messageId, "broker1"_ba);
    }

    void anErrorAboutASendIsAboutThatSendOnly()
    {
        t->becomeOpen();
        const auto id = t->client->send("a", sealed(), protocol::Priority::Next);
        QJsonObject error = t->error(u"revoked"_s, u"that topic is gone"_s);
        error["id"_L1] = QString::fromLatin1(*id);
        t->socket().inject(error);
        QVERIFY(t->is<Open>());
        QCOMPARE(std::get<Refused>(t->outgoing.at(0).second).reason, u"that topic is gone"_s);
    }

    void whatWasNotAnsweredIsSentAgainAfterReconnecting()
    {
        t->becomeOpen();
        const auto id = t->client->send("a", sealed(), protocol::Priority::Next);
        const QByteArray before = t->socket().takeText();
        t->clock.advance(10s);
        QVERIFY(std::holds_alternative<NotConfirmed>(t->outgoing.at(0).second));
        t->socket().end(1001);
        t->waitForNextAttempt();
        t->becomeOpen();
        QCOMPARE(t->socket().takeText(), before);
        t->socket().inject(t->ack(*id));
        QVERIFY(std::holds_alternative<Accepted>(t->outgoing.at(1).second));
    }

    void plainTextTravelsAsBase64WithANonceOfItsOwn()
    {
        t->becomeOpen();
        QVERIFY(t->client->sendPlain("*", u"grüße 😀"_s, protocol::Priority::Next));
        QVERIFY(t->client->sendPlain("@ops", u"grüße 😀"_s, protocol::Priority::Next));
        const QJsonObject first = t->socket().takeSent(u"send"_s);
        const QJsonObject second = t->socket().takeSent(u"send"_s);
        QCOMPARE(first.value("targetSpec"_L1), u"*"_s);
        QCOMPARE(crypto::fromBase64(first.value("ciphertext"_L1).toString().toLatin1()), u"grüße 😀"_s.toUtf8());
        QCOMPARE(crypto::fromBase64(first.value("nonce"_L1).toString().toLatin1())->size(), 24);
        QVERIFY(first.value("nonce"_L1) != second.value("nonce"_L1));
    }

    void plainTextForOnePersonIsRefused()
    {
        t->becomeOpen();
        const QByteArray key = t->client->keys().publicKey().toHex();
        const auto refused = t->client->sendPlain(key, u"hi"_s, protocol::Priority::Next);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(t->socket().hasSentNothing());
    }

    void aMessageToNobodyIsRefused() { QVERIFY(!t->client->sendPlain("", u"hi"_s, protocol::Priority::Next)); }

    void whoeverIsBannedIsToldWhenSending()
    {
        t->becomeOpen();
        t->socket().end(4002);
        const auto refused = t->client->send("a", sealed(), protocol::Priority::Next);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
    }

    void whatWasNeverSentIsRefusedWhenTheBrokerWillNotHaveUs()
    {
        t->becomeOpen();
        const auto sent = t->client->sendPlain("*", QStringLiteral("sent"), protocol::Priority::Next);
        QVERIFY(sent);
        t->socket().end(1006);
        const auto waiting = t->client->sendPlain("*", QStringLiteral("waiting"), protocol::Priority::Next);
        QVERIFY(waiting);
        t->outgoing.clear();
        t->waitForNextAttempt();
        t->connectSocket();
        t->socket().end(4002);
        QVERIFY(t->is<Rejected>());
        QCOMPARE(t->outgoing.size(), 1);
        QCOMPARE(t->outgoing.first().first, *waiting);
        QVERIFY(std::holds_alternative<Refused>(t->outgoing.first().second));
    }

    void theStatusIsSentAndSentAgainAfterReconnecting()
    {
        t->becomeOpen();
        t->client->setStatus(protocol::Status::DoNotDisturb);
        QCOMPARE(t->socket().takeSent(u"set_status"_s).value("status"_L1), u"dnd"_s);
        t->socket().end(1001);
        t->waitForNextAttempt();
        t->becomeOpen();
        QCOMPARE(t->socket().takeSent(u"set_status"_s).value("status"_L1), u"dnd"_s);
    }

    void anIdleStatusIsNotWorthAFrame()
    {
        t->client->setStatus(protocol::Status::Idle);
        t->becomeOpen();
        QVERIFY(t->socket().hasSentNothing());
    }

    void goingIdleWhileAwayIsTold()
    {
        t->becomeOpen();
        t->client->setStatus(protocol::Status::Working);
        t->socket().end(1001);
        t->client->setStatus(protocol::Status::Idle);
        t->waitForNextAttempt();
        t->becomeOpen();
        QCOMPARE(t->socket().takeSent(u"set_status"_s).value("status"_L1), u"idle"_s);
    }

private:
    static crypto::SealedText sealed() { return {.nonce = "bm9uY2U=", .ciphertext = "c2VhbGVk"}; }

    std::unique_ptr<test::ClientUnderTest> t;
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "test_messages.moc"
