// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/mesh.h"

#include "core/logging.h"
#include "mesh/historyfiles.h"
#include "mesh/meshkey.h"
#include "mesh/pushreader.h"

#include <algorithm>

namespace meshtray {
namespace {

const client::ConnectionState closedState = client::Closed{};

constexpr std::chrono::seconds firstUnlockRetry{2};
constexpr std::chrono::seconds lastUnlockRetry{30};
constexpr size_t historyKeySize = 32;

} // namespace

Mesh::Mesh(MeshRecord record, MeshEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_environment(std::move(environment))
    , m_unlockRetry(m_environment.clock)
    , m_peers([this] { return m_client && m_client->askForPeers(); }, m_environment.clock)
    , m_keeper(m_environment.historyFile, m_inbox, m_environment.clock)
{
    introduceOwner();
    connect(&m_keeper, &MessageKeeper::received, this, &Mesh::received);
    connect(&m_keeper, &MessageKeeper::troubleChanged, this, &Mesh::changed);
}

Mesh::~Mesh() = default;

void Mesh::introduceOwner()
{
    // An invite does not tell the owner's name, but its key: the first person one can write to.
    if (m_record.owner && !m_record.isOurs())
        m_inbox.introduce(m_record.owner->toHex(), tr("owner"));
}

const client::ConnectionState &Mesh::connectionState() const
{
    return m_client ? m_client->state() : closedState;
}

qint64 Mesh::clockSkewMs() const
{
    return m_client ? m_client->clockSkewMs() : 0;
}

void Mesh::start()
{
    m_unlockRetry.stop();
    m_keyState = Unlocking{whatIsWrong()};
    readMeshKey(m_environment.secrets, m_record, this, [this](auto keys) { useKey(std::move(keys)); });
    Q_EMIT changed();
}

void Mesh::retryUnlock()
{
    if (std::holds_alternative<KeyUnavailable>(m_keyState) || std::holds_alternative<HistoryUnavailable>(m_keyState))
        start();
}

void Mesh::useKey(std::expected<crypto::KeyPair, SecretError> keys)
{
    if (!keys) {
        waitForKey(keys.error());
        return;
    }
    if (keys->publicKey() != m_record.publicKey)
        return; // we joined again meanwhile; the new key is being read
    const bool isOpening = m_keys.has_value();
    m_keys = std::move(*keys);
    if (isOpening)
        return; // the messages are being read already; then the connection is made with this key
    if (m_keeper.history().isOpen())
        connectWith({}); // as before, with another key
    else
        readHistoryKey();
}

void Mesh::waitForKey(SecretError error)
{
    using enum SecretError::Kind;
    qCInfo(lcMesh) << "mesh" << m_record.mesh.bytes() << "waits for its key, reason" << static_cast<int>(error.kind);
    m_keys.reset();
    const bool mayComeByItself = error.kind == Locked || error.kind == NoService || error.kind == TimedOut;
    m_keyState = KeyUnavailable{std::move(error)};
    if (mayComeByItself) {
        const auto wait = std::min(firstUnlockRetry * (1 << std::min(m_unlockFailures++, 4)), lastUnlockRetry);
        m_unlockRetry.start(wait, [this] { start(); });
    }
    Q_EMIT changed();
}

void Mesh::readHistoryKey()
{
    m_environment.secrets.read(historySecretNameOf(m_record.mesh), this, [this](Secret secret) {
        if (secret)
            return openHistory(std::move(*secret));
        if (secret.error().kind == SecretError::Kind::Absent)
            return makeHistoryKey();
        waitForKey(secret.error());
    });
}

/// The first start of a mesh. Or the key was lost: then what was kept does not open with the new one, and says so.
void Mesh::makeHistoryKey()
{
    auto key = std::make_shared<crypto::SecureBuffer>(crypto::SecureBuffer::random(historyKeySize));
    m_environment.secrets.write(historySecretNameOf(m_record.mesh), crypto::SecureBuffer::copyOf(key->bytes()), this,
                                [this, key](std::expected<void, SecretError> written) {
                                    if (!written)
                                        return waitForKey(written.error());
                                    openHistory(std::move(*key));
                                });
}

void Mesh::openHistory(crypto::SecureBuffer key)
{
    m_keeper.open(std::move(key), [this](const Result<QList<client::Outgoing>> &pending) {
        if (pending)
            return connectWith(*pending);
        qCWarning(lcMesh) << "mesh" << m_record.mesh.bytes() << "has no messages:" << pending.error().message;
        m_keys.reset();
        m_keyState = HistoryUnavailable{pending.error()};
        Q_EMIT changed();
    });
}

void Mesh::setHistoryAside(QObject *context, std::function<void(Result<QString>)> done)
{
    if (!std::holds_alternative<HistoryUnavailable>(m_keyState)) {
        done(
            fail(ErrorCode::InvalidInput, tr("The messages of this mesh can be read; there is nothing to set aside.")));
        return;
    }
    moveHistoryAside(m_environment.historyFile, m_environment.clock.wallMs(), this,
                     [this, asker = QPointer(context), done = std::move(done)](const Result<QString> &moved) {
                         if (moved)
                             retryUnlock();
                         if (asker)
                             done(moved);
                     });
}

void Mesh::connectWith(const QList<client::Outgoing> &pending)
{
    m_unlockFailures = 0;
    m_keyState = Online{};
    m_client =
        std::make_unique<client::BrokerClient>(client::Membership{m_record.mesh, m_record.member, m_record.brokerUrl},
                                               std::move(*m_keys), m_environment.transports, m_environment.clock);
    m_keys.reset();
    connect(m_client.get(), &client::BrokerClient::stateChanged, this, &Mesh::followConnection);
    connect(m_client.get(), &client::BrokerClient::clockSkewChanged, this, &Mesh::changed);
    connect(m_client.get(), &client::BrokerClient::pushed, this, &Mesh::handlePush);
    connect(m_client.get(), &client::BrokerClient::outgoingChanged, &m_keeper, &MessageKeeper::setSentState);
    connect(m_client.get(), &client::BrokerClient::peersListed, &m_peers, &Peers::take);
    m_client->setStatus(m_status);
    m_client->setSummary(m_record.summary);
    m_client->setGroups(m_record.groups);
    for (const client::Outgoing &message : pending)
        resume(message);
    m_client->open();
    Q_EMIT changed();
}

void Mesh::renew(MeshRecord record)
{
    m_client.reset();
    m_peers.disconnected();
    const QList<Message> messages = m_inbox.messages();
    for (const Message &message : messages) {
        const auto *sent = std::get_if<meshtray::Sent>(&message.origin);
        if (sent && client::isUnsettled(sent->state))
            m_keeper.setSentState(message.id, sealedWithOldKey());
    }
    m_record = std::move(record);
    introduceOwner();
    start();
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

void Mesh::followConnection()
{
    if (std::holds_alternative<client::Open>(connectionState()))
        m_peers.connected(m_record.publicKey);
    else
        m_peers.disconnected();
    Q_EMIT changed();
}

void Mesh::handlePush(const protocol::PushFrame &push)
{
    if (push.subtype == "system")
        m_peers.hearNews(push);
    const auto own = m_environment.ownMeshes ? m_environment.ownMeshes() : QList<MeshId>();
    auto read = readPush(push, m_record, m_client->keys(), own, m_environment.clock.wallMs());
    if (!read)
        return;
    m_peers.hearFrom(std::get<Received>(read->message.origin).senderKey);
    // Without its contents: it was kept already, and a confirmation needs the names alone.
    protocol::PushFrame receipt;
    receipt.messageId = push.messageId;
    receipt.clientMessageId = push.clientMessageId;
    m_keeper.receive(read->message, read->fingerprint, [client = QPointer(m_client.get()), receipt] {
        if (client) // else we have joined again: it came to the old member
            client->confirm(receipt);
    });
}

} // namespace meshtray
