// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Joining and leaving groups, and writing to them.
class TestGroups : public QObject {
    Q_OBJECT

    /// The error a frame was answered with; empty when there was none.
    static QJsonObject refused(BrokerParts &parts, Peer &peer, const protocol::ClientFrame &frame)
    {
        parts.dispatcher.dispatch(*peer.session, frame);
        parts.endTurn();
        return peer.link.take(u"error"_s).value(0);
    }
    static QString codeOf(const QJsonObject &error) { return error[u"code"_s].toString(); }
    static protocol::SendFrame toGroup(const QByteArray &target)
    {
        return {.id = "1", .clientMessageId = {}, .targetSpec = target, .nonce = "AAAA", .ciphertext = "AAAA"};
    }

private Q_SLOTS:
    void aMessageReachesTheGroupsMembersButNotItsSender()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto ida = parts.enrol(u"Ida"_s);
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto first = parts.connect(otto);
        const auto outsider = parts.connect(ida);
        QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{"dev/ops", u"lead"_s, {}}).isEmpty());
        QVERIFY(refused(parts, *first, protocol::JoinGroupFrame{"dev/ops", {}, {}}).isEmpty());
        parts.send(*olga, toGroup("@dev/ops"));
        QVERIFY(olga->ack()[u"queued"_s].toBool());
        QCOMPARE(first->pushes().value(0)[u"targetSpec"_s].toString(), u"@dev/ops"_s);
        QVERIFY(olga->pushes().isEmpty());
        QVERIFY(outsider->pushes().isEmpty());
    }

    void membersWhoAreAwayGetItLater()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        {
            const auto peer = parts.connect(otto);
            QVERIFY(refused(parts, *peer, protocol::JoinGroupFrame{"dev", {}, {}}).isEmpty());
        }
        parts.send(*olga, toGroup("#dev"));
        QCOMPARE(parts.connect(otto)->pushes().size(), 1);
    }

    void aGroupWithNobodyElseInItIsNoTarget()
    {
        BrokerParts parts;
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{"alone", {}, {}}).isEmpty());
        for (const char *target : {"@alone", "#alone", "@nobody", "@", "#"}) {
            parts.send(*olga, toGroup(target));
            const QJsonObject ack = olga->ack();
            QCOMPARE(ack[u"queued"_s], QJsonValue(false));
            QVERIFY2(ack[u"error"_s].toString().startsWith(u"invalid target: "_s), target);
        }
    }

    void whoHasLeftGetsNothingMore()
    {
        BrokerParts parts;
        const auto otto = parts.enrol(u"Otto"_s);
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        const auto peer = parts.connect(otto);
        QVERIFY(refused(parts, *peer, protocol::JoinGroupFrame{"dev", {}, {}}).isEmpty());
        QVERIFY(refused(parts, *peer, protocol::LeaveGroupFrame{"dev", {}}).isEmpty());
        QVERIFY(refused(parts, *peer, protocol::LeaveGroupFrame{"dev", {}}).isEmpty());
        parts.send(*olga, toGroup("@dev"));
        QCOMPARE(olga->ack()[u"queued"_s], QJsonValue(false));
    }

    void badNamesAndRolesAreRefusedWithTheRequestsId()
    {
        BrokerParts parts;
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        for (const QByteArray &name : {QByteArray(), QByteArray("@dev"), QByteArray("a b"), QByteArray("all"),
                                       QByteArray("caf\xc3\xa9"), QByteArray(65, 'a'), QByteArray("a\0b", 3)}) {
            const QJsonObject error = refused(parts, *olga, protocol::JoinGroupFrame{name, {}, "r1"});
            QCOMPARE(codeOf(error), u"invalid_argument"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), u"r1"_s);
            QCOMPARE(codeOf(refused(parts, *olga, protocol::LeaveGroupFrame{name, {}})), u"invalid_argument"_s);
        }
        QCOMPARE(codeOf(refused(parts, *olga, protocol::JoinGroupFrame{"dev", QString(65, u'r'), {}})),
                 u"invalid_argument"_s);
        QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{QByteArray(64, 'a'), QString(64, u'r'), {}}).isEmpty());
    }

    void aMemberBelongsToSixtyFourGroups()
    {
        BrokerParts parts;
        const auto olga = parts.connect(parts.member(parts.ownerKeys));
        for (int i = 0; i < maxGroupsOfMember; ++i) {
            const QByteArray name = QByteArray::number(i);
            QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{name, {}, {}}).isEmpty());
        }
        QCOMPARE(codeOf(refused(parts, *olga, protocol::JoinGroupFrame{"more", {}, {}})), u"invalid_argument"_s);
        // Being in it already is no further group.
        QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{"0", u"lead"_s, {}}).isEmpty());
        QCOMPARE(parts.store->groupsOf(olga->session->member.id)->value(0), (store::GroupMembership{"0", u"lead"_s}));
        QVERIFY(refused(parts, *olga, protocol::LeaveGroupFrame{"1", {}}).isEmpty());
        QVERIFY(refused(parts, *olga, protocol::JoinGroupFrame{"more", {}, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "test_groups.moc"
