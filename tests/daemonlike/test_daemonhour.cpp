// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/box.h"
#include "daemonworld.h"

#include <QHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20'251'126;
constexpr int maxConnections = 24;

/// A v0.1 member who writes down what is pushed, the same thing as often as it comes.
struct OldReader {
    DaemonSocket &socket;
    QList<QByteArray> bodies = {};
};

} // namespace

/// Today's daemon for an hour: messages between sessions, members, groups and an old client, while connections break,
/// answers and receipts get lost, and the command line says its one word now and then.
class DaemonHour : public QObject {
    Q_OBJECT

    QRandomGenerator m_random{seed};
    std::unique_ptr<DaemonWorld> m_world;
    DaemonLike *m_ada = nullptr;
    DaemonLike *m_bea = nullptr;
    std::unique_ptr<DaemonMember> m_vic;
    std::unique_ptr<OldReader> m_old;
    QHash<QByteArray, QList<const void *>> m_expected; ///< body → whose inboxes
    int m_said = 0;
    int m_saidToAll = 0;

    bool once(int in) { return m_random.bounded(in) == 0; }
    DaemonLike &other(const DaemonLike &one) { return &one == m_ada ? *m_bea : *m_ada; }
    DaemonLike &anyDaemon() { return once(2) ? *m_ada : *m_bea; }
    size_t anySession(const DaemonLike &daemon)
    {
        return m_random.bounded(static_cast<quint32>(daemon.sessionCount()));
    }

    DaemonLike::Losses losses()
    {
        return {[this] { return once(50); }, [this] { return once(30); }};
    }

    QByteArray newBody() { return "message " + QByteArray::number(++m_said); }

    void saySomething()
    {
        DaemonLike &from = anyDaemon();
        DaemonLike &to = other(from);
        const std::optional<size_t> session = once(4) ? std::nullopt : std::optional(anySession(from));
        const QByteArray body = newBody();
        switch (m_random.bounded(6)) {
        case 0:
            return expect(body, {&to}), from.say(session, to.session(anySession(to)).pubkey(), body);
        case 1:
            return expect(body, {&to}), from.say(session, to.member().pubkey(), body);
        case 2:
            return expect(body, {m_old.get()}), from.say(session, m_vic->pubkey(), body);
        case 3:
            ++m_saidToAll;
            return expect(body, {&to, m_old.get()}), from.say(session, u"*"_s, body);
        case 4:
            return expect(body, {&to, m_old.get()}), from.say(session, u"@crew"_s, body);
        default: {
            const size_t sibling = session ? (*session + 1) % from.sessionCount() : 0;
            return expect(body, {&from}), from.say(session, from.session(sibling).pubkey(), body);
        }
        }
    }
    void expect(const QByteArray &body, const QList<const void *> &receivers) { m_expected.insert(body, receivers); }

    void sayAsOldClient()
    {
        DaemonLike &to = anyDaemon();
        const QByteArray body = newBody();
        const QString target = once(2) ? to.member().pubkey() : to.session(anySession(to)).pubkey();
        const auto sealed = crypto::seal(m_vic->keys, *crypto::PublicKey::fromHex(target.toLatin1()),
                                         crypto::randomBytes(crypto::boxNonceSize), body);
        expect(body, {&to});
        m_old->socket.send({{u"type"_s, u"send"_s},
                            {u"id"_s, QString::fromLatin1(body)},
                            {u"targetSpec"_s, target},
                            {u"priority"_s, u"next"_s},
                            {u"nonce"_s, QString::fromLatin1(sealed->nonce)},
                            {u"ciphertext"_s, QString::fromLatin1(sealed->ciphertext)}});
    }

    void breakSomething()
    {
        const auto sockets = anyDaemon().sockets();
        DaemonSocket &socket = *sockets[m_random.bounded(static_cast<quint32>(sockets.size()))];
        if (once(3))
            socket.strand();
        else
            socket.tear();
    }

    /// One verb of the command line, typed in a launched session.
    void typeVerb(const DaemonLike &daemon, size_t session, const QJsonObject &frame)
    {
        m_world->clock().advance(1ms); // a signature is good once
        DaemonSocket &cold =
            m_world->socket([&, session] { return m_world->coldHello(daemon.member(), daemon.session(session).id); });
        m_world->settle();
        QVERIFY(cold.isOpen());
        cold.send(frame);
        m_world->ask(cold, {{u"type"_s, u"list_peers"_s}, {u"_reqId"_s, u"r"_s}}, u"peers_list"_s);
        m_world->forget(cold);
    }
    void setStatus(const DaemonLike &daemon, size_t session, const QString &status)
    {
        typeVerb(daemon, session, {{u"type"_s, u"set_status"_s}, {u"status"_s, status}});
    }

    void readAsOldClient(const QJsonObject &push)
    {
        const QByteArray key = push[u"senderPubkey"_s].toString().toLatin1();
        const crypto::SealedText sealed{push[u"nonce"_s].toString().toLatin1(),
                                        push[u"ciphertext"_s].toString().toLatin1()};
        const auto sender = crypto::PublicKey::fromHex(key);
        const auto opened = sender ? crypto::open(m_vic->keys, *sender, sealed)
                                   : std::optional(QByteArray::fromBase64(sealed.ciphertext));
        m_old->bodies.append(opened.value_or("unreadable"));
    }

    QJsonArray peers()
    {
        return m_world->ask(m_old->socket, {{u"type"_s, u"list_peers"_s}}, u"peers_list"_s)[u"peers"_s].toArray();
    }
    QJsonObject peer(const QString &pubkey)
    {
        for (const QJsonValue &one : peers()) {
            if (one[u"pubkey"_s] == pubkey)
                return one.toObject();
        }
        return {};
    }

    static int countOf(const QByteArray &body, const DaemonLike &daemon)
    {
        return static_cast<int>(
            std::ranges::count(daemon.inbox(), body, [](const DaemonLike::InboxRow &row) { return row.body; }));
    }
    int countOf(const QByteArray &body, const void *receiver) const
    {
        if (receiver == m_old.get())
            return static_cast<int>(m_old->bodies.count(body));
        return countOf(body, *static_cast<const DaemonLike *>(receiver));
    }

    void join(const QString &group)
    {
        for (DaemonLike *daemon : {m_ada, m_bea})
            daemon->sockets().front()->send({{u"type"_s, u"join_group"_s}, {u"name"_s, group}});
        m_old->socket.send({{u"type"_s, u"join_group"_s}, {u"name"_s, group}});
        m_world->settle();
    }

private Q_SLOTS:
    void init()
    {
        m_random.seed(seed);
        m_expected.clear();
        m_said = 0;
        m_saidToAll = 0;
        m_world = std::make_unique<DaemonWorld>(maxConnections);
        m_ada = &m_world->daemon(m_world->enrol(u"ada"_s), losses());
        m_bea = &m_world->daemon(m_world->enrol(u"bea"_s), losses());
        for (DaemonLike *daemon : {m_ada, m_bea}) {
            for (const QString &name : {u"fix-login"_s, u"write-docs"_s, u"review"_s})
                daemon->launch(name);
        }
        m_vic = std::make_unique<DaemonMember>(m_world->enrol(u"vic"_s));
        m_old = std::make_unique<OldReader>(m_world->oldClient(*m_vic));
        connect(&m_old->socket, &DaemonSocket::heard, this, [this](const QJsonObject &frame) {
            if (frame[u"type"_s] == u"push"_s && frame[u"subtype"_s] != u"system"_s)
                readAsOldClient(frame);
        });
        m_world->settle();
        join(u"crew"_s);
    }
    void cleanup() { m_world.reset(); }

    void anHourOfWorkLosesNothingAndShowsNothingTwice()
    {
        for (int second = 0; second < 3600; ++second) {
            if (!once(3))
                saySomething();
            if (once(10))
                sayAsOldClient();
            if (once(15))
                breakSomething();
            if (once(40)) {
                const DaemonLike &daemon = anyDaemon();
                setStatus(daemon, anySession(daemon), once(2) ? u"working"_s : u"idle"_s);
            }
            m_world->pass(1s);
        }
        for (const DaemonLike *daemon : {m_ada, m_bea}) {
            for (size_t session = 0; session < daemon->sessionCount(); ++session)
                setStatus(*daemon, session, u"idle"_s);
        }
        m_world->pass(300s); // the last retries, the last leases, and the grace of what was left behind

        for (const DaemonLike *daemon : {m_ada, m_bea}) {
            for (const DaemonLike::OutboxRow &row : daemon->outbox())
                QVERIFY2(row.fate == DaemonLike::Fate::Done, qPrintable(row.error));
            for (const DaemonSocket *socket : daemon->sockets())
                QCOMPARE(socket->closeReasons(), QStringList()); // nobody was evicted
        }
        QCOMPARE(m_old->socket.attempts(), 1);
        qsizetype expected = 0;
        for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
            expected += it->size();
            for (const void *receiver : *it)
                QVERIFY2(
                    countOf(it.key(), receiver) == 1,
                    qPrintable(u"%1: %2 times"_s.arg(QString::fromLatin1(it.key())).arg(countOf(it.key(), receiver))));
        }
        QCOMPARE(m_ada->inbox().size() + m_bea->inbox().size() + m_old->bodies.size(), expected);
        QVERIFY(m_ada->pushes() > m_ada->inbox().size()); // what was lost on the way did come again

        QCOMPARE(m_world->broker().traffic().connections, 9);
        // All that waits is what was said to everybody, for the owner, who was never there.
        QCOMPARE(m_world->broker().traffic().waiting, m_saidToAll);
        QCOMPARE(peers().size(), 9);
    }

    void aThousandWordsFromTheCommandLineLeaveNothingBehind()
    {
        const auto events = m_bea->events();
        for (int i = 0; i < 1000; ++i) {
            typeVerb(*m_ada, static_cast<size_t>(i) % 3,
                     {{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"step %1"_s.arg(i)}});
            m_world->pass(1s); // within what a member may send
        }
        m_world->settle();
        QCOMPARE(m_bea->events(), events); // nobody came or went
        QCOMPARE(peer(m_ada->session(0).pubkey())[u"summary"_s].toString(), u"step 999"_s);
        QCOMPARE(peer(m_ada->session(1).pubkey())[u"summary"_s].toString(), u"step 997"_s);
        for (const DaemonSocket *socket : m_ada->sockets())
            QCOMPARE(socket->attempts(), 1);
        QCOMPARE(peers().size(), 9);
        QCOMPARE(m_world->broker().traffic().connections, 9);

        // As many as may be here still fit, and not one more.
        std::vector<DaemonSocket *> more;
        for (int i = 9; i < maxConnections; ++i) {
            more.push_back(&m_world->socket([this] { return m_world->plainHello(*m_vic); }));
            m_world->clock().advance(1ms); // a signature is good once
            m_world->settle();
            QVERIFY(more.back()->isOpen());
        }
        DaemonSocket &tooMany = m_world->socket([this] { return m_world->plainHello(*m_vic); });
        m_world->settle();
        QVERIFY(!tooMany.isOpen());
        QCOMPARE(tooMany.closeReasons(), QStringList{u"capacity"_s});
    }
};

QTEST_GUILESS_MAIN(DaemonHour)
#include "test_daemonhour.moc"
