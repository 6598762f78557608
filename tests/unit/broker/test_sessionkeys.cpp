// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Messages to and from single sessions of a member.
class TestSessionKeys : public QObject {
    Q_OBJECT

    static QByteArray newKey() { return crypto::KeyPair::generate().publicKey().toHex(); }
    static protocol::SendFrame toKey(const QByteArray &key, const QByteArray &id,
                                     protocol::Priority priority = protocol::Priority::Next)
    {
        return {.id = id,
                .clientMessageId = {},
                .targetSpec = key,
                .priority = priority,
                .nonce = "AAAA",
                .ciphertext = id};
    }
    static QStringList textsOf(const QList<QJsonObject> &pushes)
    {
        QStringList texts;
        for (const auto &push : pushes)
            texts.append(push[u"ciphertext"_s].toString());
        return texts;
    }

private Q_SLOTS:
    void onlyTheSessionOfThatKeyGetsTheMessage()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto without = parts.connect(otto);
        const auto other = parts.connectSession(otto, newKey());
        const auto meant = parts.connectSession(otto, key);
        parts.send(*olga, toKey(key, "1"));
        QVERIFY(olga->ack()[u"queued"_s].toBool());
        QCOMPARE(textsOf(meant->pushes()), QStringList{u"1"_s});
        QVERIFY(without->pushes().isEmpty());
        QVERIFY(other->pushes().isEmpty());
        // Neither by the timer nor by coming anew.
        parts.clock.advance(2min);
        parts.endTurn();
        QVERIFY(without->pushes().isEmpty());
        QVERIFY(parts.connect(otto)->pushes().isEmpty());
        QCOMPARE(textsOf(meant->pushes()), QStringList{u"1"_s});
    }

    void aMessageToAnotherSessionHoldsNothingUp()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        parts.connectSession(otto, key).reset();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto live = parts.connect(otto);
        parts.send(*olga, toKey(key, "1"));
        parts.send(*olga, toKey(otto.pubkey.toHex(), "2"));
        parts.send(*olga, toKey(key, "3"));
        parts.send(*olga, toKey(otto.pubkey.toHex(), "4"));
        QCOMPARE(textsOf(live->pushes()), (QStringList{u"2"_s, u"4"_s}));
        QCOMPARE(textsOf(parts.connect(otto)->pushes()), (QStringList{u"2"_s, u"4"_s}));
        QCOMPARE(textsOf(parts.connectSession(otto, key)->pushes()), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void manyMessagesToAnotherSessionHoldNothingUp()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        parts.connectSession(otto, key).reset();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        for (int i = 0; i < 150; ++i) // more than one batch
            parts.send(*olga, toKey(key, QByteArray::number(i)));
        parts.send(*olga, toKey(otto.pubkey.toHex(), "last"));
        const auto peer = parts.connect(otto);
        QCOMPARE(textsOf(peer->pushes()), QStringList{u"last"_s});
        parts.send(*olga, toKey(otto.pubkey.toHex(), "new"));
        QCOMPARE(textsOf(peer->pushes()), QStringList{u"new"_s});
    }

    void aSessionThatComesLaterGetsWhatWaitedForIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        parts.connectSession(otto, key).reset();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*olga, toKey(key, "1"));
        QCOMPARE(textsOf(parts.connectSession(otto, key)->pushes()), QStringList{u"1"_s}); // goes without a word
        const auto again = parts.connectSession(otto, key);
        const auto pushes = again->pushes();
        QCOMPARE(textsOf(pushes), QStringList{u"1"_s});
        parts.acknowledge(*again, pushes.first());
        QCOMPARE(parts.counts.total(), 0);
        QVERIFY(parts.connectSession(otto, key)->pushes().isEmpty());
    }

    void itsStatusHoldsItBackLikeAnyOther()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto meant = parts.connectSession(otto, key);
        parts.dispatcher.dispatch(*meant->session, protocol::SetStatusFrame{protocol::Status::Working});
        parts.send(*olga, toKey(key, "1"));
        parts.send(*olga, toKey(key, "2", protocol::Priority::Now));
        QCOMPARE(textsOf(meant->pushes()), QStringList{u"2"_s});
        parts.dispatcher.dispatch(*meant->session, protocol::SetStatusFrame{protocol::Status::Idle});
        parts.endTurn();
        QCOMPARE(textsOf(meant->pushes()), QStringList{u"1"_s});
    }

    void anotherSessionCannotAcknowledgeIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto meant = parts.connectSession(otto, key);
        const auto other = parts.connectSession(otto, newKey());
        parts.send(*olga, toKey(key, "1"));
        const auto pushes = meant->pushes();
        parts.acknowledge(*other, pushes.first());
        QCOMPARE(parts.counts.total(), 1);
        parts.acknowledge(*meant, pushes.first());
        QCOMPARE(parts.counts.total(), 0);
    }

    void whatASessionSendsComesFromItsKey()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        const auto olga = parts.connectSession(parts.member(parts.ownerKeys), key);
        const auto receiver = parts.connect(otto);
        parts.send(*olga, toKey(otto.pubkey.toHex(), "1"));
        parts.send(*olga, toKey("*", "2"));
        const auto pushes = receiver->pushes();
        QCOMPARE(pushes.size(), 2);
        for (const QJsonObject &push : pushes) {
            QCOMPARE(push[u"senderPubkey"_s].toString().toLatin1(), key);
            QCOMPARE(push[u"senderMemberPubkey"_s].toString().toLatin1(), parts.ownerKeys.publicKey().toHex());
        }
        parts.send(*receiver, toKey(key, "3"));
        QCOMPARE(textsOf(olga->pushes()), QStringList{u"3"_s});
    }

    void aKeyInUpperCaseIsTheSameSession()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto meant = parts.connectSession(otto, key);
        parts.send(*olga, toKey(key.toUpper(), "1"));
        QCOMPARE(meant->pushes().size(), 1);
    }

    void aKeyIsForgottenWhenUnusedAndNothingWaitsForIt()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto owned = [&](const QByteArray &key) {
            return parts.store->sessionKeyOwner(parts.mesh(), key)->has_value();
        };
        const QByteArray unused = newKey();
        const QByteArray awaited = newKey();
        const QByteArray live = newKey();
        parts.connectSession(otto, unused).reset();
        parts.connectSession(otto, awaited).reset();
        const auto connected = parts.connectSession(otto, live);
        parts.clock.advance(parts.config.retention - 1s);
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        parts.send(*olga, toKey(awaited, "1"));
        QVERIFY(parts.sessionKeys.forgetUnused(parts.clock.wallMs()));
        QVERIFY(owned(unused));
        parts.clock.advance(2s);
        QVERIFY(parts.sessionKeys.forgetUnused(parts.clock.wallMs()));
        QVERIFY(!owned(unused));
        QVERIFY(owned(awaited));
        QVERIFY(owned(live));
        parts.send(*olga, toKey(unused, "2"));
        QCOMPARE(olga->link.take(u"ack"_s).last()[u"queued"_s], QJsonValue(false));
    }

    void aMemberHasSoManyKeysAndTheLatestStay()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        QByteArrayList keys;
        QVERIFY(parts.store->begin());
        for (int i = 0; i <= maxSessionKeysOfMember; ++i) {
            keys.append(newKey());
            parts.clock.advance(1ms);
            QVERIFY(*parts.sessionKeys.claim(otto, keys.last(), parts.clock.wallMs()));
        }
        QVERIFY(parts.store->commit());
        QVERIFY(!*parts.store->sessionKeyOwner(parts.mesh(), keys.first()));
        QVERIFY(*parts.store->sessionKeyOwner(parts.mesh(), keys.at(1)));
        QVERIFY(*parts.store->sessionKeyOwner(parts.mesh(), keys.last()));
    }

    void theKeyOfAConnectedSessionStays()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        QVERIFY(*parts.sessionKeys.claim(otto, key, parts.clock.wallMs()));
        const auto session = parts.connectSession(otto, key);
        QVERIFY(parts.store->begin());
        for (int i = 0; i < 2 * maxSessionKeysOfMember; ++i) {
            parts.clock.advance(1ms);
            QVERIFY(*parts.sessionKeys.claim(otto, newKey(), parts.clock.wallMs()));
        }
        QVERIFY(parts.store->commit());
        QVERIFY(*parts.store->sessionKeyOwner(parts.mesh(), key));
    }

    void messagesForOneSessionLeaveRoomForTheOthers()
    {
        BrokerConfig config;
        config.maxWaitingPerRecipient = 4;
        BrokerParts parts(config);
        const auto otto = parts.enrol(u"Otto"_s);
        const QByteArray key = newKey();
        QVERIFY(*parts.sessionKeys.claim(otto, key, parts.clock.wallMs()));
        const auto sender = parts.connect(parts.member(parts.ownerKeys));
        auto message = BrokerParts::to(otto, {});
        message.targetSpec = key;
        int taken = 0;
        for (int i = 0; i < 4; ++i) {
            message.id = QByteArray::number(i);
            parts.send(*sender, message);
            taken += sender->ack()[u"queued"_s].toBool() ? 1 : 0;
        }
        QCOMPARE(taken, 2);
        parts.send(*sender, BrokerParts::to(otto, "direct"));
        QVERIFY(sender->ack()[u"queued"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestSessionKeys)
#include "test_sessionkeys.moc"
