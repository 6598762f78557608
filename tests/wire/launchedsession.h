// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiretest.h"

namespace meshtray::test {

/// A session that a command-line client has launched, with what its daemon says for it. Written from the description of
/// the protocol, with nothing of app/protocol in it.
class LaunchedSession {
public:
    LaunchedSession(QByteArray mesh, const Person &parent, QString name);

    QString pubkey() const { return QString::fromLatin1(m_keys.publicKey().toHex()); }
    const crypto::KeyPair &keys() const { return m_keys; }
    const QString &id() const { return m_id; }
    void setId(const QString &id) { m_id = id; }

    /// The member's word for its key, until `expiresAt` (Unix milliseconds).
    QJsonObject attestation(qint64 expiresAt) const;
    /// Signed at `wallMs`, with an attestation for twelve hours.
    QJsonObject hello(qint64 wallMs) const;
    QJsonObject hello(qint64 wallMs, const QJsonObject &attestation) const;
    /// A member's hello as a verb of the command line says it inside this session.
    QJsonObject coldHello(QJsonObject hello) const;

private:
    QByteArray m_mesh;
    crypto::KeyPair m_parent;
    QByteArray m_parentId;
    QString m_name;
    QString m_id;
    crypto::KeyPair m_keys;
};

} // namespace meshtray::test
