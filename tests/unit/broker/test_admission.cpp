// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include "broker/admission.h"

using namespace meshtray;
using namespace meshtray::broker;
using meshtray::protocol::makeHello;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Who is let in, and with which code others are not.
class TestAdmission : public QObject {
    Q_OBJECT

    /// Parts with a door, and a hello that stands.
    struct Door {
        explicit Door(const BrokerConfig &config = {})
            : parts(config)
        {
        }
        protocol::HelloFrame hello()
        {
            return makeHello(parts.mesh().bytes(), parts.newMesh.ownerMember.bytes(), parts.ownerKeys,
                             parts.clock.wallMs());
        }
        QByteArray refusal(const protocol::HelloFrame &hello)
        {
            const auto admitted = admission.admit(hello);
            parts.endTurn();
            return admitted ? "" : admitted.error().code;
        }
        BrokerParts parts;
        Admission admission{parts.config,    parts.clock,       *parts.store,        parts.turn,
                            parts.presences, parts.sessionKeys, parts.kickedSessions};
    };

private Q_SLOTS:
    void aMemberIsLetIn()
    {
        Door door;
        const auto admitted = door.admission.admit(door.hello());
        QVERIFY(admitted);
        QCOMPARE(admitted->displayName, u"Olga"_s);
    }

    void theSameHelloIsLetInOnce()
    {
        Door door;
        const auto hello = door.hello();
        QCOMPARE(door.refusal(hello), "");
        QCOMPARE(door.refusal(hello), "replayed");
        auto inUpperCase = hello;
        inUpperCase.signature = hello.signature.toUpper();
        QCOMPARE(door.refusal(inUpperCase), "replayed");
        door.parts.clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(door.refusal(door.hello()), "");
    }

    void aSessionKeyHasItsShape()
    {
        Door door;
        auto hello = door.hello();
        const QByteArray key = crypto::KeyPair::generate().publicKey().toHex();
        for (const QByteArray &bad : {QByteArray("x"), key.toUpper(), key.left(63), key + "0", QByteArray(64, 'g')}) {
            hello.sessionPubkey = bad;
            QCOMPARE(door.refusal(hello), "bad_session_pubkey");
        }
        hello.sessionPubkey = key;
        QCOMPARE(door.refusal(hello), "");
    }

    void aSessionKeyBelongsToWhoeverUsedItFirst()
    {
        Door door;
        const auto keys = crypto::KeyPair::generate();
        const auto otto = door.parts.enrol(u"Otto"_s, keys);
        const QByteArray key = crypto::KeyPair::generate().publicKey().toHex();
        const auto withKey = [&](protocol::HelloFrame hello, const QByteArray &sessionKey) {
            door.parts.clock.advance(std::chrono::milliseconds(1));
            hello.sessionPubkey = sessionKey;
            return hello;
        };
        const auto ottosHello = [&] {
            return makeHello(door.parts.mesh().bytes(), otto.id.bytes(), keys, door.parts.clock.wallMs());
        };
        const auto first = door.hello();
        QCOMPARE(door.refusal(withKey(first, key)), "");
        QCOMPARE(door.refusal(withKey(first, crypto::KeyPair::generate().publicKey().toHex())), "replayed");
        QCOMPARE(door.refusal(withKey(door.hello(), key)), "");
        QCOMPARE(door.refusal(withKey(ottosHello(), key)), "bad_session_pubkey");
        QCOMPARE(door.refusal(withKey(ottosHello(), otto.pubkey.toHex())), "bad_session_pubkey");
        QCOMPARE(door.refusal(withKey(ottosHello(), door.parts.ownerKeys.publicKey().toHex())), "bad_session_pubkey");
        QCOMPARE(door.refusal(withKey(ottosHello(), {})), "");
    }

    void aStrangerIsNotLetIn()
    {
        Door door;
        const auto stranger = crypto::KeyPair::generate();
        QCOMPARE(door.refusal(makeHello(door.parts.mesh().bytes(), door.parts.newMesh.ownerMember.bytes(), stranger,
                                        door.parts.clock.wallMs())),
                 "unauthorized");
    }

    void anotherMembersIdIsNotOnesOwn()
    {
        Door door;
        const auto otto = door.parts.enrol(u"Otto"_s);
        QCOMPARE(door.refusal(makeHello(door.parts.mesh().bytes(), otto.id.bytes(), door.parts.ownerKeys,
                                        door.parts.clock.wallMs())),
                 "unauthorized");
    }

    void theFirstFailureNamesTheRefusal()
    {
        BrokerConfig config;
        config.maxConnectionsPerMesh = 1;
        Door door(config);
        auto hello = door.hello();
        hello.signature = "xy";
        hello.timestamp = protocol::JsonNumber{0, "0"};
        QCOMPARE(door.refusal(hello), "timestamp_skew");
        hello.timestamp = door.hello().timestamp;
        QCOMPARE(door.refusal(hello), "malformed");
        hello.signature = QByteArray(128, '0');
        QCOMPARE(door.refusal(hello), "bad_signature");
        const auto peer = door.parts.connect(door.parts.member(door.parts.ownerKeys));
        QCOMPARE(door.refusal(hello), "capacity");
        door.parts.disconnect(*peer);
        QCOMPARE(door.refusal(door.hello()), "");
    }

    void aBusyDatabaseIsNoReasonToLetAnybodyIn()
    {
        Door door;
        const auto other = store::SqliteBrokerStore::open(store::brokerDatabasePath(door.parts.folder.path()));
        QVERIFY(other && (*other)->begin()); // somebody else holds the write lock, longer than one waits
        const auto admitted = door.admission.admit(door.hello());
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().code, "unavailable");
        QCOMPARE(admitted.error().closeCode, CloseCode::TryAgainLater);
    }
};

QTEST_GUILESS_MAIN(TestAdmission)
#include "test_admission.moc"
