// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/chat.h"
#include "ui/joinmodel.h"
#include "ui/leavemodel.h"
#include "ui/trayfacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

/// What shows meshes, when one of them goes away.
class LeftMeshTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    QString m_acme;
    QString m_home;

    void leave(LeaveModel &leaving, const QString &mesh)
    {
        leaving.leave(mesh);
        QTRY_VERIFY(!m_world->meshes.find(*MeshId::parse(mesh)));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        Mesh &acme = m_world->addMesh(u"acme"_s);
        m_acme = acme.record().mesh.toString();
        m_home = m_world->addMesh(u"home"_s).record().mesh.toString();
        m_world->receive(acme, u"hello"_s, {Trust::Direct, hexKeyOf('l'), u"lena"_s, {}});
    }
    void cleanup() { m_world.reset(); }

    void itsRowsGoAndTheOthersStay()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        QSignalSpy empty(&list, &ConversationList::emptyChanged);
        QCOMPARE(list.rowCount(), 5);
        leave(leaving, m_acme);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.rowOf(m_acme, u"*"_s), -1);
        QCOMPARE(list.rowOf(m_home, u"*"_s), 1);
        QVERIFY(empty.isEmpty());
        leave(leaving, m_home);
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(list.isEmpty());
        QCOMPARE(empty.size(), 1);
        QVERIFY(leaving.problem().isEmpty());
    }

    void anOpenConversationIsClosedWithItsDraft()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        chat.open(m_acme, QString::fromLatin1(hexKeyOf('l')));
        QVERIFY(!chat.safetyNumber().isEmpty());
        chat.setDraft(u"half a sentence"_s);
        QCOMPARE(chat.thread()->rowCount(), 1);
        leave(leaving, m_acme);
        QVERIFY(!chat.isActive());
        QCOMPARE(chat.thread()->rowCount(), 0);
        QVERIFY(chat.draft().isEmpty());
        QVERIFY(chat.title().isEmpty());
        QVERIFY(chat.safetyNumber().isEmpty());
    }

    void anotherMeshesConversationStaysOpen()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        chat.open(m_home, u"*"_s);
        leave(leaving, m_acme);
        QVERIFY(chat.isActive());
        QVERIFY(chat.safetyNumber().isEmpty()); // there is no one to compare with
    }

    void thePanelForgetsIt()
    {
        const auto shown = [this] {
            return trayState(trayFacts(m_world->meshes, NotHosting{}, {}, QDateTime::currentDateTimeUtc()));
        };
        QCOMPARE(shown().meshLines.size(), 2);
        QCOMPARE(shown().shape, TrayState::Shape::Attention);
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        leave(leaving, m_acme);
        QCOMPARE(shown().meshLines.size(), 1);
        QVERIFY(shown().shape != TrayState::Shape::Attention);
    }

    void theQuestionSaysWhatIsLost()
    {
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        QVERIFY(leaving.question(m_acme).contains(u"acme"_s));
        QVERIFY(leaving.consequences(m_acme).contains(u"own"_s)); // the sample meshes are our own
        QVERIFY(leaving.question(u"elsewhere"_s).isEmpty());
    }

    void aKeyThatCouldNotBeDeletedIsSaid()
    {
        LeaveModel leaving(m_world->meshes, m_world->hosting);
        m_world->secrets.answerAllWith(SecretError{SecretError::Kind::Locked, u"The keyring is locked."_s});
        leave(leaving, m_acme);
        QTRY_VERIFY(leaving.problem().contains(u"The keyring is locked."_s));
        leaving.forgetProblem();
        QVERIFY(leaving.problem().isEmpty());
    }

    void aMeshOfOthersCanBeJoinedAgainAndTheDialogSaysWhatThatMeans()
    {
        const auto id = *MeshId::parse(u"mesh-far");
        bool adopted = false;
        m_world->meshes.adopt({id,
                               *MemberId::parse(u"member01"),
                               u"far"_s,
                               u"nadia in far"_s,
                               QUrl(u"ws://127.0.0.1:1/ws"_s),
                               keysOf('n').publicKey(),
                               keysOf('o').publicKey(),
                               {}},
                              this, [&](const auto &) { adopted = true; });
        QTRY_VERIFY(adopted);
        protocol::InvitePayload payload;
        payload.meshId = id.toString();
        payload.meshSlug = u"far"_s;
        payload.brokerUrl = u"ws://127.0.0.1:1/ws"_s;
        payload.expiresAt = 4'000'000'000;
        payload.meshRootKey = QString(43, u'A');
        JoinModel joining(m_world->meshes, m_world->clock);
        joining.setLink(protocol::inviteLink(protocol::signInvite(payload, keysOf('o'))));
        QVERIFY(joining.linkProblem().isEmpty());
        QVERIFY(!joining.againNote().isEmpty());
        QCOMPARE(joining.displayName(), u"nadia in far"_s);
        QVERIFY(joining.canJoin());
        joining.join();
        QTRY_COMPARE(joining.phase(), JoinModel::Failed); // no broker is there
        QVERIFY(!joining.failure().isEmpty());
        QVERIFY(m_world->meshes.find(id)->record().publicKey == keysOf('n').publicKey());
    }
};

QTEST_MAIN(LeftMeshTest)
#include "test_leftmesh.moc"
