// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include "broker/admission.h"
#include "broker/enforcement.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the host does to members, and how live connections follow it.
class TestMemberAdmin : public QObject {
    Q_OBJECT

    struct Desk {
        BrokerParts parts;
        Admission admission{parts.config,    parts.clock,       *parts.store,        parts.turn,
                            parts.presences, parts.sessionKeys, parts.kickedSessions};
        Enforcement enforcement{parts.clock, *parts.store, parts.presences};
        crypto::KeyPair keys = crypto::KeyPair::generate();
        store::MemberRecord ida = parts.enrol(u"Ida"_s, keys);

        Result<void> ban(const store::MemberRecord &member)
        {
            return banMember(*parts.store, parts.mesh(), member.id, parts.clock.wallMs());
        }
        Result<void> unban(const store::MemberRecord &member)
        {
            return unbanMember(*parts.store, parts.mesh(), member.id);
        }
        Result<void> kick(const store::MemberRecord &member)
        {
            return kickMember(*parts.store, parts.mesh(), member.id, 5min, parts.clock.wallMs());
        }
        Result<void> rename(const QString &name) { return renameMember(*parts.store, parts.mesh(), ida.id, name); }
        MemberInfo info()
        {
            const auto infos = memberInfos(*parts.store, parts.mesh(), parts.clock.wallMs());
            const auto found = std::ranges::find(*infos, ida.id, &MemberInfo::id);
            if (found == infos->cend())
                qFatal("Ida is not listed");
            return *found;
        }
        /// Empty when Ida's hello is accepted.
        QByteArray refusal()
        {
            parts.clock.advance(1ms); // the same hello twice would be a replay
            const auto hello = protocol::makeHello(parts.mesh().bytes(), ida.id.bytes(), keys, parts.clock.wallMs());
            const auto admitted = admission.admit(hello);
            parts.endTurn();
            return admitted ? QByteArray() : admitted.error().code;
        }
    };
    static ErrorCode codeOf(const Result<void> &result)
    {
        if (result)
            qFatal("it was done");
        return result.error().code;
    }

private Q_SLOTS:
    void aBannedMembersConnectionsEnd()
    {
        Desk desk;
        const auto first = desk.parts.connect(desk.ida);
        const auto second = desk.parts.connect(desk.ida);
        const auto other = desk.parts.connect(desk.parts.enrol(u"Jon"_s));
        QVERIFY(desk.ban(desk.ida));
        desk.enforcement.enforce();
        for (const auto *peer : {first.get(), second.get()}) {
            QCOMPARE(peer->link.closedFor, "banned");
            QCOMPARE(peer->link.closedWith, CloseCode::Banned);
        }
        QVERIFY(other->link.closedFor.isEmpty());
        QCOMPARE(desk.refusal(), "revoked");
    }

    void aBannedMemberIsListedAsSuch()
    {
        Desk desk;
        QVERIFY(!desk.info().banned);
        QVERIFY(desk.ban(desk.ida));
        QVERIFY(desk.ban(desk.ida)); // nothing more happens
        QVERIFY(desk.info().banned);
        QVERIFY(desk.unban(desk.ida));
        QVERIFY(!desk.info().banned);
    }

    void whoeverIsUnbannedIsTheSameMemberAndGetsWhatWaited()
    {
        Desk desk;
        const auto jon = desk.parts.connect(desk.parts.enrol(u"Jon"_s));
        desk.parts.send(*jon, BrokerParts::to(desk.ida, "1"));
        QVERIFY(desk.ban(desk.ida));
        QCOMPARE(desk.refusal(), "revoked");
        QVERIFY(desk.unban(desk.ida));
        QCOMPARE(desk.refusal(), "");
        const auto ida = desk.parts.connect(desk.parts.member(desk.keys));
        QCOMPARE(ida->session->member.id, desk.ida.id);
        QCOMPARE(ida->pushes().size(), 1);
    }

    void aKickedMemberMayComeBackWhenTheTimeIsOver()
    {
        Desk desk;
        const auto peer = desk.parts.connect(desk.ida);
        QVERIFY(desk.kick(desk.ida));
        desk.enforcement.enforce();
        QCOMPARE(peer->link.closedFor, "kicked");
        QCOMPARE(peer->link.closedWith, CloseCode::Kicked);
        QCOMPARE(desk.refusal(), "kicked");
        QVERIFY(desk.info().kickedUntil.has_value());
        desk.parts.clock.advance(5min - 100ms);
        QCOMPARE(desk.refusal(), "kicked");
        desk.parts.clock.advance(100ms);
        QVERIFY(!desk.info().kickedUntil);
        QCOMPARE(desk.refusal(), "");
    }

    void aKickCanBeTakenBack()
    {
        Desk desk;
        QVERIFY(desk.kick(desk.ida));
        QVERIFY(desk.unban(desk.ida));
        QCOMPARE(desk.refusal(), "");
    }

    void theOwnerStays()
    {
        Desk desk;
        const auto owner = desk.parts.member(desk.parts.ownerKeys);
        QCOMPARE(codeOf(desk.ban(owner)), ErrorCode::Refused);
        QCOMPARE(codeOf(desk.kick(owner)), ErrorCode::Refused);
    }

    void whoIsBannedCannotBeKicked()
    {
        Desk desk;
        QVERIFY(desk.ban(desk.ida));
        QCOMPARE(codeOf(desk.kick(desk.ida)), ErrorCode::Refused);
    }

    void aRenamedMemberIsCalledSoAtOnce()
    {
        Desk desk;
        const auto ida = desk.parts.connect(desk.ida);
        const auto jon = desk.parts.enrol(u"Jon"_s);
        const auto peer = desk.parts.connect(jon);
        QVERIFY(desk.rename(u" Ida \u202eMarie\n"_s));
        desk.enforcement.enforce();
        QVERIFY(ida->link.closedFor.isEmpty());
        desk.parts.send(*ida, BrokerParts::to(jon, "1"));
        QCOMPARE(peer->pushes().value(0)[u"senderName"_s].toString(), u"Ida Marie"_s);
    }

    void aNameOfNothingVisibleIsNone()
    {
        Desk desk;
        QCOMPARE(codeOf(desk.rename(u"\u202e \n"_s)), ErrorCode::InvalidInput);
        QCOMPARE(desk.info().displayName, u"Ida"_s);
    }

    void membersOfAnotherMeshAreNotFound()
    {
        Desk desk;
        const NewMesh other{MeshId::random(), MemberId::random(), u"Other"_s, crypto::KeyPair::generate().publicKey(),
                            u"Otto"_s};
        auto &store = *desk.parts.store;
        QVERIFY(createMesh(store, other, 0));
        QCOMPARE(codeOf(banMember(store, other.id, desk.ida.id, 0)), ErrorCode::NotFound);
        QCOMPARE(codeOf(unbanMember(store, other.id, desk.ida.id)), ErrorCode::NotFound);
        QCOMPARE(codeOf(kickMember(store, other.id, desk.ida.id, 1min, 0)), ErrorCode::NotFound);
        QCOMPARE(codeOf(renameMember(store, other.id, desk.ida.id, u"X"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(renameMember(store, MeshId::random(), desk.ida.id, u"X"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(renameMember(store, desk.parts.mesh(), MemberId::random(), u"X"_s)), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMemberAdmin)
#include "test_memberadmin.moc"
