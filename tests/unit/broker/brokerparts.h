// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/acceptance.h"
#include "broker/announcer.h"
#include "broker/dispatcher.h"
#include "broker/hookapi.h"
#include "broker/inviteadmin.h"
#include "broker/memberadmin.h"
#include "broker/meshadmin.h"
#include "broker/sessionkeys.h"
#include "protocol/hello.h"
#include "store/sqlitebrokerstore.h"
#include "support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace meshtray::test {

/// A client that keeps what it is sent; the broker's own news as frames of the type "news".
class FakeLink final : public broker::Link {
public:
    void send(const QByteArray &text) override
    {
        QJsonObject frame = QJsonDocument::fromJson(text).object();
        if (frame[QStringLiteral("subtype")].toString() == QStringLiteral("system"))
            frame[QStringLiteral("type")] = QStringLiteral("news"); // nobody sent it
        frames.append(frame);
    }
    void ping(const QByteArray &payload) override { pings.append(payload); }
    qint64 unsentBytes() const override { return unsent; }
    void close(broker::CloseCode code, const QByteArray &reason) override
    {
        closedWith = code;
        closedFor = reason;
    }

    /// The frames of one type, taken away.
    QList<QJsonObject> take(const QString &type)
    {
        QList<QJsonObject> taken;
        for (const QJsonObject &frame : frames) {
            if (frame[QStringLiteral("type")].toString() == type)
                taken.append(frame);
        }
        frames.removeIf([&](const QJsonObject &frame) { return frame[QStringLiteral("type")].toString() == type; });
        return taken;
    }

    QList<QJsonObject> frames;
    QByteArrayList pings;
    qint64 unsent = 0;
    QByteArray closedFor;
    broker::CloseCode closedWith = {};
};

/// A member and how it is connected, as long as this lives.
class Peer {
public:
    Peer(broker::Presences &presences, const store::MemberRecord &member, const protocol::HelloFrame &hello,
         const QHostAddress &address)
        : session(std::make_unique<broker::Session>(member, hello, address, link))
        , m_presences(presences)
    {
    }
    ~Peer() { m_presences.remove(*session); }

    QList<QJsonObject> pushes() { return link.take(QStringLiteral("push")); }
    QList<QJsonObject> news() { return link.take(QStringLiteral("news")); }
    QJsonObject ack()
    {
        const auto acks = link.take(QStringLiteral("ack"));
        return acks.size() == 1 ? acks.first() : QJsonObject{};
    }

    FakeLink link;
    std::unique_ptr<broker::Session> session;

private:
    broker::Presences &m_presences;
};

/// The parts of a broker around a store in a folder of its own, without sockets, at a time that only the test moves.
class BrokerParts {
public:
    explicit BrokerParts(const broker::BrokerConfig &limits = {})
        : config(limits)
        , store(openStore())
    {
        if (!broker::createMesh(*store, newMesh, clock.wallMs()))
            qFatal("no mesh could be made");
    }
    store::MemberRecord member(const crypto::KeyPair &keys)
    {
        const auto found = store->activeMember(mesh(), keys.publicKey());
        if (!found || !*found)
            qFatal("no such member");
        return **found;
    }
    /// A new member of the mesh.
    store::MemberRecord enrol(const QString &name, const crypto::KeyPair &keys = crypto::KeyPair::generate())
    {
        const store::MemberRecord record{.id = MemberId::random(),
                                         .mesh = mesh(),
                                         .pubkey = keys.publicKey(),
                                         .displayName = name,
                                         .joinedAt = clock.wallMs()};
        const QByteArray hash = store::tokenHash(record.id.bytes());
        const store::InviteRecord invite{.mesh = mesh(), .tokenHash = hash, .expiresAt = clock.wallMs() + 1000};
        if (!store->addInvite(invite) || !store->redeem(hash, record)->has_value())
            qFatal("no member could be added");
        return record;
    }

    /// A connection of that member that has been acked; an empty channel is a v0.1 client's.
    std::unique_ptr<Peer> connect(const store::MemberRecord &member, const QByteArray &channel = "meshtray")
    {
        protocol::HelloFrame hello;
        hello.channel = channel;
        return connect(member, hello);
    }
    /// A connection of a session of that member.
    std::unique_ptr<Peer> connectSession(const store::MemberRecord &member, const QByteArray &key)
    {
        if (!sessionKeys.claim(member, key, clock.wallMs()).value_or(false))
            qFatal("that key cannot be claimed");
        protocol::HelloFrame hello;
        hello.channel = "meshtray";
        hello.sessionPubkey = key;
        return connect(member, hello);
    }
    std::unique_ptr<Peer> connect(const store::MemberRecord &member, const protocol::HelloFrame &hello,
                                  const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        auto peer = std::make_unique<Peer>(presences, member, hello, address);
        presences.add(*peer->session);
        presences.acknowledged(*peer->session);
        delivery.start(*peer->session);
        endTurn();
        return peer;
    }
    void disconnect(Peer &peer) { presences.remove(*peer.session); }

    void endTurn() { static_cast<void>(turn.commitNow()); }
    void send(Peer &from, const protocol::ClientFrame &frame)
    {
        dispatcher.dispatch(*from.session, frame);
        endTurn();
    }
    static protocol::SendFrame to(const store::MemberRecord &recipient, const QByteArray &id,
                                  protocol::Priority priority = protocol::Priority::Next)
    {
        return {.id = id,
                .clientMessageId = {},
                .targetSpec = recipient.pubkey.toHex(),
                .priority = priority,
                .nonce = "bm9uY2U=",
                .ciphertext = "Y2lwaGVy"};
    }
    void acknowledge(Peer &by, const QJsonObject &push)
    {
        dispatcher.dispatch(*by.session,
                            protocol::ClientAckFrame{{}, push[QStringLiteral("messageId")].toString().toLatin1()});
        endTurn();
    }
    int waitingFor(const store::MemberRecord &member)
    {
        return static_cast<int>(store->waiting(member.id, 0, 0, 100'000)->size());
    }
    MeshId mesh() const { return newMesh.id; }

    QTemporaryDir folder;
    ManualClock clock;
    crypto::KeyPair ownerKeys = crypto::KeyPair::generate();
    broker::NewMesh newMesh{MeshId::random(), MemberId::random(), QStringLiteral("Home"), ownerKeys.publicKey(),
                            QStringLiteral("Olga")};
    broker::BrokerConfig config;
    std::unique_ptr<store::SqliteBrokerStore> store;
    broker::Turn turn{*store};
    broker::Metrics metrics;
    broker::Presences presences{config, clock};
    broker::SessionKeys sessionKeys{config, clock, *store, turn, presences};
    broker::WaitingCounts counts{*store};
    broker::Delivery delivery{config, clock, *store, turn, presences, counts, metrics};
    broker::Grants grants{*store, turn, metrics};
    broker::Acceptance acceptance{config, clock, *store, turn, counts, grants, delivery, metrics};
    broker::Groups groups{*store, turn};
    broker::Statuses statuses{config, clock, presences, delivery, metrics};
    broker::PeerList peerList{config, *store, presences, metrics};
    broker::SharedState state{config, clock, *store, turn, presences, metrics};
    broker::Memories memories{clock, *store, turn, metrics};
    broker::Lookups lookups{*store, turn, presences, metrics};
    broker::KickedSessions kickedSessions{clock};
    broker::Moderation moderation{config, clock, *store, turn, presences, kickedSessions, metrics};
    broker::Announcer announcer{config, clock, *store, presences};
    broker::Profiles profiles{presences, announcer, turn, metrics};
    broker::Topics topics{config, clock, *store, turn, presences, metrics};
    broker::HookApi hooks{clock, presences, statuses, metrics};
    broker::Dispatcher dispatcher{clock,
                                  {presences, acceptance, delivery, groups, statuses, peerList, state, memories,
                                   lookups, moderation, grants, profiles, topics},
                                  metrics};

private:
    std::unique_ptr<store::SqliteBrokerStore> openStore() const
    {
        auto opened = store::SqliteBrokerStore::open(store::brokerDatabasePath(folder.path()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }
};

} // namespace meshtray::test
