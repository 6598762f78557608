// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/encoding.h"
#include "mesh/meshservice.h"
#include "protocol/invite.h"
#include "secrets/memorysecretstore.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace meshtray::test {

using namespace Qt::StringLiterals;

inline crypto::KeyPair keysOf(char seed)
{
    const QByteArray bytes(32, seed);
    return *crypto::KeyPair::fromSeed(crypto::asBytes(bytes));
}

/// Answers each `POST /join` with what the test has laid out, a body or a whole answer; hangs up when nothing is left.
class JoinServer : public QTcpServer {
public:
    QByteArrayList answers;
    QList<QJsonObject> requests;

    JoinServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the test's server");
    }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray text = socket->peek(64 * 1024);
        const qsizetype head = text.indexOf("\r\n\r\n");
        const QJsonObject body = head < 0 ? QJsonObject() : QJsonDocument::fromJson(text.sliced(head + 4)).object();
        if (body.isEmpty())
            return; // more is to come
        socket->readAll();
        requests.append(body);
        if (!answers.isEmpty()) {
            const QByteArray answer = answers.takeFirst();
            if (answer.startsWith("HTTP/"))
                socket->write(answer);
            else
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(answer.size()) + "\r\nConnection: close\r\n\r\n" + answer);
        }
        socket->disconnectFromHost();
    }
};

/// A profile whose brokers are played by the test.
struct World {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManualClock clock;
    FakeNetwork network;
    JoinServer server;
    QObject context;
    std::unique_ptr<MeshService> meshes;

    World() { restart(); }
    /// As if the program had ended, whatever was under way, and were started again; load() is the caller's.
    void restart() { meshes = std::make_unique<MeshService>(folder.path(), secrets, network.factory(), clock); }

    protocol::Invite inviteTo(const QString &mesh, const QString &slug = u"acme"_s, char owner = 'o') const
    {
        protocol::InvitePayload payload;
        payload.meshId = mesh;
        payload.meshSlug = slug;
        payload.brokerUrl = u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort());
        payload.expiresAt = 4'000'000'000;
        payload.meshRootKey = QString(43, u'A');
        return protocol::signInvite(payload, keysOf(owner));
    }

    /// A mesh that we are in: record and key are there.
    Mesh &addMesh(const QString &id, char key, std::optional<crypto::PublicKey> owner = keysOf('o').publicKey())
    {
        const auto mesh = *MeshId::parse(id);
        keep(secretNameOf(mesh), keysOf(key));
        const MeshRecord record{mesh,
                                *MemberId::parse(u"member01"),
                                id + u"-slug"_s,
                                u"bob"_s,
                                QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort())),
                                keysOf(key).publicKey(),
                                owner,
                                {}};
        bool adopted = false;
        meshes->adopt(record, &context, [&](const Result<MeshId> &) { adopted = true; });
        if (!QTest::qWaitFor([&] { return adopted; }))
            qFatal("the mesh was not adopted");
        return *meshes->find(mesh);
    }

    void keep(const QString &name, const crypto::KeyPair &keys)
    {
        bool kept = false;
        secrets.write(name, crypto::SecureBuffer::copyOf(keys.secretBytes()), &context,
                      [&](const auto &) { kept = true; });
        if (!QTest::qWaitFor([&] { return kept; }))
            qFatal("the keychain was silent");
    }
    void drop(const QString &name)
    {
        bool dropped = false;
        secrets.remove(name, &context, [&](const auto &) { dropped = true; });
        if (!QTest::qWaitFor([&] { return dropped; }))
            qFatal("the keychain was silent");
    }
    /// The public key of the pair that the keychain has under this name.
    std::optional<crypto::PublicKey> keyAt(const QString &name)
    {
        std::optional<std::optional<crypto::PublicKey>> found;
        secrets.read(name, &context, [&](const auto &secret) {
            const auto keys = secret ? crypto::KeyPair::fromBytes(secret->bytes()) : std::nullopt;
            found = keys ? std::optional(keys->publicKey()) : std::nullopt;
        });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("the keychain was silent");
        return *found;
    }
    /// What `meshes.json` says now.
    MeshList written() const
    {
        QFile file(folder.filePath(u"meshes.json"_s));
        return file.open(QFile::ReadOnly) ? meshesFromJson(file.readAll()).value_or(MeshList{}) : MeshList{};
    }
};

} // namespace meshtray::test
