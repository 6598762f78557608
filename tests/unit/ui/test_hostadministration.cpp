// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "net/brokeraddress.h"
#include "secrets/memorysecretstore.h"
#include "ui/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

/// A person's desktop without its windows, on a real network.
struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    MeshService meshes{folder.path(), secrets, client::webSocketTransports(), clock};
    HostingService hosting{folder.path(), meshes, clock};
    HostModel host{hosting, clock};
};

QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

/// The row whose `role` is `value`; -1 when none is.
int rowOf(const QAbstractItemModel &model, int role, const QVariant &value)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(role) == value)
            return row;
    return -1;
}

QVariant cell(const QAbstractItemModel &model, int row, int role)
{
    return model.index(row, 0).data(role);
}

} // namespace

/// The host's models on a running broker, with somebody who joins.
class HostAdministrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Desktop> m_alice;
    std::unique_ptr<Desktop> m_bob;

    HostModel &host() { return m_alice->host; }
    MemberList &members() { return *host().members(); }

    QString makeInvite()
    {
        const QString before = host().maker()->link();
        host().maker()->make();
        [&] { QTRY_VERIFY(!host().maker()->isBusy()); }();
        return host().maker()->link() == before ? QString() : host().maker()->link();
    }

    Result<MeshId> join(const QString &link)
    {
        const auto invite = protocol::parseInviteLink(link, m_bob->clock.wallMs() / 1000);
        if (!invite)
            return fail(ErrorCode::InvalidInput, link);
        std::optional<Result<MeshId>> joined;
        m_bob->meshes.join(*invite, u"bob"_s, this, [&](const Result<MeshId> &result) { joined = result; });
        [&] { QTRY_VERIFY(joined); }();
        return joined.value_or(fail(ErrorCode::TimedOut, QString()));
    }

    /// Bob is in and connected; what the list calls him.
    QString letBobIn()
    {
        const auto mesh = join(makeInvite());
        if (!mesh)
            qFatal("bob was not let in: %s", qPrintable(mesh.error().message));
        [&] { QTRY_COMPARE(members().online(), 2); }();
        return keyOf(u"bob"_s);
    }

    QString keyOf(const QString &name)
    {
        return cell(members(), rowOf(members(), MemberList::Name, name), MemberList::MemberKey).toString();
    }

    template <class State>
    bool bobIs() const
    {
        return std::holds_alternative<State>(m_bob->meshes.meshes().front()->connectionState());
    }

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Desktop>();
        m_bob = std::make_unique<Desktop>();
        host().setPortText(freePort());
        host().setProperty("name", u"First"_s);
        host().setProperty("displayName", u"alice"_s);
        host().start();
        QTRY_COMPARE(host().phase(), HostModel::Running);
        QTRY_COMPARE(members().online(), 1);
    }
    void cleanup()
    {
        m_bob.reset();
        m_alice.reset();
    }

    void theCountersAreLiveWhileSomebodyLooks()
    {
        TrafficModel &traffic = *host().traffic();
        QVERIFY(traffic.connectionsText().isEmpty());
        traffic.setWatched(true);
        QTRY_COMPARE(traffic.connectionsText(), TrafficModel::tr("%n connection(s)", nullptr, 1));
        QCOMPARE(traffic.waitingText(), TrafficModel::tr("%n message(s) waiting", nullptr, 0));
        letBobIn();
        QTRY_COMPARE(traffic.connectionsText(), TrafficModel::tr("%n connection(s)", nullptr, 2));
        traffic.setWatched(false);
        QVERIFY(traffic.connectionsText().isEmpty());
        QSignalSpy changed(&traffic, &TrafficModel::changed);
        m_bob.reset();
        QTRY_COMPARE(members().online(), 1);
        QVERIFY(changed.isEmpty());
        // a broker that comes later is watched as well
        traffic.setWatched(true);
        QTRY_COMPARE(traffic.connectionsText(), TrafficModel::tr("%n connection(s)", nullptr, 1));
        host().stop();
        QTRY_COMPARE(host().phase(), HostModel::Stopped);
        QVERIFY(traffic.connectionsText().isEmpty());
        host().start();
        QTRY_VERIFY(!traffic.connectionsText().isEmpty());
    }

    void anInviteCanNameTheBrokersKey()
    {
        QVERIFY(!host().tlsPin().isEmpty());
        host().maker()->setProperty("pinned", true);
        const auto invite = protocol::parseInviteLink(makeInvite(), m_bob->clock.wallMs() / 1000);
        QVERIFY(invite);
        const auto broker = net::BrokerAddress::parse(QUrl(invite->payload.brokerUrl));
        QVERIFY(broker && broker->pin);
        QCOMPARE(broker->url.scheme(), u"wss"_s);
        QVERIFY(join(host().maker()->link()));
    }

    void whoIsBannedIsDisconnectedAndShownApartUntilUnbanned()
    {
        const QString bob = letBobIn();
        members().ban(bob);
        QTRY_VERIFY(bobIs<client::Rejected>());
        QTRY_COMPARE(host().banned()->total(), 1);
        QCOMPARE(members().total(), 1);
        QCOMPARE(cell(*host().banned(), 0, MemberList::StateText).toString(), MemberList::tr("Banned"));

        host().banned()->letIn(bob);
        QTRY_COMPARE(host().banned()->total(), 0);
        QTRY_COMPARE(members().total(), 2);
        QCOMPARE(keyOf(u"bob"_s), bob);
    }

    void theHostSaysWhoMayWriteToAMember()
    {
        const QString bob = letBobIn();
        GrantList &grants = *host().grants();
        const QAbstractItemModelTester tester(&grants, QAbstractItemModelTester::FailureReportingMode::QtTest);
        grants.setMember(bob);
        QCOMPARE(grants.memberName(), u"bob"_s);
        QTRY_COMPARE(grants.count(), 1);
        QCOMPARE(cell(grants, 0, GrantList::Name).toString(), u"alice"_s);
        QVERIFY(cell(grants, 0, GrantList::Direct).toBool() && cell(grants, 0, GrantList::Many).toBool());

        const QString alice = cell(grants, 0, GrantList::Sender).toString();
        grants.setDirect(alice, false);
        QTRY_VERIFY(!cell(grants, 0, GrantList::Direct).toBool());
        QVERIFY(cell(grants, 0, GrantList::Many).toBool());
        QCOMPARE(grants.problem(), QString());
        // The broker heeds it at once.
        Mesh &mesh = *m_alice->meshes.meshes().front();
        mesh.send(u"bob"_s, u"hello"_s, protocol::Priority::Next, this, [](const Result<QByteArray> &) { });
        const auto isRefused = [&] {
            const QList<Message> &messages = mesh.inbox().messages();
            const auto *sent = messages.isEmpty() ? nullptr : std::get_if<Sent>(&messages.last().origin);
            return sent && std::holds_alternative<client::Refused>(sent->state);
        };
        QTRY_VERIFY(isRefused());

        grants.setMember({});
        QCOMPARE(grants.count(), 0);
        grants.setMember(bob); // it was kept
        QTRY_COMPARE(grants.count(), 1);
        QVERIFY(!cell(grants, 0, GrantList::Direct).toBool());
        grants.setDirect(alice, true);
        QTRY_VERIFY(cell(grants, 0, GrantList::Direct).toBool());
    }

    void whoIsKickedStaysAMemberAndCanBeLetInAgain()
    {
        const QString bob = letBobIn();
        QSignalSpy resets(&members(), &QAbstractItemModel::modelReset);
        members().kick(bob);
        QTRY_VERIFY(bobIs<client::Rejected>());
        QTRY_VERIFY(cell(members(), rowOf(members(), MemberList::MemberKey, bob), MemberList::Kicked).toBool());
        QCOMPARE(members().total(), 2);
        members().letIn(bob);
        QTRY_VERIFY(!cell(members(), rowOf(members(), MemberList::MemberKey, bob), MemberList::Kicked).toBool());
        QCOMPARE(resets.size(), 0); // rows stay, with what has the focus in them
    }

    void theEndOfAKickHasADateWhenItIsNotToday()
    {
        const QString bob = letBobIn();
        LimitList &limits = *host().limits();
        const auto kickFor = std::ranges::find(broker::limits(), "kick-for", &broker::Limit::name);
        limits.edit(static_cast<int>(kickFor - broker::limits().begin()), u"36h"_s);
        limits.save();
        limits.restart();
        QTRY_COMPARE(host().phase(), HostModel::Running);
        QTRY_COMPARE(members().online(), 2);
        members().kick(bob);
        QTRY_VERIFY(cell(members(), rowOf(members(), MemberList::MemberKey, bob), MemberList::Kicked).toBool());
        const QString state =
            cell(members(), rowOf(members(), MemberList::MemberKey, bob), MemberList::StateText).toString();
        const QDate tomorrow = QDate::currentDate().addDays(1);
        const QDate next = tomorrow.addDays(1);
        QVERIFY2(state.contains(QLocale().toString(tomorrow, QLocale::ShortFormat)) ||
                     state.contains(QLocale().toString(next, QLocale::ShortFormat)),
                 qPrintable(state));
    }

    void aNewNameIsShown()
    {
        const QString bob = letBobIn();
        members().rename(bob, u"Robert"_s);
        QTRY_COMPARE(keyOf(u"Robert"_s), bob);
        members().rename(bob, u"\u202e"_s);
        QTRY_VERIFY(!members().problem().isEmpty());
        QCOMPARE(keyOf(u"Robert"_s), bob);
    }

    void theOwnerHasNoActions()
    {
        const QString bob = letBobIn();
        const int owner = rowOf(members(), MemberList::Name, u"alice"_s);
        QVERIFY(!cell(members(), owner, MemberList::Manageable).toBool());
        QVERIFY(cell(members(), rowOf(members(), MemberList::MemberKey, bob), MemberList::Manageable).toBool());
        members().ban(keyOf(u"alice"_s));
        QTRY_VERIFY(!members().problem().isEmpty());
        QCOMPARE(members().total(), 2);
    }

    void invitesAreListedWithWhatTheyAreGoodFor()
    {
        const InviteList &invites = *host().invites();
        QCOMPARE(invites.count(), 0);
        letBobIn();
        host().maker()->setProperty("role", InviteMaker::Admin);
        host().maker()->setProperty("maxUses", 5);
        QVERIFY(!makeInvite().isEmpty());
        QTRY_COMPARE(invites.count(), 2);
        QTRY_COMPARE(rowOf(invites, InviteList::StateText, InviteList::tr("Used up")), 1);
        QVERIFY(cell(invites, 0, InviteList::Open).toBool());
        QVERIFY(cell(invites, 0, InviteList::Summary).toString().contains(InviteList::tr("Admin")));
        QVERIFY(cell(invites, 0, InviteList::Summary).toString().contains(u'5'));
    }

    void whyNoInviteWasMadeIsShownUntilHostingEnds()
    {
        m_alice->secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s});
        QVERIFY(makeInvite().isEmpty());
        QVERIFY(host().maker()->problem().contains(u"locked"_s));
        host().stop();
        QTRY_COMPARE(host().phase(), HostModel::Stopped);
        QVERIFY(host().maker()->problem().isEmpty());
    }

    void aRevokedInviteLetsNobodyIn()
    {
        const QString link = makeInvite();
        InviteList &invites = *host().invites();
        QTRY_COMPARE(invites.count(), 1);
        invites.revoke(cell(invites, 0, InviteList::InviteKey).toString());
        QTRY_COMPARE(cell(invites, 0, InviteList::StateText).toString(), InviteList::tr("Revoked"));
        QVERIFY(invites.problem().isEmpty());
        const auto joined = join(link);
        QVERIFY(!joined);
        QCOMPARE(joined.error().code, ErrorCode::Refused);
    }

    void anotherMeshHasMembersAndInvitesOfItsOwn()
    {
        letBobIn();
        host().createMesh(u"Second"_s);
        QTRY_COMPARE(host().meshName(), u"Second"_s);
        QCOMPARE(host().meshNames(), QStringList({u"First"_s, u"Second"_s}));
        QCOMPARE(host().meshIndex(), 1);
        QVERIFY(host().maker()->link().isEmpty());
        QTRY_COMPARE(members().total(), 1);
        QCOMPARE(host().invites()->count(), 0);
        host().administer(0);
        QCOMPARE(host().meshName(), u"First"_s);
        QTRY_COMPARE(members().total(), 2);
        QTRY_COMPARE(host().invites()->count(), 1);
    }

    void whatTlsIsKnownByIsShownOrWhyThereIsNone()
    {
        QVERIFY(host().property("tlsPin").toString().startsWith(u"sha256:"));
        QCOMPARE(host().property("tlsProblem").toString(), QString());
        host().stop();
        QTRY_COMPARE(host().phase(), HostModel::Stopped);
        QVERIFY(host().property("tlsPin").toString().isEmpty());
        m_alice->secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s});
        host().start();
        QTRY_COMPARE(host().phase(), HostModel::Running);
        QVERIFY(host().property("tlsPin").toString().isEmpty());
        QVERIFY(host().property("tlsProblem").toString().contains(u"locked"_s));
    }

    void aMeshWhoseNameIsTakenIsToldAndNotMade()
    {
        host().createMesh(u"First"_s);
        QTRY_VERIFY(!host().meshProblem().isEmpty());
        QCOMPARE(host().meshNames().size(), 1);
    }

    void aLimitHoldsAfterTheRestart()
    {
        LimitList &limits = *host().limits();
        limits.edit(0, u"1"_s);
        QCOMPARE(limits.index(0).data(LimitList::Label).toString(), broker::findLimit(u"max-connections")->label());
        limits.save();
        limits.restart();
        QTRY_COMPARE(host().phase(), HostModel::Running);
        QTRY_COMPARE(members().online(), 1); // alice, and nobody else has room
        QVERIFY(join(makeInvite()));
        QTRY_VERIFY(bobIs<client::Reconnecting>());
        QCOMPARE(members().online(), 1);
    }

    void theDialogBeginsWithWhereItListenedAndWhatIsHosted()
    {
        QCOMPARE(HostModel(m_alice->hosting, m_alice->clock).portText(), host().portText());
        host().stop();
        QTRY_COMPARE(host().phase(), HostModel::Stopped);
        QCOMPARE(host().comingMeshes(), u"first"_s);
        QVERIFY(m_bob->host.comingMeshes().isEmpty());
    }
};

QTEST_MAIN(HostAdministrationTest)
#include "test_hostadministration.moc"
