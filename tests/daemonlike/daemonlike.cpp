// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "daemonlike.h"

#include "crypto/box.h"
#include "crypto/sign.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr qint64 ackPatienceMs = 15'000;
constexpr int maxAttempts = 25;
constexpr std::array<qint64, 6> waitsMs = {1'000, 2'000, 4'000, 8'000, 16'000, 30'000};
constexpr qint64 attestationLifeMs = 12LL * 3600 * 1000;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QString signature(const crypto::KeyPair &keys, const QString &canonical)
{
    return text(crypto::signToHex(keys, canonical.toUtf8()));
}

/// How the daemon tells a refusal for good from one that may pass.
bool isForGood(const QString &error, bool isFromSession)
{
    static const QRegularExpression member(u"payload_too_large|forbidden|not_found|invalid|schema|auth|signature"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression session(u"unknown|invalid|forbidden|not_authorized|target_not_found"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return error.contains(isFromSession ? session : member);
}

} // namespace

DaemonLike::DaemonLike(QUrl url, Clock &clock, DaemonMember member, Losses losses)
    : m_url(std::move(url))
    , m_clock(clock)
    , m_member(std::move(member))
    , m_losses(std::move(losses))
    , m_socket(m_url, clock, [this] { return memberHello(); })
{
    follow(m_socket, std::nullopt);
}

void DaemonLike::start()
{
    m_socket.open();
}

size_t DaemonLike::launch(const QString &name)
{
    const size_t index = m_sessions.size();
    auto socket = std::make_unique<DaemonSocket>(m_url, m_clock, [this, index] { return sessionHello(index); });
    follow(*socket, index);
    m_sessions.push_back(
        {name, QUuid::createUuid().toString(QUuid::WithoutBraces), crypto::KeyPair::generate(), std::move(socket)});
    m_sessions.back().socket->open();
    return index;
}

std::vector<DaemonSocket *> DaemonLike::sockets() const
{
    std::vector<DaemonSocket *> all{const_cast<DaemonSocket *>(&m_socket)};
    for (const Session &session : m_sessions)
        all.push_back(session.socket.get());
    return all;
}

const crypto::KeyPair &DaemonLike::keysOf(std::optional<size_t> session) const
{
    return session ? m_sessions[*session].keys : m_member.keys;
}

// ---- hellos ---------------------------------------------------------------------------------------------------------

QJsonObject DaemonLike::memberHello() const
{
    const qint64 now = m_clock.wallMs();
    const QString canonical =
        u"%1|%2|%3|%4"_s.arg(text(m_member.meshId), text(m_member.memberId), m_member.pubkey()).arg(now);
    return {{u"type"_s, u"hello"_s},
            {u"meshId"_s, text(m_member.meshId)},
            {u"memberId"_s, text(m_member.memberId)},
            {u"pubkey"_s, m_member.pubkey()},
            {u"sessionId"_s, u"daemon-4711"_s},
            {u"pid"_s, 4711},
            {u"cwd"_s, u"/home/"_s + m_member.name},
            {u"hostname"_s, m_member.name + u"-laptop"_s},
            {u"peerType"_s, u"ai"_s},
            {u"channel"_s, u"claudemesh-daemon"_s},
            {u"timestamp"_s, now},
            {u"signature"_s, signature(m_member.keys, canonical)}};
}

QJsonObject DaemonLike::sessionHello(size_t index) const
{
    const Session &session = m_sessions[index];
    const qint64 now = m_clock.wallMs();
    const qint64 expiresAt = now + attestationLifeMs;
    const QString attested =
        u"claudemesh-session-attest|%1|%2|%3"_s.arg(m_member.pubkey(), session.pubkey()).arg(expiresAt);
    const QString said =
        u"claudemesh-session-hello|%1|%2|%3|%4"_s.arg(text(m_member.meshId), m_member.pubkey(), session.pubkey())
            .arg(now);
    return {{u"type"_s, u"session_hello"_s},
            {u"meshId"_s, text(m_member.meshId)},
            {u"parentMemberId"_s, text(m_member.memberId)},
            {u"parentMemberPubkey"_s, m_member.pubkey()},
            {u"sessionPubkey"_s, session.pubkey()},
            {u"parentAttestation"_s, QJsonObject{{u"sessionPubkey"_s, session.pubkey()},
                                                 {u"parentMemberPubkey"_s, m_member.pubkey()},
                                                 {u"expiresAt"_s, expiresAt},
                                                 {u"signature"_s, signature(m_member.keys, attested)}}},
            {u"sessionId"_s, session.id},
            {u"pid"_s, 5000 + static_cast<int>(index)},
            {u"cwd"_s, u"/home/"_s + m_member.name + u'/' + session.name},
            {u"displayName"_s, session.name},
            {u"hostname"_s, m_member.name + u"-laptop"_s},
            {u"peerType"_s, u"ai"_s},
            {u"channel"_s, u"claudemesh-session"_s},
            {u"timestamp"_s, now},
            {u"signature"_s, signature(session.keys, said)}};
}

// ---- outbox ---------------------------------------------------------------------------------------------------------

void DaemonLike::say(std::optional<size_t> session, const QString &target, const QByteArray &body)
{
    const QByteArray nonce = crypto::randomBytes(crypto::boxNonceSize);
    crypto::SealedText sealed{nonce.toBase64(), body.toBase64()};
    if (const auto key = crypto::PublicKey::fromHex(target.toLatin1()))
        sealed = *crypto::seal(keysOf(session), *key, nonce, body);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_outbox.push_back({session, QJsonObject{{u"type"_s, u"send"_s},
                                             {u"id"_s, id},
                                             {u"client_message_id"_s, id},
                                             {u"targetSpec"_s, target},
                                             {u"priority"_s, u"next"_s},
                                             {u"nonce"_s, text(sealed.nonce)},
                                             {u"ciphertext"_s, text(sealed.ciphertext)}}});
    work();
}

void DaemonLike::work()
{
    const qint64 now = m_clock.steadyMs();
    for (OutboxRow &row : m_outbox) {
        if (row.dueAt > now)
            continue;
        if (row.fate == Fate::InFlight)
            tryAgainLater(row);
        if (row.fate != Fate::Pending || row.dueAt > now)
            continue;
        DaemonSocket &socket = row.session ? *m_sessions[*row.session].socket : m_socket;
        if (!socket.isOpen())
            continue;
        row.fate = Fate::InFlight;
        row.dueAt = now + ackPatienceMs;
        socket.send(row.frame);
    }
}

void DaemonLike::tryAgainLater(OutboxRow &row) const
{
    ++row.attempts;
    row.fate = row.attempts < maxAttempts ? Fate::Pending : Fate::Dead;
    const auto step = std::min<size_t>(static_cast<size_t>(row.attempts), waitsMs.size()) - 1;
    row.dueAt = m_clock.steadyMs() + waitsMs[step];
}

void DaemonLike::hearAck(std::optional<size_t> session, const QJsonObject &frame)
{
    if (m_losses.ack())
        return;
    const auto row = std::ranges::find_if(m_outbox, [&](const OutboxRow &one) {
        return one.frame[u"id"_s] == frame[u"id"_s] && one.session == session && one.fate == Fate::InFlight;
    });
    if (row == m_outbox.end())
        return;
    row->error = frame[u"error"_s].toString();
    if (row->error.isEmpty())
        row->fate = Fate::Done;
    else if (isForGood(row->error, session.has_value()))
        row->fate = Fate::Dead;
    else
        tryAgainLater(*row);
}

// ---- inbox ----------------------------------------------------------------------------------------------------------

void DaemonLike::follow(DaemonSocket &socket, std::optional<size_t> session)
{
    connect(&socket, &DaemonSocket::opened, this, &DaemonLike::work);
    connect(&socket, &DaemonSocket::heard, this,
            [this, &socket, session](const QJsonObject &frame) { hear(socket, session, frame); });
    connect(&socket, &DaemonSocket::lost, this, [this, session] {
        for (OutboxRow &row : m_outbox) {
            if (row.fate == Fate::InFlight && row.session == session)
                tryAgainLater(row);
        }
    });
}

void DaemonLike::hear(DaemonSocket &socket, std::optional<size_t> session, const QJsonObject &frame)
{
    const QString type = frame[u"type"_s].toString();
    if (type == u"ack"_s)
        return hearAck(session, frame);
    if (type != u"push"_s)
        return;
    if (frame[u"subtype"_s] != u"system"_s)
        return hearPush(socket, session, frame);
    if (!session)
        m_events.append(frame[u"event"_s].toString());
}

void DaemonLike::hearPush(DaemonSocket &socket, std::optional<size_t> session, const QJsonObject &frame)
{
    ++m_pushes;
    const QString clientId = frame[u"client_message_id"_s].toString(frame[u"messageId"_s].toString());
    const QString ownKey = session ? m_sessions[*session].pubkey() : m_member.pubkey();
    const bool isOwn = frame[session ? u"senderPubkey"_s : u"senderMemberPubkey"_s] == ownKey;
    if (!isOwn && !m_known.contains(clientId)) {
        m_known.insert(clientId);
        m_inbox.append({read(session, frame), frame[u"senderPubkey"_s].toString(),
                        frame[u"senderMemberPubkey"_s].toString(), frame[u"senderName"_s].toString()});
    }
    if (m_losses.receipt())
        return;
    socket.send({{u"type"_s, u"client_ack"_s},
                 {u"clientMessageId"_s, clientId},
                 {u"brokerMessageId"_s, frame[u"messageId"_s]}});
}

/// With the session's secret, else with the member's, else it is taken for plain text.
QByteArray DaemonLike::read(std::optional<size_t> session, const QJsonObject &push) const
{
    const crypto::SealedText sealed{push[u"nonce"_s].toString().toLatin1(),
                                    push[u"ciphertext"_s].toString().toLatin1()};
    if (const auto sender = crypto::PublicKey::fromHex(push[u"senderPubkey"_s].toString().toLatin1())) {
        if (const auto opened = crypto::open(keysOf(session), *sender, sealed))
            return *opened;
        if (const auto opened = crypto::open(m_member.keys, *sender, sealed))
            return *opened;
    }
    return QByteArray::fromBase64(sealed.ciphertext);
}

} // namespace meshtray::test
