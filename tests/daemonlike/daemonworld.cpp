// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "daemonworld.h"

#include "broker/meshadmin.h"
#include "crypto/sign.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

broker::BrokerConfig config(const QString &folder, int maxConnections)
{
    broker::BrokerConfig config;
    config.dataFolder = folder;
    config.listen = {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}};
    config.maxConnectionsPerMesh = maxConnections;
    return config;
}

} // namespace

DaemonWorld::DaemonWorld(int maxConnections)
{
    auto broker = broker::Broker::open(config(m_folder.filePath(u"broker"_s), maxConnections), m_clock);
    if (!broker)
        qFatal("no broker: %s", qPrintable(broker.error().message));
    m_broker = *std::move(broker);
    const broker::NewMesh mesh{m_mesh, MemberId::random(), u"Hour"_s, crypto::KeyPair::generate().publicKey(),
                               u"Olga"_s};
    if (!broker::createMesh(m_broker->store(), mesh, m_clock.wallMs()))
        qFatal("no mesh could be made");
    const auto listening = m_broker->listen();
    if (!listening)
        qFatal("the broker does not listen: %s", qPrintable(listening.error().message));
    m_url = QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(listening->listening.first().port));
}

DaemonWorld::~DaemonWorld() = default;

DaemonMember DaemonWorld::enrol(const QString &name)
{
    m_broker->settle();
    store::BrokerStore &store = m_broker->store();
    DaemonMember member{m_mesh.bytes(), MemberId::random().bytes(), name, crypto::KeyPair::generate()};
    const store::MemberRecord record{.id = *MemberId::parse(member.memberId),
                                     .mesh = m_mesh,
                                     .pubkey = member.keys.publicKey(),
                                     .displayName = name,
                                     .joinedAt = m_clock.wallMs()};
    const QByteArray hash = store::tokenHash(member.memberId);
    const store::InviteRecord invite{.mesh = m_mesh, .tokenHash = hash, .expiresAt = m_clock.wallMs() + 1000};
    if (!store.addInvite(invite) || !store.redeem(hash, record)->has_value())
        qFatal("no member could be added");
    return member;
}

DaemonLike &DaemonWorld::daemon(DaemonMember member, DaemonLike::Losses losses)
{
    m_daemons.push_back(std::make_unique<DaemonLike>(m_url, m_clock, std::move(member), std::move(losses)));
    m_daemons.back()->start();
    return *m_daemons.back();
}

DaemonSocket &DaemonWorld::oldClient(const DaemonMember &member)
{
    return socket([this, &member] { return plainHello(member); });
}

DaemonSocket &DaemonWorld::socket(std::function<QJsonObject()> makeHello)
{
    m_sockets.push_back(std::make_unique<DaemonSocket>(m_url, m_clock, std::move(makeHello)));
    m_sockets.back()->open();
    return *m_sockets.back();
}

void DaemonWorld::forget(DaemonSocket &socket)
{
    std::erase_if(m_sockets, [&](const auto &one) { return one.get() == &socket; });
}

std::vector<DaemonSocket *> DaemonWorld::sockets() const
{
    std::vector<DaemonSocket *> all;
    for (const auto &daemon : m_daemons) {
        const auto some = daemon->sockets();
        all.insert(all.end(), some.begin(), some.end());
    }
    for (const auto &socket : m_sockets)
        all.push_back(socket.get());
    return all;
}

void DaemonWorld::pass(std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s) {
        m_clock.advance(1s);
        for (const auto &daemon : m_daemons)
            daemon->work();
        settle();
    }
}

void DaemonWorld::settle()
{
    // Twice: what the broker says after a commit comes after the answer to the first mark.
    for (int round = 0; round < 2; ++round) {
        pump([this] { return std::ranges::all_of(sockets(), &DaemonSocket::isSettled); });
        for (DaemonSocket *socket : sockets())
            socket->mark();
        pump([this] { return std::ranges::all_of(sockets(), &DaemonSocket::isSettled); });
    }
}

QJsonObject DaemonWorld::ask(DaemonSocket &socket, const QJsonObject &question, const QString &answer)
{
    QJsonObject answered;
    const auto listening = QObject::connect(&socket, &DaemonSocket::heard, [&](const QJsonObject &frame) {
        if (frame[u"type"_s] == answer)
            answered = frame;
    });
    socket.send(question);
    pump([&] { return !answered.isEmpty(); });
    QObject::disconnect(listening);
    return answered;
}

void DaemonWorld::pump(const std::function<bool()> &isDone)
{
    constexpr qint64 patienceMs = 20'000;
    QTimer alarm; // wakes the loop, should nothing come any more
    alarm.start(1s);
    QElapsedTimer waited;
    waited.start();
    while (!isDone()) {
        if (waited.elapsed() > patienceMs)
            qFatal("the sockets do not come to rest");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QJsonObject DaemonWorld::plainHello(const DaemonMember &member) const
{
    const qint64 now = m_clock.wallMs();
    const QString mesh = QString::fromLatin1(member.meshId);
    const QString id = QString::fromLatin1(member.memberId);
    const QString canonical = u"%1|%2|%3|%4"_s.arg(mesh, id, member.pubkey()).arg(now);
    return {{u"type"_s, u"hello"_s},
            {u"meshId"_s, mesh},
            {u"memberId"_s, id},
            {u"pubkey"_s, member.pubkey()},
            {u"sessionId"_s, u"99-%1"_s.arg(now)},
            {u"pid"_s, 99},
            {u"cwd"_s, u"/home/"_s + member.name},
            {u"timestamp"_s, now},
            {u"signature"_s, QString::fromLatin1(crypto::signToHex(member.keys, canonical.toUtf8()))}};
}

QJsonObject DaemonWorld::coldHello(const DaemonMember &member, const QString &sessionId) const
{
    QJsonObject hello = plainHello(member);
    hello[u"sessionId"_s] = sessionId;
    hello[u"sessionPubkey"_s] = QString::fromLatin1(crypto::KeyPair::generate().publicKey().toHex());
    hello[u"displayName"_s] = member.name + u"-99"_s;
    hello[u"channel"_s] = u"claude-code"_s;
    return hello;
}

} // namespace meshtray::test
