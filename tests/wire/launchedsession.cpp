// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include "crypto/sign.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr qint64 halfADay = 12LL * 3600 * 1000;

QString signature(const crypto::KeyPair &keys, const QString &text)
{
    return QString::fromLatin1(crypto::signToHex(keys, text.toUtf8()));
}

} // namespace

LaunchedSession::LaunchedSession(QByteArray mesh, const Person &parent, QString name)
    : m_mesh(std::move(mesh))
    , m_parent(parent.keys.clone())
    , m_parentId(parent.memberId)
    , m_name(std::move(name))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_keys(crypto::KeyPair::generate())
{
}

QJsonObject LaunchedSession::attestation(qint64 expiresAt) const
{
    const QString parent = QString::fromLatin1(m_parent.publicKey().toHex());
    return {{u"sessionPubkey"_s, pubkey()},
            {u"parentMemberPubkey"_s, parent},
            {u"expiresAt"_s, expiresAt},
            {u"signature"_s,
             signature(m_parent, u"claudemesh-session-attest|%1|%2|%3"_s.arg(parent, pubkey()).arg(expiresAt))}};
}

QJsonObject LaunchedSession::hello(qint64 wallMs) const
{
    return hello(wallMs, attestation(wallMs + halfADay));
}

QJsonObject LaunchedSession::hello(qint64 wallMs, const QJsonObject &attestation) const
{
    const QString parent = QString::fromLatin1(m_parent.publicKey().toHex());
    const QString mesh = QString::fromLatin1(m_mesh);
    return {
        {u"type"_s, u"session_hello"_s},
        {u"meshId"_s, mesh},
        {u"parentMemberId"_s, QString::fromLatin1(m_parentId)},
        {u"parentMemberPubkey"_s, parent},
        {u"sessionPubkey"_s, pubkey()},
        {u"parentAttestation"_s, attestation},
        {u"sessionId"_s, m_id},
        {u"pid"_s, 4711},
        {u"cwd"_s, u"/srv/ada/"_s + m_name},
        {u"displayName"_s, m_name},
        {u"hostname"_s, u"laptop"_s},
        {u"peerType"_s, u"ai"_s},
        {u"channel"_s, u"claudemesh-session"_s},
        {u"timestamp"_s, wallMs},
        {u"signature"_s,
         signature(m_keys, u"claudemesh-session-hello|%1|%2|%3|%4"_s.arg(mesh, parent, pubkey()).arg(wallMs))},
    };
}

QJsonObject LaunchedSession::coldHello(QJsonObject hello) const
{
    hello[u"sessionId"_s] = m_id;
    hello[u"sessionPubkey"_s] = QString::fromLatin1(crypto::KeyPair::generate().publicKey().toHex());
    hello[u"displayName"_s] = u"laptop-4712"_s;
    hello[u"channel"_s] = u"claude-code"_s;
    return hello;
}

} // namespace meshtray::test
