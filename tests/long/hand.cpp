// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "hand.h"

#include "crypto/box.h"

#include <algorithm>

namespace meshtray::longrun {
namespace {

client::Membership membershipOf(const load::Population &population, size_t index, const QUrl &broker)
{
    return {.mesh = population.mesh(), .member = population.members().at(index).id, .brokerUrl = broker};
}

} // namespace

Hand::Hand(const load::Population &population, size_t index, const QUrl &broker, Clock &clock, Ledger &ledger)
    : m_population(population)
    , m_index(index)
    , m_ledger(ledger)
    , m_client(membershipOf(population, index, broker), population.members().at(index).keys.clone(),
               client::webSocketTransports(), clock)
{
    connect(&m_client, &client::BrokerClient::pushed, this, [this](const protocol::PushFrame &push) { handle(push); });
    connect(&m_client, &client::BrokerClient::outgoingChanged, this,
            [this](const QByteArray &id, const client::OutgoingState &state) { handle(id, state); });
    connect(&m_client, &client::BrokerClient::stateChanged, this, &Hand::handleState);
}

bool Hand::write(size_t to, const QByteArray &text)
{
    const load::Population::Member &recipient = m_population.members().at(to);
    const auto sealed =
        crypto::seal(m_client.keys(), recipient.keys.publicKey(), crypto::randomBytes(crypto::boxNonceSize), text);
    const auto message = m_client.compose(recipient.pubkey, *sealed, protocol::Priority::Next);
    if (!message)
        return false;
    // before the broker can answer
    m_ledger.written(message->frame.id, text);
    m_client.submit(*message);
    return true;
}

void Hand::handle(const protocol::PushFrame &push)
{
    if (push.subtype == "system")
        return;
    const auto &members = m_population.members();
    const auto sender = std::ranges::find(members, push.senderMemberPubkey, &load::Population::Member::pubkey);
    std::optional<QByteArray> text;
    if (sender != members.end())
        text = crypto::open(m_client.keys(), sender->keys.publicKey(),
                            {.nonce = push.nonce, .ciphertext = push.ciphertext});
    m_client.confirm(push);
    m_ledger.arrived(push.messageId, text);
    if (text)
        Q_EMIT read(*text);
    Q_EMIT moved();
}

void Hand::handle(const QByteArray &id, const client::OutgoingState &state)
{
    if (std::holds_alternative<client::Accepted>(state))
        m_ledger.accepted(id);
    else if (!client::isUnsettled(state))
        m_ledger.refused(id);
    Q_EMIT moved();
}

void Hand::handleState()
{
    if (m_wasConnected && !isConnected())
        ++m_breaks;
    m_wasConnected = isConnected();
    Q_EMIT moved();
}

} // namespace meshtray::longrun
