// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/rejoining.h"

#include "core/logging.h"
#include "mesh/joindesk.h"
#include "mesh/meshbook.h"
#include "mesh/meshkey.h"
#include "mesh/meshservice.h"

#include <QPointer>

namespace meshtray {

Rejoining::Rejoining(MeshService &meshes, JoinDesk &desk, MeshBook &book, SecretStore &secrets, Clock &clock)
    : m_meshes(meshes)
    , m_desk(desk)
    , m_book(book)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

Result<void> Rejoining::check(const Applicant &applicant) const
{
    const QString slug = applicant.invite.payload.meshSlug;
    const MeshRecord *record = m_book.find(applicant.mesh);
    if (!record)
        return fail(ErrorCode::NotFound, tr("You are not in “%1”. Join it without a new key.").arg(slug));
    if (record->isOurs())
        return fail(ErrorCode::Refused, tr("You own “%1”: its invites are signed with your key, so it cannot be "
                                           "changed. If the key is lost, restore it from a backup.")
                                            .arg(slug));
    // Who made another mesh of the same id could otherwise draw us over to a broker of theirs.
    if (record->owner && *record->owner != applicant.owner)
        return fail(ErrorCode::Refused, tr("This invite is not signed by the owner of “%1”, the mesh that you are in. "
                                           "Ask the owner for a new one.")
                                            .arg(slug));
    if (m_underWay.contains(applicant.mesh))
        return fail(ErrorCode::AlreadyExists, tr("You are joining “%1” already.").arg(slug));
    return {};
}

void Rejoining::joinAgain(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done)
{
    const auto applicant = applicantFor(invite, displayName);
    if (!applicant)
        return done(std::unexpected(applicant.error()));
    if (const auto may = check(*applicant); !may)
        return done(std::unexpected(may.error()));

    const MeshId mesh = applicant->mesh;
    m_underWay.insert(mesh);
    m_desk.open(mesh);
    QPointer<QObject> asker(context);
    const Joined finish = [this, mesh, asker, done = std::move(done)](Result<MeshId> result) {
        m_underWay.remove(mesh);
        m_desk.close(mesh);
        if (asker)
            done(std::move(result));
    };
    // What an earlier time has left to be moved would be overwritten.
    move(mesh, [this, applicant = *applicant, finish](const Result<void> &moved) {
        if (!moved)
            return finish(std::unexpected(moved.error()));
        chooseKey(applicant, finish);
    });
}

void Rejoining::chooseKey(const Applicant &applicant, const Joined &finish)
{
    m_secrets.read(nextSecretNameOf(applicant.mesh), this, [this, applicant, finish](auto secret) {
        if (!secret && secret.error().kind != SecretError::Kind::Absent &&
            secret.error().kind != SecretError::Kind::Corrupt)
            return finish(std::unexpected(toError(secret.error())));
        const auto keys = secret ? crypto::KeyPair::fromBytes(secret->bytes()) : std::nullopt;
        const MeshRecord *record = m_book.find(applicant.mesh);
        // An earlier attempt without an answer: the broker may know this key already.
        if (keys && record && keys->publicKey() != record->publicKey)
            return present(applicant, keys->publicKey(), finish);
        presentNew(applicant, finish);
    });
}

void Rejoining::presentNew(const Applicant &applicant, const Joined &finish)
{
    const auto keys = crypto::KeyPair::generate();
    const QString name = nextSecretNameOf(applicant.mesh);
    keepMeshKey(m_secrets, name, keys, this,
                [this, applicant, name, key = keys.publicKey(), finish](std::expected<void, SecretError> kept) {
                    if (!kept)
                        return finish(std::unexpected(toError(kept.error())));
                    present(applicant, key, [this, name, finish](Result<MeshId> joined) {
                        if (joined || !isOutside(joined.error()))
                            return finish(std::move(joined));
                        m_secrets.remove(name, this, [error = joined.error(), finish](const auto &) {
                            finish(std::unexpected(error));
                        });
                    });
                });
}

void Rejoining::present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish)
{
    m_desk.present(applicant, key, [this, applicant, key, finish](const Result<MemberId> &member) {
        if (!member)
            return finish(std::unexpected(member.error()));
        remember(applicant, *member, key, finish);
    });
}

void Rejoining::remember(const Applicant &applicant, const MemberId &member, const crypto::PublicKey &key,
                         const Joined &finish)
{
    const MeshRecord *known = m_book.find(applicant.mesh);
    if (!known)
        return finish(fail(ErrorCode::NotFound, tr("You left the mesh meanwhile.")));
    const MeshRecord old = *known;
    MeshRecord record = recordOf(applicant, member, key, m_clock.wallMs());
    record.status = old.status;
    record.summary = old.summary;
    record.groups = old.groups;
    record.keyMove = KeyMove::Pending;
    m_book.replace(record);
    m_book.write(this, [this, old, record, finish](const Result<void> &written) {
        if (!written) {
            m_book.replace(old);
            m_book.save(this);
            // not Unavailable: the broker knows the new key, which is kept for the next attempt
            return finish(fail(ErrorCode::Io, written.error().message));
        }
        move(record.mesh, [this, record, finish](const Result<void> &moved) {
            if (!moved) // the mesh reads the key from where it is, and then this is tried again
                qCWarning(lcMesh) << "the new key of a mesh is not in its place yet:" << moved.error().message;
            if (Mesh *mesh = m_meshes.find(record.mesh))
                mesh->renew(record);
            finish(record.mesh);
        });
    });
}

void Rejoining::watch(Mesh *mesh)
{
    connect(mesh, &Mesh::changed, this, [this, mesh] {
        const MeshId &id = mesh->record().mesh;
        if (!std::holds_alternative<Online>(mesh->keyState()) || m_underWay.contains(id) || m_moving.contains(id))
            return;
        move(id, [](const Result<void> &moved) {
            if (!moved)
                qCWarning(lcMesh) << "the new key of a mesh is not in its place yet:" << moved.error().message;
        });
    });
}

void Rejoining::move(const MeshId &mesh, std::function<void(Result<void>)> done)
{
    const MeshRecord *record = m_book.find(mesh);
    if (!record || record->keyMove == KeyMove::Done)
        return done({});
    if (m_moving.contains(mesh))
        return done(fail(ErrorCode::Unavailable, tr("The key of this mesh is being moved. Try again.")));
    m_moving.insert(mesh);
    finishKeyMove(m_secrets, *record, this,
                  [this, mesh, done = std::move(done)](std::expected<void, SecretError> moved) {
                      m_moving.remove(mesh);
                      if (!moved)
                          return done(std::unexpected(toError(moved.error())));
                      if (const MeshRecord *now = m_book.find(mesh)) {
                          MeshRecord settled = *now;
                          settled.keyMove = KeyMove::Done;
                          m_book.replace(settled);
                          m_book.save(this);
                      }
                      done({});
                  });
}

} // namespace meshtray
