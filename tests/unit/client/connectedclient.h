// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/brokerclient.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QJsonObject>
#include <QList>

#include <memory>
#include <utility>
#include <variant>

namespace meshtray::test {

/// A BrokerClient whose time and whose broker are the test's.
struct ClientUnderTest {
    ManualClock clock;
    FakeNetwork network;
    QList<client::ConnectionState> states;
    QList<protocol::PushFrame> pushes;
    QList<std::pair<QByteArray, client::OutgoingState>> outgoing;
    std::unique_ptr<client::BrokerClient> client;

    ClientUnderTest()
    {
        const client::Membership membership{
            .mesh = *MeshId::parse(QByteArrayView("mesh1")),
            .member = *MemberId::parse(QByteArrayView("member1")),
            .brokerUrl = QUrl(QStringLiteral("ws://127.0.0.1:7900/ws")),
        };
        client =
            std::make_unique<client::BrokerClient>(membership, crypto::KeyPair::generate(), network.factory(), clock);
        auto *c = client.get();
        QObject::connect(c, &client::BrokerClient::stateChanged, c, [this, c] { states.append(c->state()); });
        QObject::connect(c, &client::BrokerClient::pushed, c,
                         [this](const protocol::PushFrame &push) { pushes.append(push); });
        QObject::connect(
            c, &client::BrokerClient::outgoingChanged, c,
            [this](const QByteArray &id, const client::OutgoingState &state) { outgoing.append({id, state}); });
    }

    FakeTransport &socket() { return *network.latest(); }

    template <class State>
    bool is() const
    {
        return std::holds_alternative<State>(client->state());
    }

    template <class State>
    State as() const
    {
        return std::get<State>(client->state());
    }

    /// Open socket, hello sent; the hello is taken.
    QJsonObject connectSocket()
    {
        if (!is<client::Connecting>())
            client->open();
        socket().accept();
        return socket().takeSent(QStringLiteral("hello"));
    }

    /// Open, as the broker sees it too.
    void becomeOpen()
    {
        connectSocket();
        socket().inject(helloAck());
    }

    /// Waits for the next attempt after a failure.
    void waitForNextAttempt()
    {
        const qint64 before = network.attempts();
        clock.advance(std::chrono::milliseconds(as<client::Reconnecting>().retryAtMs - clock.steadyMs()));
        Q_ASSERT(network.attempts() == before + 1);
    }

    static QJsonObject helloAck()
    {
        return {{QStringLiteral("type"), QStringLiteral("hello_ack")},
                {QStringLiteral("presenceId"), QStringLiteral("presence1")},
                {QStringLiteral("memberDisplayName"), QStringLiteral("Ada")}};
    }

    static QJsonObject push(const QString &messageId)
    {
        return {{QStringLiteral("type"), QStringLiteral("push")},
                {QStringLiteral("messageId"), messageId},
                {QStringLiteral("meshId"), QStringLiteral("mesh1")},
                {QStringLiteral("senderPubkey"), QString()},
                {QStringLiteral("priority"), QStringLiteral("next")},
                {QStringLiteral("nonce"), QStringLiteral("bm9uY2U=")},
                {QStringLiteral("ciphertext"), QStringLiteral("aGk=")},
                {QStringLiteral("createdAt"), QStringLiteral("2026-01-01T00:00:00.000Z")}};
    }

    static QJsonObject error(const QString &code, const QString &message = {})
    {
        return {{QStringLiteral("type"), QStringLiteral("error")},
                {QStringLiteral("code"), code},
                {QStringLiteral("message"), message}};
    }

    static QJsonObject ack(const QByteArray &id)
    {
        return {{QStringLiteral("type"), QStringLiteral("ack")},
                {QStringLiteral("id"), QString::fromLatin1(id)},
                {QStringLiteral("messageId"), QStringLiteral("broker1")},
                {QStringLiteral("queued"), true}};
    }
};

} // namespace meshtray::test
