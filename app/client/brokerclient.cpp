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
    connect(d.get(), &Connection::peersListed, this, &BrokerClient::peersListed);
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

Result<Outgoing> BrokerClient::compose(const QByteArray &targetSpec, const crypto::SealedText &text,
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
    return d->outbox().compose(std::move(frame));
}

Result<Outgoing> BrokerClient::composePlain(const QByteArray &targetSpec, const QString &text,
                                            protocol::Priority priority)
{
    if (crypto::PublicKey::fromHex(targetSpec))
        return fail(ErrorCode::InvalidInput, tr("A message to one person has to be encrypted."));
    // The frame needs a nonce; it means nothing for readable text.
    const crypto::SealedText readableText{
        .nonce = crypto::toBase64(crypto::randomBytes(crypto::boxNonceSize)),
        .ciphertext = crypto::toBase64(text.toUtf8()),
    };
    return compose(targetSpec, readableText, priority);
}

void BrokerClient::discard(const QByteArray &id)
{
    d->outbox().discard(id);
}

void BrokerClient::submit(Outgoing message)
{
    d->outbox().submit(std::move(message));
}

Result<void> BrokerClient::cancel(const QByteArray &id)
{
    return d->outbox().cancel(id);
}

Result<void> BrokerClient::hasten(const QByteArray &id)
{
    return d->outbox().hasten(id);
}

Result<QByteArray> BrokerClient::submitted(Result<Outgoing> message)
{
    if (!message)
        return std::unexpected(message.error());
    const QByteArray id = message->frame.id;
    submit(*std::move(message));
    return id;
}

Result<QByteArray> BrokerClient::send(const QByteArray &targetSpec, const crypto::SealedText &text,
                                      protocol::Priority priority)
{
    return submitted(compose(targetSpec, text, priority));
}

Result<QByteArray> BrokerClient::sendPlain(const QByteArray &targetSpec, const QString &text,
                                           protocol::Priority priority)
{
    return submitted(composePlain(targetSpec, text, priority));
}

void BrokerClient::confirm(const protocol::PushFrame &push)
{
    d->confirm(push);
}

void BrokerClient::setBrokerUrl(const QUrl &url)
{
    d->setBrokerUrl(url);
}

void BrokerClient::setStatus(protocol::Status status)
{
    d->presence().setStatus(status);
}

void BrokerClient::setSummary(const QString &summary)
{
    d->presence().setSummary(summary);
}

void BrokerClient::setGroups(const QList<QByteArray> &groups)
{
    d->presence().setGroups(groups);
}

bool BrokerClient::leaveGroup(const QByteArray &group)
{
    return d->presence().leaveGroup(group);
}

bool BrokerClient::askForPeers()
{
    return d->askForPeers();
}

} // namespace meshtray::client
