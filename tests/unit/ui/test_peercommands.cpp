// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "samplepeers.h"

#include "ui/automationcommand.h"
#include "ui/peerautomation.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

template <class Command>
Command parsed(const QStringList &arguments)
{
    const auto command = parseAutomationCommand(arguments);
    return command && std::holds_alternative<Command>(*command) ? std::get<Command>(*command) : Command{};
}

} // namespace

/// `peers`, `set-summary` and `group`: how they are read and what they do.
class PeerCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    Mesh *m_mesh = nullptr;
    std::optional<Result<QJsonObject>> m_answer;

    PeerAnswer keep()
    {
        m_answer.reset();
        return [this](Result<QJsonObject> answer) { m_answer = std::move(answer); };
    }
    QJsonArray peers() const { return m_answer && *m_answer ? (**m_answer)[u"peers"_s].toArray() : QJsonArray(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_mesh = &m_world->addMesh(u"acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void theirWordsAreRead()
    {
        QCOMPARE(parsed<PeersCommand>({u"peers"_s, u"acme"_s}).mesh, u"acme"_s);
        QVERIFY(parseAutomationCommand({u"peers"_s}));
        QVERIFY(!parseAutomationCommand({u"peers"_s, u"a"_s, u"b"_s}));
        QCOMPARE(parsed<SetSummaryCommand>({u"set-summary"_s, u"two words"_s, u"acme"_s}).text, u"two words"_s);
        QVERIFY(parseAutomationCommand({u"set-summary"_s, u""_s}));
        QVERIFY(!parseAutomationCommand({u"set-summary"_s}));
        QCOMPARE(parsed<GroupCommand>({u"group"_s, u"leave"_s, u"acme"_s, u"dev"_s}).action,
                 GroupCommand::Action::Leave);
        QCOMPARE(parsed<GroupCommand>({u"group"_s, u"join"_s, u"acme"_s, u"dev"_s}).group, u"dev"_s);
        QVERIFY(!parseAutomationCommand({u"group"_s, u"make"_s, u"acme"_s, u"dev"_s}));
        QVERIFY(!parseAutomationCommand({u"group"_s, u"join"_s, u"acme"_s}));
    }

    void peersWaitsForTheBroker()
    {
        m_world->letIn();
        runPeers(m_world->meshes, {u"acme"_s}, this, keep());
        QVERIFY(!m_answer);
        listPeers(*m_world->network.latest(), {listedPeer('a', u"anna"_s, u"working"_s, u"tests"_s, {u"dev"_s})});
        QCOMPARE(peers().size(), 1);
        const QJsonObject anna = peers()[0].toObject();
        QCOMPARE(anna[u"key"_s].toString(), QString::fromLatin1(hexKeyOf('a')));
        QCOMPARE(anna[u"name"_s].toString(), u"anna"_s);
        QCOMPARE(anna[u"status"_s].toString(), u"working"_s);
        QCOMPARE(anna[u"summary"_s].toString(), u"tests"_s);
        QCOMPARE(anna[u"groups"_s].toArray(), QJsonArray{u"dev"_s});
        QVERIFY(anna[u"online"_s].toBool());
        QCOMPARE(anna[u"mesh"_s].toString(), m_mesh->record().mesh.toString());
    }

    void withoutAConnectionWhatWasKnownIsTold()
    {
        m_world->letIn();
        listPeers(*m_world->network.latest(), {listedPeer('a', u"anna"_s, u"idle"_s)});
        m_world->network.latest()->end(1001);
        runPeers(m_world->meshes, {}, this, keep());
        QCOMPARE(peers().size(), 1);
        QVERIFY(!peers()[0].toObject()[u"online"_s].toBool());
    }

    void aMeshThatIsNotOursIsRefused()
    {
        runPeers(m_world->meshes, {u"none"_s}, this, keep());
        QVERIFY(m_answer && !*m_answer);
        runSetSummary(m_world->meshes, {u"x"_s, u"none"_s}, keep());
        QVERIFY(m_answer && !*m_answer);
        runGroup(m_world->meshes, {GroupCommand::Action::Join, u"none"_s, u"dev"_s}, keep());
        QVERIFY(m_answer && !*m_answer);
    }

    void whatIsSaidIsAnsweredAsItWasKept()
    {
        runSetSummary(m_world->meshes, {u" two\nlines "_s, {}}, keep());
        QVERIFY(m_answer && *m_answer);
        QCOMPARE((**m_answer)[u"summary"_s].toString(), u"two lines"_s);
        QCOMPARE(m_mesh->summary(), u"two lines"_s);
        runGroup(m_world->meshes, {GroupCommand::Action::Join, u"acme"_s, u"@dev"_s}, keep());
        QVERIFY(m_answer && *m_answer);
        QCOMPARE((**m_answer)[u"groups"_s].toArray(), QJsonArray{u"dev"_s});
        runGroup(m_world->meshes, {GroupCommand::Action::Leave, u"acme"_s, u"dev"_s}, keep());
        QVERIFY(m_answer && !*m_answer); // no connection
    }
};

QTEST_MAIN(PeerCommandsTest)
#include "test_peercommands.moc"
