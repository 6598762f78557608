// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "samplepeers.h"

#include "ui/chat.h"
#include "ui/conversationlist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

Received direct(char who, const QString &name)
{
    return {Trust::Direct, hexKeyOf(who), name, {}};
}

Received toEverybody(char who, const QString &name)
{
    return {Trust::Plain, hexKeyOf(who), name, "*"};
}

} // namespace

class ConversationsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SampleWorld> m_world;
    Mesh *m_mesh = nullptr;

    QVariant of(const ConversationList &list, const QByteArray &peer, ConversationList::Role role) const
    {
        const int row = list.rowOf(m_mesh->record().mesh.toString(), QString::fromLatin1(peer));
        return row < 0 ? QVariant() : list.data(list.index(row), role);
    }
    QStringList titles(const ConversationList &list) const
    {
        QStringList found;
        for (int row = 0; row < list.rowCount(); ++row)
            found.append(list.data(list.index(row), ConversationList::Title).toString());
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_mesh = &m_world->addMesh(u"acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void aMeshIsAHeadingWithEveryoneBelow()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s}));
        QVERIFY(list.data(list.index(0), ConversationList::IsMesh).toBool());
        QVERIFY(!list.data(list.index(1), ConversationList::IsMesh).toBool());
    }

    void messagesAreGroupedByPeerLatestFirst()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_world->receive(*m_mesh, u"one"_s, direct('a', u"anna"_s), 30);
        m_world->receive(*m_mesh, u"two"_s, direct('b', u"ben"_s), 20);
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"ben"_s, u"anna"_s}));
        m_world->sent(*m_mesh, u"three"_s, hexKeyOf('a'), client::Waiting{}, 10);
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"anna"_s, u"ben"_s}));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Preview).toString(), u"You: three"_s);
    }

    void somebodyWhoWasIntroducedHasAConversationToBegin()
    {
        m_mesh->inbox().introduce(hexKeyOf('x'), u"xenia"_s);
        ConversationList list(m_world->meshes, m_world->clock);
        QVERIFY(titles(list).contains(u"xenia"_s));
        m_mesh->inbox().introduce(hexKeyOf('y'), u"yuri"_s);
        QVERIFY(titles(list).contains(u"yuri"_s));
        m_mesh->inbox().introduce(hexKeyOf('y'), u"yuri@home"_s);
        QVERIFY(titles(list).contains(u"yuri@home"_s));
    }

    void whatOnlyClaimsToBeFromSomebodyStandsWithEveryone()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        m_world->receive(*m_mesh, u"trust me"_s, toEverybody('a', u"anna"_s));
        m_world->receive(*m_mesh, u"me too"_s, {Trust::NotAuthenticated, {}, {}, {}});
        QCOMPARE(list.rowOf(m_mesh->record().mesh.toString(), QString::fromLatin1(hexKeyOf('a'))), -1);
        QCOMPARE(of(list, "*", ConversationList::Preview).toString(), u"me too"_s);
    }

    void unreadIsCountedForEachConversationAndForTheMesh()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        m_world->receive(*m_mesh, u"one"_s, direct('a', u"anna"_s));
        m_world->receive(*m_mesh, u"two"_s, direct('a', u"anna"_s));
        m_world->receive(*m_mesh, u"three"_s, direct('b', u"ben"_s));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Unread).toInt(), 2);
        QCOMPARE(of(list, hexKeyOf('b'), ConversationList::Unread).toInt(), 1);
        Conversations *conversations = list.conversations(m_mesh->record().mesh);
        conversations->markRead(hexKeyOf('a'));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Unread).toInt(), 0);
        QCOMPARE(m_mesh->inbox().unread(), 1);
        conversations->markRead(hexKeyOf('b'));
        QCOMPARE(m_mesh->inbox().unread(), 0);
    }

    void whatWasUnreadBeforeTheWindowOpenedIsUnreadInIt()
    {
        m_world->receive(*m_mesh, u"old"_s, direct('a', u"anna"_s));
        m_mesh->inbox().markAllRead();
        m_world->receive(*m_mesh, u"new"_s, direct('b', u"ben"_s));
        ConversationList list(m_world->meshes, m_world->clock);
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Unread).toInt(), 0);
        QCOMPARE(of(list, hexKeyOf('b'), ConversationList::Unread).toInt(), 1);
    }

    void whatArrivesWhileOneLooksIsRead()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        chat.open(m_mesh->record().mesh.toString(), QString::fromLatin1(hexKeyOf('a')));
        chat.setAttended(true);
        m_world->receive(*m_mesh, u"hello"_s, direct('a', u"anna"_s));
        QTRY_COMPARE(of(list, hexKeyOf('a'), ConversationList::Unread).toInt(), 0);
        chat.setAttended(false);
        m_world->receive(*m_mesh, u"still there?"_s, direct('a', u"anna"_s));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Unread).toInt(), 1);
    }

    void aNameCannotTurnTheReadingDirection()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        m_world->receive(*m_mesh, u"hi"_s, direct('a', QStringLiteral("an\u202Ena\n\x07")));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::Title).toString(), u"anna"_s);
    }

    void theStateOfAMeshIsToldInWords()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        QCOMPARE(list.data(list.index(0), ConversationList::StateText).toString(), u"Connecting…"_s);
        m_world->letIn();
        QTRY_COMPARE(list.data(list.index(0), ConversationList::StateText).toString(), u"Connected"_s);
        m_world->network.latest()->end(1006, u"gone"_s);
        QTRY_COMPARE(list.data(list.index(0), ConversationList::StateText).toString(), u"Not connected"_s);
        QVERIFY(list.data(list.index(0), ConversationList::CanRetry).toBool());
        QVERIFY(!list.data(list.index(0), ConversationList::Trouble).toString().isEmpty());
    }

    void aDraftStaysWithItsConversation()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        const QString mesh = m_mesh->record().mesh.toString();
        chat.open(mesh, u"*"_s);
        chat.setDraft(u"half a thought"_s);
        chat.open(mesh, QString::fromLatin1(hexKeyOf('a')));
        QCOMPARE(chat.draft(), QString());
        chat.open(mesh, u"*"_s);
        QCOMPARE(chat.draft(), u"half a thought"_s);
        QVERIFY(!chat.isEncrypted());
    }

    void sendingEmptiesTheDraftAndShowsTheMessageWaiting()
    {
        m_world->letIn();
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        chat.open(m_mesh->record().mesh.toString(), QString::fromLatin1(hexKeyOf('a')));
        QVERIFY(chat.isEncrypted());
        chat.setDraft(u"hello"_s);
        QVERIFY(chat.send());
        QCOMPARE(chat.draft(), QString());
        QTRY_COMPARE(chat.thread()->rowCount(), 1);
        QCOMPARE(chat.thread()->data(chat.thread()->index(0), Thread::StateText).toString(), u"Waiting"_s);
    }

    void thoseWhoAreThereStandBelowWithWhatTheyDo()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_world->receive(*m_mesh, u"hi"_s, direct('b', u"ben"_s));
        QCOMPARE(of(list, hexKeyOf('b'), ConversationList::PresenceIcon).toString(), QString());
        m_world->letIn();
        listPeers(*m_world->network.latest(), {listedPeer('a', u"anna"_s, u"working"_s, u"tests"_s)});
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"ben"_s, u"anna"_s}));
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::PresenceIcon).toString(), u"presence-working"_s);
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::PresenceLine).toString(), u"Working · tests"_s);
        QCOMPARE(of(list, hexKeyOf('b'), ConversationList::PresenceText).toString(), u"Offline"_s);
        m_world->network.latest()->end(1001);
        QCOMPARE(of(list, hexKeyOf('b'), ConversationList::PresenceText).toString(), QString());
    }

    void sessionsStandBelowTheirMember()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setWatched(true);
        m_world->letIn();
        const auto session = [](char who, const QString &name, const QString &status) {
            QJsonObject peer = listedPeer(who, name, status);
            peer[u"memberPubkey"_s] = QString::fromLatin1(hexKeyOf('a'));
            peer[u"cwd"_s] = u"/srv/anna/shop/login"_s;
            peer[u"model"_s] = u"opus"_s;
            return peer;
        };
        m_world->receive(*m_mesh, u"one"_s, direct('b', u"ben"_s), 20);
        Received fromSession = direct('x', u"fix-login"_s);
        fromSession.memberKey = hexKeyOf('a');
        m_world->receive(*m_mesh, u"two"_s, fromSession, 10);
        listPeers(*m_world->network.latest(),
                  {listedPeer('a', u"anna"_s, u"idle"_s), session('x', u"fix-login"_s, u"working"_s),
                   session('y', u"docs"_s, u"working"_s), listedPeer('b', u"ben"_s, u"idle"_s)});
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"anna"_s, u"fix-login"_s, u"docs"_s, u"ben"_s}));
        QCOMPARE(of(list, hexKeyOf('x'), ConversationList::OfMember).toString(), u"anna"_s);
        QCOMPARE(of(list, hexKeyOf('a'), ConversationList::OfMember).toString(), QString());
        const QString line = of(list, hexKeyOf('y'), ConversationList::PresenceLine).toString();
        QCOMPARE(line, u"Working · \u2066…/shop/login\u2069 · opus"_s);
        list.setFilter(u"login"_s); // also by where they work; the member tells whose they are
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"anna"_s, u"fix-login"_s, u"docs"_s}));
        list.setFilter({});

        Chat chat(m_world->meshes, list, m_world->clock);
        chat.open(m_mesh->record().mesh.toString(), QString::fromLatin1(hexKeyOf('x')));
        QCOMPARE(chat.memberName(), u"anna"_s);
        QCOMPARE(chat.model(), u"opus"_s);
        QVERIFY(chat.folder().contains(u"/srv/anna/shop/login"_s));
        QVERIFY(!chat.isSessionAway());
        QVERIFY(chat.isEncrypted());
        QCOMPARE(chat.safetyNumber(), QString());

        // The one that has ended stays with what was said; the other was only there.
        m_world->clock.advance(Peers::restBetweenQuestions);
        m_mesh->peers().refresh();
        listPeers(*m_world->network.latest(), {listedPeer('a', u"anna"_s, u"idle"_s)});
        QTRY_COMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"anna"_s, u"fix-login"_s, u"ben"_s}));
        QVERIFY(chat.isSessionAway());
        chat.openMember();
        QCOMPARE(chat.peerKey(), hexKeyOf('a'));
        QVERIFY(!chat.safetyNumber().isEmpty());
    }

    void aStrangerWhoGoesLeavesTheList()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        m_world->letIn();
        listPeers(*m_world->network.latest(), {listedPeer('a', u"anna"_s, u"idle"_s)});
        QVERIFY(titles(list).contains(u"anna"_s));
        m_world->clock.advance(Peers::restBetweenQuestions);
        m_mesh->peers().refresh();
        listPeers(*m_world->network.latest(), {});
        QVERIFY(!titles(list).contains(u"anna"_s));
    }

    void whoeverLooksAsksWhoIsThere()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        m_world->letIn();
        listPeers(*m_world->network.latest(), {});
        m_world->clock.advance(Peers::restBetweenQuestions);
        const int before = m_world->network.latest()->peerQuestions();
        list.setWatched(true);
        QCOMPARE(m_world->network.latest()->peerQuestions(), before + 1);
    }

    void ourGroupsAreConversationsOfTheirOwnKind()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        QVERIFY(m_mesh->joinGroup(u"dev"_s));
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s, u"@dev"_s}));
        QCOMPARE(of(list, "@dev", ConversationList::KindIcon).toString(), u"group"_s);
        QCOMPARE(of(list, "@dev", ConversationList::KindText).toString(), u"Group"_s);
        QCOMPARE(of(list, "*", ConversationList::KindIcon).toString(), u"people"_s);
        m_world->letIn();
        QVERIFY(m_mesh->leaveGroup(u"dev"_s));
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"Everyone"_s}));
    }

    void theFilterLeavesWhatFits()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_world->addMesh(u"home"_s);
        m_world->receive(*m_mesh, u"hi"_s, direct('a', u"anna"_s));
        m_world->receive(*m_mesh, u"hi"_s, direct('b', u"ben"_s));
        list.setFilter(u"AN"_s);
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"anna"_s}));
        QVERIFY(!list.isNothingFound());
        list.setFilter(QString::fromLatin1(hexKeyOf('b')).first(6));
        QCOMPARE(titles(list), (QStringList{u"acme"_s, u"ben"_s}));
        list.setFilter(u"nobody"_s);
        QVERIFY(list.isNothingFound());
        QVERIFY(!list.isEmpty());
        list.setFilter({});
        QCOMPARE(list.rowCount(), 6);
    }

    void aMeshWithNobodyElseSaysSo()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        const auto isAlone = [&] { return list.data(list.index(0), ConversationList::NobodyElse).toBool(); };
        QVERIFY(!isAlone()); // nothing is known yet
        m_world->letIn();
        QVERIFY(!isAlone());
        listPeers(*m_world->network.latest(), {});
        QVERIFY(isAlone());
        QVERIFY(list.data(list.index(0), ConversationList::OurOwn).toBool());
        m_world->receive(*m_mesh, u"hi"_s, direct('b', u"ben"_s));
        QVERIFY(!isAlone());
    }

    void thePriorityIsOfOneMessage()
    {
        m_world->letIn();
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        const QString mesh = m_mesh->record().mesh.toString();
        chat.open(mesh, QString::fromLatin1(hexKeyOf('a')));
        chat.setPriority(Chat::Now);
        chat.setDraft(u"urgent"_s);
        QVERIFY(chat.send());
        QCOMPARE(chat.priority(), Chat::Next);
        QTRY_COMPARE(m_mesh->inbox().messages().size(), 1);
        QCOMPARE(m_mesh->inbox().messages().last().priority, protocol::Priority::Now);
        chat.setPriority(Chat::Low);
        chat.open(mesh, u"*"_s);
        QCOMPARE(chat.priority(), Chat::Next);
    }

    void whatIsKnownOfThePeerIsTold()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        m_world->letIn();
        QJsonObject session = listedPeer('a', u"anna: api"_s, u"dnd"_s, u"tests"_s, {u"dev"_s, u"ops"_s});
        session[u"memberPubkey"_s] = QString::fromLatin1(hexKeyOf('m'));
        listPeers(*m_world->network.latest(), {session});
        chat.open(m_mesh->record().mesh.toString(), QString::fromLatin1(hexKeyOf('a')));
        QCOMPARE(chat.title(), u"anna: api"_s);
        QCOMPARE(chat.presenceIcon(), u"presence-dnd"_s);
        QCOMPARE(chat.summary(), u"tests"_s);
        QVERIFY(chat.groups().contains(u"@dev"_s) && chat.groups().contains(u"@ops"_s));
        QCOMPARE(chat.memberFingerprint(), keysOf('m').publicKey().fingerprint());
        chat.open(m_mesh->record().mesh.toString(), u"@dev"_s);
        QCOMPARE(chat.groups(), u"anna: api"_s);
        QCOMPARE(chat.kindIcon(), u"group"_s);
        QCOMPARE(chat.presenceIcon(), QString());
    }

    void whatWeSayAboutOurselvesIsAForm()
    {
        PresenceModel form(m_world->meshes);
        QVERIFY(!form.saySummary(u"x"_s));
        form.setMeshId(m_mesh->record().mesh.toString());
        QVERIFY(form.saySummary(u"reviewing"_s));
        QCOMPARE(m_mesh->summary(), u"reviewing"_s);
        QVERIFY(!form.joinGroup(u"two words"_s));
        QVERIFY(!form.problem().isEmpty());
        QVERIFY(form.joinGroup(u" dev "_s));
        QCOMPARE(form.problem(), QString());
        QCOMPARE(form.groups(), QStringList{u"@dev"_s});
        QVERIFY(!form.leaveGroup(u"@dev"_s)); // no connection
        QVERIFY(!form.problem().isEmpty());
        m_world->letIn();
        QVERIFY(form.leaveGroup(u"@dev"_s));
        QVERIFY(form.groups().isEmpty());
    }

    void aGroupAndEveryoneCanBeBegunByName()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        const QString mesh = m_mesh->record().mesh.toString();
        QCOMPARE(chat.begin(mesh, u"@dev"_s), QString());
        QCOMPARE(chat.peerKey(), "@dev"_ba);
        QVERIFY(!chat.isEncrypted());
        QVERIFY(chat.isOutsideGroup());
        chat.joinGroup();
        QVERIFY(!chat.isOutsideGroup());
        QCOMPARE(m_mesh->groups(), QList<QByteArray>{"dev"});
        QCOMPARE(chat.begin(mesh, u"*"_s), QString());
        QVERIFY(!chat.isOutsideGroup());
        QCOMPARE(chat.peerKey(), "*"_ba);
        QVERIFY(!chat.begin(mesh, QString::fromLatin1(hexKeyOf('n'))).isEmpty()); // ourselves
        QVERIFY(!chat.begin(mesh, u"  "_s).isEmpty());
    }

    void aRecipientNobodyHasHeardOfIsRefusedInWords()
    {
        ConversationList list(m_world->meshes, m_world->clock);
        Chat chat(m_world->meshes, list, m_world->clock);
        const QString mesh = m_mesh->record().mesh.toString();
        QVERIFY(!chat.begin(mesh, u"nobody"_s).isEmpty());
        QVERIFY(!chat.isActive());
        m_world->receive(*m_mesh, u"hi"_s, direct('a', u"anna"_s));
        QCOMPARE(chat.begin(mesh, u"anna"_s), QString());
        QCOMPARE(chat.peerKey(), hexKeyOf('a'));
    }
};

QTEST_MAIN(ConversationsTest)
#include "test_conversations.moc"
