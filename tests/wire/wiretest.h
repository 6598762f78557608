// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "brokerprocess.h"
#include "crypto/keys.h"
#include "httpcall.h"
#include "protocol/hello.h"
#include "protocol/invite.h"
#include "wireclient.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace meshtray::test {

/// Somebody with keys, mostly a member of the mesh.
struct Person {
    crypto::KeyPair keys;
    QByteArray memberId;

    QString pubkey() const { return QString::fromLatin1(keys.publicKey().toHex()); }
};

/// For each test a broker of its own with one mesh, and what it takes to get in.
class WireTest : public QObject {
    Q_OBJECT

protected:
    BrokerProcess &broker() { return *m_broker; }
    QString dataFolder() const { return m_folder->path() + QStringLiteral("/data"); }
    const QJsonObject &mesh() const { return m_mesh; }
    /// Of the owner of a mesh, as `mesh create` describes it.
    static crypto::KeyPair ownerKeys(const QJsonObject &mesh);
    QByteArray meshId() const { return m_mesh[QStringLiteral("meshId")].toString().toLatin1(); }

    /// An invite as its receiver reads it; `options` as on the command line.
    protocol::Invite invite(const QStringList &options = {});
    /// The body of a /join that should succeed.
    static QJsonObject joinRequest(const protocol::Invite &invite, const QString &pubkey, const QString &displayName);
    HttpCall postJoin(const QJsonObject &request) const;

    /// A new member, by invite.
    Person join(const QString &displayName);
    /// A connection that has not said anything.
    std::unique_ptr<WireClient> dial() const;
    /// A connection that has said hello and was acked.
    std::unique_ptr<WireClient> connected(const Person &person) const;
    std::unique_ptr<WireClient> connected(const QJsonObject &hello) const;
    /// The same over TLS.
    std::unique_ptr<WireClient> connectedSecurely(const Person &person) const;
    static void greet(WireClient &client, const QJsonObject &hello);

    QJsonObject hello(const Person &person) const;
    /// The same of a client that says what it is; without a channel it is one of v0.1.
    QJsonObject helloOn(const Person &person, const QString &channel) const;
    /// The same by a clock that shows `wallMs`.
    QJsonObject helloAt(const Person &person, qint64 wallMs) const;
    /// An encrypted direct message.
    static QJsonObject sealed(const Person &from, const Person &to, const QString &text, const QString &id);
    /// A send of `text`, which is its id as well, as the broker takes it: whether it is sealed is not its business.
    static QJsonObject message(const QString &target, const QString &text);
    static void acknowledge(WireClient &client, const QJsonObject &push);
    /// What `reader` makes of a push from `writer`.
    static QString opened(const Person &reader, const Person &writer, const QJsonObject &push);

    /// Kills the broker and starts it anew with these options of `serve`.
    void restart(const QStringList &options);

    /// The value of one line of /metrics; -1 when there is no such line.
    double metric(const QByteArray &nameAndLabels) const;

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BrokerProcess> m_broker;
    QJsonObject m_mesh;
};

} // namespace meshtray::test
