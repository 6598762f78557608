// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/mesh.h"

#include "core/logging.h"
#include "crypto/nonce.h"
#include "mesh/pushreader.h"

#include <QDateTime>

#include <algorithm>

namespace meshtray {
namespace {

using crypto::PublicKey;

const client::ConnectionState closedState = client::Closed{};

constexpr std::chrono::seconds firstUnlockRetry{2};
constexpr std::chrono::seconds lastUnlockRetry{30};

bool isToMany(const QString &to)
{
    return to == u'*' || to.startsWith(u'@') || to.startsWith(u'#');
}

/// A key that is there and cannot be used; `expected` is the one the mesh was joined with.
QString whatIsWrongWith(const std::optional<crypto::KeyPair> &keys, const PublicKey &expected)
{
    if (!keys)
        return Mesh::tr("What is kept as the key of this mesh is no key: it was damaged or changed. Restore it from a "
                        "backup, or leave the mesh and join it again with a new invite.");
    return Mesh::tr("The key that is kept for this mesh (%1) is not the one it was joined with (%2). Restore that one "
                    "from a backup, or leave the mesh and join it again with a new invite.")
        .arg(keys->publicKey().fingerprint(), expected.fingerprint());
}

} // namespace

Mesh::Mesh(MeshRecord record, SecretStore &secrets, client::TransportFactory transports, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_secrets(secrets)
    , m_transports(std::move(transports))
    , m_clock(clock)
    , m_unlockRetry(clock)
{
    // An invite does not tell the owner's name, but its key: the first person one can write to.
    if (m_record.owner != m_record.publicKey)
        m_inbox.introduce(m_record.owner.toHex(), tr("owner"));
}

Mesh::~Mesh() = default;

const client::ConnectionState &Mesh::connectionState() const
{
    return m_client ? m_client->state() : closedState;
}

void Mesh::start()
{
    m_unlockRetry.stop();
    m_keyState = Unlocking{};
    m_secrets.read(secretNameOf(m_record.mesh), this, [this](auto secret) { useKey(std::move(secret)); });
    Q_EMIT changed();
}

void Mesh::retryUnlock()
{
    if (std::holds_alternative<KeyUnavailable>(m_keyState))
        start();
}

void Mesh::useKey(std::expected<crypto::SecureBuffer, SecretError> secret)
{
    if (!secret) {
        waitForKey(secret.error());
        return;
    }
    auto keys = crypto::KeyPair::fromBytes(secret->bytes());
    if (!keys || keys->publicKey() != m_record.publicKey) {
        m_keyState = KeyUnavailable{{SecretError::Kind::Corrupt, whatIsWrongWith(keys, m_record.publicKey)}};
        Q_EMIT changed();
        return;
    }
    m_unlockFailures = 0;
    m_keyState = Online{};
    connectWith(std::move(*keys));
}

void Mesh::waitForKey(SecretError error)
{
    using enum SecretError::Kind;
    qCInfo(lcMesh) << "mesh" << m_record.mesh.bytes() << "waits for its key, reason" << static_cast<int>(error.kind);
    const bool mayComeByItself = error.kind == Locked || error.kind == NoService || error.kind == TimedOut;
    m_keyState = KeyUnavailable{std::move(error)};
    if (mayComeByItself) {
        const auto wait = std::min(firstUnlockRetry * (1 << std::min(m_unlockFailures++, 4)), lastUnlockRetry);
        m_unlockRetry.start(wait, [this] { start(); });
    }
    Q_EMIT changed();
}

void Mesh::connectWith(crypto::KeyPair keys)
{
    m_client = std::make_unique<client::BrokerClient>(
        client::Membership{m_record.mesh, m_record.member, m_record.brokerUrl}, std::move(keys), m_transports, m_clock);
    connect(m_client.get(), &client::BrokerClient::stateChanged, this, &Mesh::changed);
    connect(m_client.get(), &client::BrokerClient::pushed, this, &Mesh::handlePush);
    connect(m_client.get(), &client::BrokerClient::outgoingChanged, &m_inbox, &Inbox::setSentState);
    m_client->open();
    Q_EMIT changed();
}

void Mesh::setBrokerUrl(const QUrl &url)
{
    if (m_record.brokerUrl == url)
        return;
    m_record.brokerUrl = url;
    if (m_client)
        m_client->setBrokerUrl(url);
}

void Mesh::hurry()
{
    if (m_client)
        m_client->hurry();
}

void Mesh::setStatus(protocol::Status status)
{
    if (m_client)
        m_client->setStatus(status);
}

void Mesh::handlePush(const protocol::PushFrame &push)
{
    auto message = readPush(push, m_record, m_client->keys(), m_clock.wallMs());
    if (message && m_inbox.addReceived(*message, push.nonce))
        Q_EMIT received(*message);
}

Result<QByteArray> Mesh::resolveTarget(const QString &to) const
{
    if (isToMany(to))
        return to.toUtf8();
    if (const auto key = PublicKey::fromHex(to.toLatin1()))
        return key->toHex();
    // Whoever calls themselves that, a message to the owner goes to nobody else.
    if (to == u"owner" && m_record.owner != m_record.publicKey)
        return m_record.owner.toHex();
    const QList<QByteArray> keys = m_inbox.keysFor(to);
    if (keys.size() > 1)
        return fail(ErrorCode::InvalidInput, tr("More than one member is called “%1”. Use the member's key.").arg(to));
    if (keys.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("Nobody called “%1” is known in this mesh. Use the member's 64-character key.").arg(to));
    return keys.first();
}

Result<QByteArray> Mesh::send(const QString &to, const QString &text, protocol::Priority priority)
{
    const auto *missing = std::get_if<KeyUnavailable>(&m_keyState);
    const QString reason = missing ? missing->error.message : tr("The key of this mesh is being read. Try again.");
    retryUnlock();
    if (!m_client)
        return fail(ErrorCode::Unavailable, reason);
    if (text.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("There is nothing to send: the message is empty."));
    if (text.toUtf8().size() > maxTextBytes)
        return fail(ErrorCode::InvalidInput,
                    tr("The message is too long: a broker takes at most %1 KiB. Split it.").arg(maxTextBytes / 1024));
    const auto target = resolveTarget(to);
    if (!target)
        return std::unexpected(target.error());
    const auto id = isToMany(to) ? m_client->sendPlain(*target, text, priority) : sendSealed(*target, text, priority);
    if (!id)
        return id;
    m_inbox.addSent({*id, QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC), priority, text,
                     Sent{*target, isToMany(to) ? to : m_inbox.nameFor(*target), client::Waiting{}}});
    return id;
}

Result<QByteArray> Mesh::sendSealed(const QByteArray &target, const QString &text, protocol::Priority priority)
{
    const auto recipient = PublicKey::fromHex(target);
    const auto &keys = m_client->keys();
    const QByteArray nonce = crypto::makeNonce(m_record.mesh.bytes(), keys.publicKey(), *recipient, m_clock.wallMs());
    const auto sealed = crypto::seal(keys, *recipient, nonce, text.toUtf8());
    if (!sealed)
        return fail(ErrorCode::InvalidInput, tr("That is not a key a message can be encrypted for. Check it."));
    return m_client->send(target, *sealed, priority);
}

} // namespace meshtray
