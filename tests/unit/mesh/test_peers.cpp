// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/peers.h"
#include "support/manualclock.h"

#include "crypto/encoding.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

crypto::PublicKey keyOf(char seed)
{
    const QByteArray bytes(32, seed);
    return crypto::KeyPair::fromSeed(crypto::asBytes(bytes))->publicKey();
}

protocol::ListedPeer listed(char who, const QString &name)
{
    protocol::ListedPeer peer;
    peer.pubkey = keyOf(who).toHex();
    peer.memberPubkey = peer.pubkey;
    peer.displayName = name;
    return peer;
}

protocol::ListedPeer session(char who, const QString &name, char member)
{
    protocol::ListedPeer peer = listed(who, name);
    peer.memberPubkey = keyOf(member).toHex();
    peer.role = "session";
    return peer;
}

protocol::PushFrame newsOf(const QByteArray &event)
{
    protocol::PushFrame push;
    push.subtype = "system";
    push.event = event;
    return push;
}

} // namespace

class PeersTest : public QObject {
    Q_OBJECT

    test::ManualClock m_clock;
    std::unique_ptr<Peers> m_peers;
    int m_questions = 0;

    QStringList names() const
    {
        QStringList names;
        for (const Peer &peer : m_peers->all())
            names.append(peer.name + (peer.online ? QString() : u" (away)"_s));
        return names;
    }
    void answer(const QList<protocol::ListedPeer> &list) { m_peers->take({list}); }
    void rest() { m_clock.advance(Peers::restBetweenQuestions); }

private Q_SLOTS:
    void init()
    {
        m_questions = 0;
        m_peers = std::make_unique<Peers>(
            [this] {
                ++m_questions;
                return true;
            },
            m_clock);
    }

    void aNewConnectionIsAskedOnce()
    {
        m_peers->connected(keyOf('n'));
        m_peers->connected(keyOf('n'));
        QCOMPARE(m_questions, 1);
        QVERIFY(!m_peers->isKnown());
        answer({listed('b', u"ben"_s), listed('a', u"Anna"_s)});
        QVERIFY(m_peers->isKnown());
        QCOMPARE(names(), (QStringList{u"Anna"_s, u"ben"_s}));
        m_clock.advance(1h);
        QCOMPARE(m_questions, 1); // nobody looks, nobody asks
    }

    void nobodyIsAskedWithoutAConnection()
    {
        m_peers->setAttention(Attention::Watched);
        m_peers->refresh();
        QCOMPARE(m_questions, 0);
    }

    void looksInQuickSuccessionAreOneQuestion()
    {
        m_peers->connected(keyOf('n'));
        answer({});
        for (int i = 0; i < 20; ++i) {
            m_peers->setAttention(Attention::Watched);
            m_peers->setAttention(Attention::None);
        }
        QCOMPARE(m_questions, 1);
        rest();
        QCOMPARE(m_questions, 2);
        answer({});
        rest();
        QCOMPARE(m_questions, 2);
    }

    void newsOfPeersAreFollowedOnlyWhileSomebodyLooks()
    {
        m_peers->connected(keyOf('n'));
        answer({});
        rest();
        m_peers->hearNews(newsOf("peer_joined"));
        QCOMPARE(m_questions, 1);
        m_peers->setAttention(Attention::Watched);
        QCOMPARE(m_questions, 2);
        answer({});
        rest();
        m_peers->hearNews(newsOf("tick"));
        QCOMPARE(m_questions, 2);
        m_peers->hearNews(newsOf("peer_left"));
        QCOMPARE(m_questions, 3);
    }

    void newsWhileTheAnswerIsOnItsWayAreNotLost()
    {
        m_peers->setAttention(Attention::Watched);
        m_peers->connected(keyOf('n'));
        m_peers->hearNews(newsOf("peer_joined"));
        QCOMPARE(m_questions, 1);
        answer({});
        rest();
        QCOMPARE(m_questions, 2);
    }

    void aMessageFromSomebodyUnknownIsAReasonToAskOnce()
    {
        m_peers->connected(keyOf('n'));
        answer({listed('a', u"anna"_s)});
        rest();
        m_peers->hearFrom(keyOf('a').toHex());
        QCOMPARE(m_questions, 1);
        m_peers->hearFrom(keyOf('x').toHex());
        QCOMPARE(m_questions, 2);
        answer({});
        rest();
        m_peers->hearFrom(keyOf('x').toHex());
        QCOMPARE(m_questions, 2);
    }

    void weAreNotAmongThePeersButOurSessionsAre()
    {
        m_peers->connected(keyOf('n'));
        answer({listed('n', u"nadia"_s), session('s', u"nadia: api"_s, 'n')});
        QCOMPARE(names(), QStringList{u"nadia: api"_s});
    }

    void connectionsOfOneKeyAreOnePeer()
    {
        m_peers->connected(keyOf('n'));
        auto busy = listed('a', u"anna"_s);
        busy.status = protocol::Status::DoNotDisturb;
        busy.groups = {"dev"};
        auto other = listed('a', u"anna"_s);
        other.status = protocol::Status::Working;
        other.summary = u"on the\nphone\u202e"_s;
        other.groups = {"dev", "ops"};
        answer({busy, other});
        QCOMPARE(m_peers->all().size(), 1);
        const Peer &peer = m_peers->all().first();
        QCOMPARE(peer.status, protocol::Status::Working);
        QCOMPARE(peer.groups, (QList<QByteArray>{"dev", "ops"}));
        QVERIFY(!peer.summary.contains(u'\n') && !peer.summary.contains(u'\u202e'));
        QCOMPARE(m_peers->groups(), (QList<QByteArray>{"dev", "ops"}));
        QCOMPARE(m_peers->countIn("dev"), 1);
    }

    void aDaemonIsShownOnlyWhereItsMemberHasNoSession()
    {
        m_peers->connected(keyOf('n'));
        auto daemon = listed('a', u"anna"_s);
        daemon.role = "control-plane";
        auto lonely = listed('b', u"ben"_s);
        lonely.role = "control-plane";
        daemon.cwd = u"/"_s;
        auto working = session('s', u"anna: api"_s, 'a');
        working.status = protocol::Status::Working;
        working.cwd = u"/srv/shop\n\u202Elogin"_s;
        working.model = u"opus"_s;
        working.hostname = u"desk"_s;
        answer({daemon, working, lonely});
        QCOMPARE(names(), (QStringList{u"anna"_s, u"anna: api"_s, u"ben"_s}));
        const Peer *anna = m_peers->find(keyOf('a').toHex());
        QVERIFY(!anna->isSession());
        QCOMPARE(anna->status, protocol::Status::Working); // as reachable as what works for her
        QCOMPARE(anna->cwd, QString());
        const QList<Peer> sessions = m_peers->sessionsOf(anna->key);
        QCOMPARE(sessions.size(), 1);
        QVERIFY(sessions.first().isSession());
        QCOMPARE(sessions.first().cwd, u"/srv/shop login"_s);
        QCOMPARE(sessions.first().model, u"opus"_s);
        QCOMPARE(sessions.first().host, u"desk"_s);
    }

    void aMemberIsThereWithItsSessionsWhoeverSaysSo()
    {
        m_peers->connected(keyOf('n'));
        auto busy = session('s', u"api"_s, 'b');
        busy.status = protocol::Status::DoNotDisturb;
        answer({busy, session('t', u"web"_s, 'b'), session('u', u"ours"_s, 'n')});
        const Peer *ben = m_peers->find(keyOf('b').toHex());
        QVERIFY(ben && ben->online);
        QCOMPARE(ben->status, protocol::Status::Idle);
        QVERIFY(!m_peers->find(keyOf('n').toHex()));
        QCOMPARE(m_peers->sessionsOf(keyOf('n').toHex()).size(), 1);
    }

    void endedSessionsDoNotPileUp()
    {
        m_peers->connected(keyOf('n'));
        QList<protocol::ListedPeer> many;
        for (int i = 0; i < 300; ++i) {
            protocol::ListedPeer each = session('s', u"s%1"_s.arg(i), 'a');
            each.pubkey = QByteArray::number(i, 16).rightJustified(64, '0');
            many.append(each);
        }
        answer(many);
        QCOMPARE(m_peers->sessionsOf(keyOf('a').toHex()).size(), 300);
        m_clock.advance(1min);
        m_peers->refresh();
        answer({});
        QCOMPARE(m_peers->sessionsOf(keyOf('a').toHex()).size(), 256);
        QVERIFY(m_peers->find(keyOf('a').toHex()));
    }

    void aControlPlaneConnectionIsTheMemberWhateverItsKey()
    {
        m_peers->connected(keyOf('n'));
        auto daemon = session('d', u"anna"_s, 'a');
        daemon.role = "control-plane";
        answer({daemon});
        QCOMPARE(names(), QStringList{u"anna"_s});
        QVERIFY(m_peers->find(keyOf('a').toHex()));
        QVERIFY(!m_peers->find(keyOf('d').toHex()));
    }

    void whoeverWentStays()
    {
        m_peers->connected(keyOf('n'));
        answer({listed('a', u"anna"_s), session('s', u"api"_s, 'a')});
        QSignalSpy changed(m_peers.get(), &Peers::changed);
        m_clock.advance(1min);
        m_peers->refresh();
        answer({});
        QCOMPARE(names(), (QStringList{u"anna (away)"_s, u"api (away)"_s}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_peers->find(keyOf('a').toHex())->online);
        QVERIFY(m_peers->keysFor(u"api"_s).isEmpty()); // another may be called so
        QCOMPARE(m_peers->keysFor(u"anna"_s), QList<QByteArray>{keyOf('a').toHex()});
    }

    void anAnswerNobodyAskedForIsDropped()
    {
        m_peers->connected(keyOf('n'));
        answer({listed('a', u"anna"_s)});
        answer({listed('x', u"mallory"_s)});
        QCOMPARE(names(), QStringList{u"anna"_s});
    }

    void withoutAConnectionNobodyKnowsWhoIsThere()
    {
        m_peers->connected(keyOf('n'));
        answer({listed('a', u"anna"_s)});
        m_peers->disconnected();
        QVERIFY(!m_peers->isKnown());
        QCOMPARE(m_peers->all().size(), 1); // they can still be written to
        m_peers->connected(keyOf('n'));
        QCOMPARE(m_questions, 2);
    }

    /// A list too long for a frame ends the connection: that must not go on for ever.
    void aQuestionThatEndsConnectionsIsGivenUp()
    {
        for (int i = 0; i < 5; ++i) {
            m_peers->connected(keyOf('n'));
            m_peers->disconnected();
        }
        QCOMPARE(m_questions, Peers::mostFatalQuestions);
    }

    void whoeverWantsToKnowGetsTheAnswer()
    {
        int told = 0;
        const auto tell = [&] { ++told; };
        m_peers->whenFresh(this, tell); // no connection, no answer to wait for
        QCOMPARE(told, 1);
        m_peers->connected(keyOf('n'));
        m_peers->whenFresh(this, tell);
        QCOMPARE(told, 1);
        answer({});
        QCOMPARE(told, 2);
        m_peers->whenFresh(this, tell); // it is fresh
        QCOMPARE(told, 3);
        QCOMPARE(m_questions, 1);
        rest();
        m_peers->whenFresh(this, tell);
        QCOMPARE(m_questions, 2);
        m_peers->disconnected();
        QCOMPARE(told, 4);
    }

    void aBrokerThatDoesNotAnswerIsNotWaitedForForEver()
    {
        m_peers->connected(keyOf('n'));
        int told = 0;
        m_peers->whenFresh(this, [&] { ++told; });
        {
            QObject gone;
            m_peers->whenFresh(&gone, [&] { ++told; });
        }
        m_clock.advance(Peers::patience);
        QCOMPARE(told, 1);
        m_peers->refresh();
        QCOMPARE(m_questions, 2);
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "test_peers.moc"
