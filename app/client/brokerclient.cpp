// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/brokerclient.h"

#include "client/connection.h"
#include "crypto/encoding.h"

namespace meshtray::client {

class BrokerClient::Private : public Connection {
public:
    using Connection::Connection;
};

BrokerClient::BrokerClient(Membership membership, crypto::KeyPair keys, TransportFactory transports, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(membership), std::move(keys), std::move(transports), clock))
{
    connect(d.get(), &Connection::stateChanged, this, &BrokerClient::stateChanged);
    connect(d.get(), &Connection::clockSkewChanged, this, &BrokerClient::clockSkewChanged);
    connect(d.get(), &Connection::pushed, this, &BrokerClient::pushed);
    connect(&d->outbox(), &Outbox::changed, this, &BrokerClient::outgoingChanged);
}

BrokerClient::~BrokerClient() = default;

const Membership &BrokerClient::membership() const
{
    return d->membership();
}

const crypto::KeyPair &BrokerClient::keys() const
{
    return d->keys();
}

const ConnectionState &BrokerClient::state() const
{
    return d->state();
}

qint64 BrokerClient::clockSkewMs() const
{
    return d->clockSkewMs();
}

void BrokerClient::open()
{
    d->open();
}

void BrokerClient::close()
{
    d->close();
}

void BrokerClient::hurry()
{
    d->hurry();
}

Result<QByteArray> BrokerClient::send(const QByteArray &targetSpec, const crypto::SealedText &text,
                                      protocol::Priority priority)
{
    if (targetSpec.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The message has no recipient. Choose one."));
    if (const auto *rejected = std::get_if<Rejected>(&d->state()))
        return fail(ErrorCode::Refused, rejected->reason);
    protocol::SendFrame frame;
    frame.targetSpec = targetSpec;
    frame.priority = priority;
    frame.nonce = text.nonce;
    frame.ciphertext = text.ciphertext;
    return d->outbox().add(std::move(frame));
}

Result<QByteArray> BrokerClient::sendPlain(const QByteArray &targetSpec, const QString &text,
                                           protocol::Priority priority)
{
    if (crypto::PublicKey::fromHex(targetSpec))
        return fail(ErrorCode::InvalidInput, tr("A message to one person has to be encrypted."));
    // The frame needs a nonce; it means nothing for readable text.
    const crypto::SealedText readableText{
        .nonce = crypto::toBase64(crypto::randomBytes(crypto::boxNonceSize)),
        .ciphertext = crypto::toBase64(text.toUtf8()),
    };
    return send(targetSpec, readableText, priority);
}

void BrokerClient::setBrokerUrl(const QUrl &url)
{
    d->setBrokerUrl(url);
}

void BrokerClient::setStatus(protocol::Status status)
{
    d->setStatus(status);
}

} // namespace meshtray::client
