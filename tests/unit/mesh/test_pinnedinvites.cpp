// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hosting.h"
#include "net/brokeraddress.h"
#include "secrets/memorysecretstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

/// A person's part of the desktop without its windows.
struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    MeshService meshes{folder.path(), secrets, client::webSocketTransports(), clock};
    HostingService hosting{folder.path(), meshes, clock};
};

} // namespace

/// Invites to a mesh that is hosted here, with the key of its broker in them.
class PinnedInvitesTest : public QObject {
    Q_OBJECT

    static Hosting host(Desktop &desktop, QObject *context)
    {
        const HostRequest request{
            u"Acme"_s, {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}}, u"alice"_s};
        std::optional<Result<Hosting>> started;
        desktop.hosting.start(request, context, [&](const Result<Hosting> &result) { started = result; });
        if (!QTest::qWaitFor([&] { return started.has_value(); }) || !*started)
            qFatal("hosting did not start");
        return **started;
    }
    static Result<protocol::Invite> pinnedInvite(Desktop &desktop, const MeshId &mesh, QObject *context)
    {
        InviteRequest request;
        request.encryption = InviteRequest::Encryption::PinnedTls;
        std::optional<Result<protocol::Invite>> made;
        desktop.hosting.admin().createInvite(mesh, request, context,
                                             [&](const Result<protocol::Invite> &result) { made = result; });
        if (!QTest::qWaitFor([&] { return made.has_value(); }))
            qFatal("no answer about the invite");
        return *made;
    }

private Q_SLOTS:
    void whoComesByOneTalksToThatKey()
    {
        Desktop alice;
        Desktop bob;
        const Hosting hosting = host(alice, this);
        const auto invite = pinnedInvite(alice, hosting.mesh, this);
        QVERIFY(invite);
        const auto address = net::BrokerAddress::parse(QUrl(invite->payload.brokerUrl));
        QVERIFY(address);
        QCOMPARE(address->url.scheme(), u"wss"_s);
        QVERIFY(address->pin);
        QCOMPARE(address->pin->toString(), hosting.tlsPin);

        std::optional<Result<MeshId>> joined;
        bob.meshes.join(*invite, u"bob"_s, this, [&](const Result<MeshId> &result) { joined = result; });
        QTRY_VERIFY(joined);
        QVERIFY2(*joined, qPrintable(*joined ? QString() : joined->error().message));
        const Mesh *mesh = bob.meshes.find(hosting.mesh);
        QTRY_VERIFY(std::holds_alternative<client::Open>(mesh->connectionState()));
    }

    void withoutAKeyThereIsNone()
    {
        Desktop alice;
        alice.secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s}); // asked for the key of TLS
        const Hosting hosting = host(alice, this);
        QVERIFY(hosting.withoutTls);
        const auto invite = pinnedInvite(alice, hosting.mesh, this);
        QVERIFY(!invite);
        QCOMPARE(invite.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(PinnedInvitesTest)
#include "test_pinnedinvites.moc"
