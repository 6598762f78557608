// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rig.h"

#include "crypto/nonce.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {

std::optional<client::OutgoingState> Rig::told(const QByteArray &id) const
{
    for (auto entry = outgoing.crbegin(); entry != outgoing.crend(); ++entry) {
        if (entry->first == id)
            return entry->second;
    }
    return std::nullopt;
}

crypto::SealedText Rig::seal(const QByteArray &text) const
{
    const auto sealed = crypto::seal(m_client->keys(), counterpart(), crypto::randomBytes(crypto::boxNonceSize), text);
    if (!sealed)
        qFatal("the counterpart's key cannot be sealed for");
    return *sealed;
}

QByteArray Rig::send(const QByteArray &text)
{
    const auto id = m_client->send(counterpart().toHex(), seal(text), protocol::Priority::Next);
    if (!id)
        qWarning("%s", qPrintable(id.error().message));
    return id ? *id : QByteArray();
}

QJsonObject Rig::expect(const QString &type)
{
    const bool isThere = until([this] { return !m_written.isEmpty(); }, 5s);
    if (!isThere || m_written.first()[u"type"_s] != type) {
        qWarning("no %s, but %s", qPrintable(type),
                 isThere ? qPrintable(m_written.first()[u"type"_s].toString()) : "nothing");
        return {};
    }
    return m_written.takeFirst();
}

bool Rig::expectNothing()
{
    advance(300ms);
    for (const QJsonObject &frame : std::as_const(m_written))
        qWarning("unexpected: %s", qPrintable(frame[u"type"_s].toString()));
    return m_written.isEmpty();
}

void Rig::makeClient(const client::Membership &membership, crypto::KeyPair keys, client::TransportFactory transports,
                     Clock &clock)
{
    m_client = std::make_unique<client::BrokerClient>(membership, std::move(keys), std::move(transports), clock);
    auto *client = m_client.get();
    QObject::connect(client, &client::BrokerClient::stateChanged, client,
                     [this, client] { states.append(client->state()); });
    QObject::connect(client, &client::BrokerClient::pushed, client, [this, client](const protocol::PushFrame &push) {
        pushes.append(push);
        client->confirm(push);
    });
    QObject::connect(
        client, &client::BrokerClient::outgoingChanged, client,
        [this](const QByteArray &id, const client::OutgoingState &state) { outgoing.append({id, state}); });
}

} // namespace meshtray::test
