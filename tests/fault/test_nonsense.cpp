// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/brokerclient.h"
#include "crypto/nonce.h"
#include "faultproxy.h"
#include "nonsense.h"
#include "processmemory.h"
#include "wire/wiretest.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace meshtray;
using namespace meshtray::client;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 memoryLimit = 512 * 1024 * 1024; // what is freed stays in quarantine
#else
constexpr qint64 memoryLimit = 48 * 1024 * 1024;
#endif
constexpr int manyReconnections = 20;

/// How long the event loop has kept others waiting.
class LoopWatch {
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_since.start();
        m_timer.start(5ms);
    }
    qint64 longestMs() const { return m_longest; }

private:
    void tick() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// A real client between a broker that talks nonsense and, later, the real one; a proxy leads it from one to the other.
class TestNonsense : public WireTest {
    Q_OBJECT

    using Outcome = Nonsense::Outcome;

    std::unique_ptr<NonsenseBroker> m_nonsense;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Person> m_ada;
    std::unique_ptr<Person> m_bob;
    std::unique_ptr<WireClient> m_reader; ///< Bob's
    SystemClock m_clock;
    int m_attempts = 0;
    std::unique_ptr<BrokerClient> m_client; ///< Ada's
    QHash<QByteArray, OutgoingState> m_told;

    template <class State>
    bool is() const
    {
        return std::holds_alternative<State>(m_client->state());
    }

    void makeClient()
    {
        m_attempts = 0;
        m_told.clear();
        const Membership membership{.mesh = *MeshId::parse(meshId()),
                                    .member = *MemberId::parse(m_ada->memberId),
                                    .brokerUrl = QUrl(m_proxy->webSocketUrl())};
        m_client = std::make_unique<BrokerClient>(
            membership, m_ada->keys.clone(),
            [this, make = webSocketTransports(1s)] {
                ++m_attempts;
                return make();
            },
            m_clock);
        connect(m_client.get(), &BrokerClient::outgoingChanged, this,
                [this](const QByteArray &id, const OutgoingState &state) { m_told[id] = state; });
        connect(m_client.get(), &BrokerClient::pushed, this,
                [this](const protocol::PushFrame &push) { m_client->confirm(push); });
    }

    QByteArray send(const QByteArray &text)
    {
        const auto sealed =
            crypto::seal(m_ada->keys, m_bob->keys.publicKey(), crypto::randomBytes(crypto::boxNonceSize), text);
        const auto id = m_client->send(m_bob->keys.publicKey().toHex(), *sealed, protocol::Priority::Next);
        return id ? *id : QByteArray();
    }

    template <class State>
    bool isTold(const QByteArray &id) const
    {
        const auto state = m_told.constFind(id);
        return state != m_told.cend() && std::holds_alternative<State>(*state);
    }

    /// Waits for what the nonsense leads to.
    bool leadsTo(Outcome outcome)
    {
        const auto hasHappened = [&] {
            switch (outcome) {
            case Outcome::IsRejected:
                return is<Rejected>();
            case Outcome::Leaves:
                return is<Reconnecting>();
            case Outcome::Stays:
                return m_nonsense->isAnswered();
            case Outcome::EnduresIt:
            case Outcome::IsLeftOrNot:
                return false;
            }
            return false;
        };
        if (outcome != Outcome::EnduresIt && outcome != Outcome::IsLeftOrNot)
            return QTest::qWaitFor(hasHappened, 10'000) && (outcome != Outcome::Stays || is<Open>());
        QTest::qWait(1'000);
        return outcome == Outcome::IsLeftOrNot || is<Open>();
    }

    /// To the real broker, from whatever has become of the client.
    bool comesToItsSenses()
    {
        m_proxy->setBrokerPort(broker().port());
        m_proxy->cut(Cut::Reset);
        if (is<Rejected>())
            m_client->open();
        const int before = m_attempts;
        return QTest::qWaitFor(
            [&] {
                if (is<Reconnecting>())
                    m_client->hurry();
                return is<Open>() && m_attempts > before - 1 && m_proxy->links() == 1;
            },
            10'000);
    }

    void takeAllThatIsLeft()
    {
        static_cast<void>(m_reader->hearsNo(u"push"_s));
        for (QJsonObject push = m_reader->take(u"push"_s, 0ms); !push.isEmpty(); push = m_reader->take(u"push"_s, 0ms))
            acknowledge(*m_reader, push);
        static_cast<void>(m_reader->hearsNo(u"push"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        WireTest::init();
        m_nonsense = std::make_unique<NonsenseBroker>();
        m_proxy = std::make_unique<FaultProxy>(m_nonsense->port());
        QVERIFY(m_proxy->listen());
        m_ada = std::make_unique<Person>(join(u"Ada"_s));
        m_bob = std::make_unique<Person>(join(u"Bob"_s));
    }

    void init() { m_reader = connected(*m_bob); }
    void cleanup()
    {
        m_client.reset();
        if (QTest::currentTestFailed())
            takeAllThatIsLeft();
        m_reader.reset();
    }

    void cleanupTestCase()
    {
        m_proxy.reset();
        m_nonsense.reset();
        WireTest::cleanup();
    }

    void nonsenseDoesNoHarm_data()
    {
        QTest::addColumn<Nonsense>("nonsense");
        for (const auto &list : {nonsenseOfHandshakes(), nonsenseOfFrames(), nonsenseOfFloods(), nonsenseOfMessages(),
                                 nonsenseOfEndings()}) {
            for (const Nonsense &nonsense : list)
                QTest::newRow(nonsense.name.constData()) << nonsense;
        }
    }

    void nonsenseDoesNoHarm()
    {
        QFETCH(Nonsense, nonsense);
        m_nonsense->play(nonsense);
        m_proxy->setBrokerPort(m_nonsense->port());
        makeClient();
        const qint64 memoryBefore = residentBytes();
        resetPeakOfResidentBytes();
        const LoopWatch watch;

        const QByteArray early = send("early");
        m_client->open();
        QVERIFY(leadsTo(nonsense.outcome));
        const QByteArray meanwhile = send("meanwhile");
        const int connections = m_nonsense->connections();
        QVERIFY2(connections >= 1 && connections < manyReconnections, QByteArray::number(connections).constData());

        QVERIFY(comesToItsSenses());
        const QByteArray late = send("late");
        QVERIFY(QTest::qWaitFor([&] { return isTold<Accepted>(late); }, 10'000));
        QVERIFY2(watch.longestMs() < 1'000, QByteArray::number(watch.longestMs()).constData());
        const qint64 grown = peakOfResidentBytes() - memoryBefore;
        QVERIFY2(grown < memoryLimit, QByteArray::number(grown / 1024).constData());

        // What was never said to a broker that rejects us is refused; all else arrives, and once.
        QStringList expected{u"late"_s};
        if (isTold<Accepted>(meanwhile))
            expected.prepend(u"meanwhile"_s);
        if (isTold<Accepted>(early))
            expected.prepend(u"early"_s);
        QVERIFY(nonsense.outcome == Outcome::IsRejected || expected.size() == 3);
        QVERIFY(nonsense.outcome != Outcome::IsRejected || meanwhile.isEmpty());
        QStringList arrived;
        while (arrived.isEmpty() || arrived.last() != u"late"_s) {
            const QJsonObject push = m_reader->take(u"push"_s);
            QVERIFY(!push.isEmpty());
            arrived += opened(*m_bob, *m_ada, push);
            acknowledge(*m_reader, push);
        }
        QVERIFY(m_reader->hearsNo(u"push"_s));
        QCOMPARE(arrived, expected);
    }
};

QTEST_GUILESS_MAIN(TestNonsense)
#include "test_nonsense.moc"
