// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/joining.h"

#include "client/refusals.h"
#include "mesh/joindesk.h"
#include "mesh/meshservice.h"
#include "net/brokeraddress.h"

#include <QDateTime>
#include <QPointer>

namespace meshtray {
namespace {

constexpr qsizetype longestName = 64; // what a broker keeps of it

} // namespace

Result<Applicant> applicantFor(const protocol::Invite &invite, const QString &displayName)
{
    const auto mesh = MeshId::parse(invite.payload.meshId);
    const auto owner = crypto::PublicKey::fromHex(invite.payload.ownerPubkey.toLatin1());
    if (!mesh || !owner)
        return fail(ErrorCode::InvalidInput,
                    Joining::tr("This invite names its mesh in a way that no broker accepts."));
    if (const auto broker = net::BrokerAddress::parse(QUrl(invite.payload.brokerUrl)); !broker)
        return std::unexpected(broker.error());
    const QString name = client::readable(displayName, longestName);
    if (name.isEmpty())
        return fail(ErrorCode::InvalidInput, Joining::tr("Choose the name that the other members will see."));
    return Applicant{invite, *mesh, *owner, name};
}

MeshRecord recordOf(const Applicant &applicant, const MemberId &member, const crypto::PublicKey &key, qint64 wallMs)
{
    const protocol::InvitePayload &payload = applicant.invite.payload;
    return {applicant.mesh,          member, payload.meshSlug, applicant.displayName,
            QUrl(payload.brokerUrl), key,    applicant.owner,  QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC)};
}

bool isOutside(const Error &error)
{
    // Without an answer the broker may have let us in.
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Unavailable;
}

Joining::Joining(MeshService &meshes, JoinDesk &desk, SecretStore &secrets, Clock &clock)
    : m_meshes(meshes)
    , m_desk(desk)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

void Joining::join(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done)
{
    const auto applicant = applicantFor(invite, displayName);
    if (!applicant)
        return done(std::unexpected(applicant.error()));
    const MeshId &mesh = applicant->mesh;
    if (m_meshes.find(mesh) || m_underWay.contains(mesh))
        return done(fail(ErrorCode::AlreadyExists, tr("You are in “%1” already.").arg(invite.payload.meshSlug)));

    m_underWay.insert(mesh);
    m_desk.open(mesh);
    QPointer<QObject> asker(context);
    const Joined finish = [this, mesh, asker, done = std::move(done)](Result<MeshId> result) {
        m_underWay.remove(mesh);
        m_desk.close(mesh);
        if (asker)
            done(std::move(result));
    };
    // A key that is about to be deleted must not be taken for one that is kept.
    m_meshes.finishLeaving(mesh, this, [this, applicant = *applicant, finish](const Result<void> &left) {
        if (!left)
            return finish(std::unexpected(left.error()));
        apply(applicant, finish);
    });
}

void Joining::apply(const Applicant &applicant, const Joined &finish)
{
    // Never over a key that is there: it may be the only thing left of an identity, or of a join whose answer was lost.
    m_secrets.read(secretNameOf(applicant.mesh), this, [this, applicant, finish](auto secret) {
        if (secret)
            return applyWithKept(applicant, *secret, finish);
        if (secret.error().kind != SecretError::Kind::Absent)
            return finish(std::unexpected(toError(secret.error())));
        applyWithNew(applicant, finish);
    });
}

void Joining::applyWithKept(const Applicant &applicant, const crypto::SecureBuffer &secret, const Joined &finish)
{
    const auto keys = crypto::KeyPair::fromBytes(secret.bytes());
    if (!keys)
        return finish(fail(ErrorCode::Corrupt, tr("Your keychain holds something under the name of this mesh that is "
                                                  "not a key. Remove that entry, then join again.")));
    present(applicant, keys->publicKey(), finish);
}

void Joining::applyWithNew(const Applicant &applicant, const Joined &finish)
{
    const auto keys = crypto::KeyPair::generate();
    m_meshes.keepKeys(applicant.mesh, keys, this, [this, applicant, key = keys.publicKey(), finish](Result<void> kept) {
        if (!kept)
            return finish(std::unexpected(kept.error()));
        present(applicant, key, [this, mesh = applicant.mesh, finish](Result<MeshId> joined) {
            // The key is kept for the next attempt when one may be needed.
            if (joined || !isOutside(joined.error()))
                return finish(std::move(joined));
            m_meshes.dropKeys(mesh, this, [error = joined.error(), finish] { finish(std::unexpected(error)); });
        });
    });
}

void Joining::present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish)
{
    m_desk.present(applicant, key, [this, applicant, key, finish](const Result<MemberId> &member) {
        if (!member)
            return finish(std::unexpected(member.error()));
        m_meshes.adopt(recordOf(applicant, *member, key, m_clock.wallMs()), this, finish);
    });
}

} // namespace meshtray
