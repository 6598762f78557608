// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshservice.h"

#include "core/logging.h"
#include "mesh/historyfiles.h"
#include "mesh/meshkey.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace meshtray {

Error toError(const SecretError &error)
{
    const bool isAbsent = error.kind == SecretError::Kind::Absent;
    return {isAbsent ? ErrorCode::NotFound : ErrorCode::Unavailable, error.message};
}

MeshService::MeshService(QString folder, SecretStore &secrets, client::TransportFactory transports, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_book(m_folder)
    , m_secrets(secrets)
    , m_transports(std::move(transports))
    , m_clock(clock)
    , m_joining(*this, m_joinDesk, secrets, clock)
    , m_rejoining(*this, m_joinDesk, m_book, secrets, clock)
    , m_leaving(m_folder, m_book, secrets)
{
    connect(&m_joinDesk, &JoinDesk::asking, this, &MeshService::joinAsksBroker);
}

MeshService::~MeshService() = default;

Result<void> MeshService::load()
{
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, onlyOwner))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made. Check its permissions.").arg(m_folder));
    if (auto read = m_book.read(); !read)
        return read;
    const MeshList list = m_book.list();
    for (const MeshRecord &record : list.meshes)
        add(record);
    for (const MeshId &mesh : list.leaving) {
        finishLeaving(mesh, this, [](const Result<void> &left) {
            if (!left)
                qCWarning(lcMesh) << "a mesh that was left is not deleted yet:" << left.error().message;
        });
    }
    return {};
}

Mesh *MeshService::add(const MeshRecord &record)
{
    m_meshes.push_back(
        std::make_unique<Mesh>(record, MeshEnvironment{.secrets = m_secrets,
                                                       .transports = m_transports,
                                                       .clock = m_clock,
                                                       .historyFile = historyFileOf(m_folder, record.mesh),
                                                       .ownMeshes = [this] { return ids(); }}));
    Mesh *mesh = m_meshes.back().get();
    mesh->setStatus(record.status.value_or(statusOfAll()));
    applyRetention(*mesh);
    m_rejoining.watch(mesh);
    Q_EMIT meshAdded(mesh);
    mesh->start();
    return mesh;
}

QList<MeshId> MeshService::ids() const
{
    QList<MeshId> ids;
    for (const auto &mesh : m_meshes)
        ids.append(mesh->record().mesh);
    return ids;
}

Mesh *MeshService::find(const MeshId &id) const
{
    const auto found = std::ranges::find_if(m_meshes, [&](const auto &mesh) { return mesh->record().mesh == id; });
    return found == m_meshes.end() ? nullptr : found->get();
}

Result<Mesh *> MeshService::findByText(const QString &meshOrSlug) const
{
    // What the mesh was named when it was made leads to it too.
    const QString asSlug = meshOrSlug.simplified().toLower().replace(u' ', u'-');
    QList<Mesh *> matches;
    for (const auto &mesh : m_meshes) {
        if (mesh->record().mesh.toString() == meshOrSlug)
            return mesh.get();
        if (mesh->record().slug == asSlug)
            matches.append(mesh.get());
    }
    if (matches.isEmpty())
        return fail(ErrorCode::NotFound, tr("There is no mesh “%1” in this profile.").arg(meshOrSlug));
    if (matches.size() > 1)
        return fail(ErrorCode::InvalidInput, tr("More than one mesh is called “%1”. Use its id.").arg(meshOrSlug));
    return matches.first();
}

void MeshService::join(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done)
{
    m_joining.join(invite, displayName, context, std::move(done));
}

void MeshService::joinAgain(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done)
{
    m_rejoining.joinAgain(invite, displayName, context, std::move(done));
}

void MeshService::keepKeys(const MeshId &mesh, const crypto::KeyPair &keys, QObject *context,
                           std::function<void(Result<void>)> done)
{
    m_secrets.write(
        secretNameOf(mesh), crypto::SecureBuffer::copyOf(keys.secretBytes()), context,
        [done = std::move(done)](std::expected<void, SecretError> written) {
            if (written)
                return done({});
            done(fail(toError(written.error()).code,
                      tr("The key of the mesh could not be put into your keychain: %1").arg(written.error().message)));
        });
}

void MeshService::dropKeys(const MeshId &mesh, QObject *context, std::function<void()> done)
{
    m_secrets.remove(secretNameOf(mesh), context, [done = std::move(done)](std::expected<void, SecretError> removed) {
        if (!removed)
            qCWarning(lcMesh) << "a key of no use was left in the keychain:" << removed.error().message;
        done();
    });
}

void MeshService::remember(const MeshRecord &record, const Joined &finish)
{
    if (m_book.find(record.mesh))
        return finish(fail(ErrorCode::AlreadyExists, tr("You are in “%1” already.").arg(record.slug)));
    // Before it is written: a write that begins meanwhile has to hold it too.
    m_book.add(record);
    m_book.write(this, [this, record, finish](Result<void> written) {
        if (!written) {
            m_book.remove(record.mesh);
            m_book.save(this);
            return finish(std::unexpected(written.error()));
        }
        add(record);
        finish(record.mesh);
    });
}

void MeshService::leave(const MeshId &id, QObject *context, std::function<void(Result<LeftMesh>)> done)
{
    const MeshRecord *known = m_book.find(id);
    if (!find(id) || !known)
        return done(fail(ErrorCode::NotFound, tr("There is no such mesh in this profile.")));
    QPointer<QObject> asker(context);
    m_leaving.begin(*known, this, [this, id, asker, done = std::move(done)](const Result<void> &begun) {
        if (!begun) {
            if (asker)
                done(std::unexpected(begun.error()));
            return;
        }
        forget(id);
        finishLeaving(id, this, [asker, done](const Result<void> &finished) {
            if (asker)
                done(LeftMesh{finished ? std::nullopt : std::optional(finished.error())});
        });
    });
}

void MeshService::forget(const MeshId &id)
{
    const auto found = std::ranges::find_if(m_meshes, [&](const auto &mesh) { return mesh->record().mesh == id; });
    if (found == m_meshes.end())
        return;
    const std::unique_ptr<Mesh> mesh = std::move(*found);
    m_meshes.erase(found);
    Q_EMIT meshRemoved(mesh.get());
}

void MeshService::finishLeaving(const MeshId &mesh, QObject *context, std::function<void(Result<void>)> done)
{
    m_leaving.finish(mesh, context, std::move(done));
}

void MeshService::adopt(const MeshRecord &record, QObject *context, Joined done)
{
    QPointer<QObject> asker(context);
    remember(record, [asker, done = std::move(done)](Result<MeshId> result) {
        if (asker)
            done(std::move(result));
    });
}

void MeshService::moveBroker(const MeshId &id, const QUrl &url)
{
    Mesh *mesh = find(id);
    if (!mesh || mesh->record().brokerUrl == url)
        return;
    mesh->setBrokerUrl(url);
    if (const MeshRecord *known = m_book.find(id)) {
        MeshRecord record = *known;
        record.brokerUrl = url;
        m_book.replace(record);
        m_book.save(this);
    }
}

void MeshService::setStatusOfAll(protocol::Status status)
{
    m_book.setStatus(status);
    const QList<MeshRecord> records = m_book.list().meshes;
    for (MeshRecord record : records) {
        record.status.reset();
        m_book.replace(record);
    }
    m_book.save(this);
    for (const auto &mesh : m_meshes)
        mesh->setStatus(status);
    Q_EMIT statusOfAllChanged();
}

Result<void> MeshService::setRetention(std::optional<int> days)
{
    if (days && (*days < 1 || *days > mostRetentionDays))
        return fail(ErrorCode::InvalidInput,
                    tr("Messages can be kept for 1 to %1 days, or for good.").arg(mostRetentionDays));
    m_book.setRetention(days);
    m_book.save(this);
    for (const auto &mesh : m_meshes)
        applyRetention(*mesh);
    return {};
}

void MeshService::applyRetention(Mesh &mesh) const
{
    const auto days = retentionDays();
    mesh.setRetention(days ? std::optional(std::chrono::hours(24) * *days) : std::nullopt);
}

void MeshService::setStatus(const MeshId &id, protocol::Status status)
{
    Mesh *mesh = find(id);
    const MeshRecord *known = m_book.find(id);
    if (!mesh || !known)
        return;
    MeshRecord record = *known;
    record.status = status;
    m_book.replace(record);
    m_book.save(this);
    mesh->setStatus(status);
}

Result<void> MeshService::setSummary(const MeshId &id, const QString &summary)
{
    return changePresence(id, [&](Mesh &mesh) {
        mesh.setSummary(summary);
        return Result<void>();
    });
}

Result<void> MeshService::joinGroup(const MeshId &id, const QString &group)
{
    return changePresence(id, [&](Mesh &mesh) { return mesh.joinGroup(group); });
}

Result<void> MeshService::leaveGroup(const MeshId &id, const QString &group)
{
    return changePresence(id, [&](Mesh &mesh) { return mesh.leaveGroup(group); });
}

Result<void> MeshService::changePresence(const MeshId &id, const std::function<Result<void>(Mesh &)> &change)
{
    Mesh *mesh = find(id);
    const MeshRecord *known = m_book.find(id);
    if (!mesh || !known)
        return fail(ErrorCode::NotFound, tr("There is no such mesh in this profile."));
    if (auto changed = change(*mesh); !changed)
        return changed;
    MeshRecord record = *known;
    record.summary = mesh->summary();
    record.groups = mesh->groups();
    m_book.replace(record);
    m_book.save(this);
    return {};
}

void MeshService::readKeys(const MeshId &id, QObject *context, std::function<void(Result<crypto::KeyPair>)> done)
{
    const MeshRecord *known = m_book.find(id);
    if (!known)
        return done(fail(ErrorCode::NotFound, tr("There is no such mesh in this profile.")));
    readMeshKey(m_secrets, *known, context, [done = std::move(done)](std::expected<crypto::KeyPair, SecretError> keys) {
        if (keys)
            return done(std::move(*keys));
        const bool isOther = keys.error().kind == SecretError::Kind::Corrupt;
        done(fail(isOther ? ErrorCode::Corrupt : toError(keys.error()).code, keys.error().message));
    });
}

} // namespace meshtray
