// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshservice.h"

#include "client/refusals.h"
#include "core/logging.h"
#include "mesh/enrolment.h"
#include "mesh/historyfiles.h"
#include "net/brokeraddress.h"

#include <QDateTime>
#include <QDir>
#include <QPointer>

#include <algorithm>

namespace meshtray {
namespace {

constexpr qsizetype longestName = 64; // what a broker keeps of it

ErrorCode codeFor(SecretError::Kind kind)
{
    return kind == SecretError::Kind::Absent ? ErrorCode::NotFound : ErrorCode::Unavailable;
}

} // namespace

MeshService::MeshService(QString folder, SecretStore &secrets, client::TransportFactory transports, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(m_folder + QStringLiteral("/meshes.json"))
    , m_secrets(secrets)
    , m_transports(std::move(transports))
    , m_clock(clock)
{
}

MeshService::~MeshService() = default;

Result<void> MeshService::load()
{
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, onlyOwner))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made. Check its permissions.").arg(m_folder));
    const auto content = m_file.read();
    if (!content)
        return std::unexpected(content.error());
    if (content->isEmpty())
        return {};
    const auto records = recordsFromJson(*content);
    if (!records)
        return std::unexpected(records.error());
    m_records = *records;
    for (const MeshRecord &record : m_records)
        add(record);
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
    const auto mesh = MeshId::parse(invite.payload.meshId);
    const auto owner = crypto::PublicKey::fromHex(invite.payload.ownerPubkey.toLatin1());
    if (!mesh || !owner)
        return done(fail(ErrorCode::InvalidInput, tr("This invite names its mesh in a way that no broker accepts.")));
    if (const auto broker = net::BrokerAddress::parse(QUrl(invite.payload.brokerUrl)); !broker)
        return done(std::unexpected(broker.error()));
    if (find(*mesh) || m_joining.contains(*mesh))
        return done(fail(ErrorCode::AlreadyExists, tr("You are in “%1” already.").arg(invite.payload.meshSlug)));

    const QString name = client::readable(displayName, longestName);
    if (name.isEmpty())
        return done(fail(ErrorCode::InvalidInput, tr("Choose the name that the other members will see.")));

    m_joining.insert(*mesh);
    QPointer<QObject> asker(context);
    Joined finish = [this, id = *mesh, asker, done = std::move(done)](Result<MeshId> result) {
        m_joining.remove(id);
        if (asker)
            done(std::move(result));
    };
    const Applicant applicant{invite, *mesh, *owner, name};
    // Never over a key that is there: it may be the only thing left of an identity, or of a join whose answer was lost.
    m_secrets.read(secretNameOf(*mesh), this, [this, applicant, finish](auto secret) {
        if (secret)
            return applyWithKept(applicant, *secret, finish);
        if (secret.error().kind != SecretError::Kind::Absent)
            return finish(fail(codeFor(secret.error().kind), secret.error().message));
        applyWithNew(applicant, finish);
    });
}

void MeshService::applyWithKept(const Applicant &applicant, const crypto::SecureBuffer &secret, const Joined &finish)
{
    const auto keys = crypto::KeyPair::fromBytes(secret.bytes());
    if (!keys)
        return finish(fail(ErrorCode::Corrupt, tr("Your keychain holds something under the name of this mesh that is "
                                                  "not a key. Remove that entry, then join again.")));
    present(applicant, keys->publicKey(), finish);
}

void MeshService::applyWithNew(const Applicant &applicant, const Joined &finish)
{
    const auto keys = crypto::KeyPair::generate();
    keepKeys(applicant.mesh, keys, this, [this, applicant, key = keys.publicKey(), finish](Result<void> kept) {
        if (!kept)
            return finish(std::unexpected(kept.error()));
        present(applicant, key, [this, mesh = applicant.mesh, finish](Result<MeshId> joined) {
            // Without an answer the broker may have let us in: the key is kept for the next attempt.
            const bool isOutside =
                !joined && (joined.error().code == ErrorCode::Refused || joined.error().code == ErrorCode::Unavailable);
            if (!isOutside)
                return finish(std::move(joined));
            dropKeys(mesh, this, [error = joined.error(), finish] { finish(std::unexpected(error)); });
        });
    });
}

void MeshService::keepKeys(const MeshId &mesh, const crypto::KeyPair &keys, QObject *context,
                           std::function<void(Result<void>)> done)
{
    m_secrets.write(
        secretNameOf(mesh), crypto::SecureBuffer::copyOf(keys.secretBytes()), context,
        [done = std::move(done)](std::expected<void, SecretError> written) {
            if (written)
                return done({});
            done(fail(codeFor(written.error().kind),
                      tr("The key of the mesh could not be put into your keychain: %1").arg(written.error().message)));
        });
}

void MeshService::present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish)
{
    enrol(applicant.invite, key, applicant.displayName, this, [this, applicant, key, finish](Result<MemberId> member) {
        if (!member)
            return finish(std::unexpected(member.error()));
        const protocol::InvitePayload &payload = applicant.invite.payload;
        remember({applicant.mesh, *member, payload.meshSlug, applicant.displayName, QUrl(payload.brokerUrl), key,
                  applicant.owner, QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC)},
                 finish);
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
    // Before it is written: a write that begins meanwhile has to hold it too.
    m_records.append(record);
    m_file.write(toJson(m_records), this, [this, record, finish](Result<void> written) {
        if (!written) {
            m_records.removeIf([&](const MeshRecord &other) { return other.mesh == record.mesh; });
            save();
            return finish(std::unexpected(written.error()));
        }
        add(record);
        finish(record.mesh);
    });
}

void MeshService::save()
{
    m_file.write(toJson(m_records), this, [](const Result<void> &written) {
        if (!written)
            qCWarning(lcMesh) << written.error().message;
    });
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
    for (MeshRecord &record : m_records) {
        if (record.mesh == id)
            record.brokerUrl = url;
    }
    save();
}

void MeshService::readKeys(const MeshId &id, QObject *context, std::function<void(Result<crypto::KeyPair>)> done)
{
    const Mesh *mesh = find(id);
    if (!mesh)
        return done(fail(ErrorCode::NotFound, tr("There is no such mesh in this profile.")));
    m_secrets.read(secretNameOf(id), context,
                   [expected = mesh->record().publicKey, done = std::move(done)](auto secret) {
                       if (!secret)
                           return done(fail(codeFor(secret.error().kind), secret.error().message));
                       auto keys = crypto::KeyPair::fromBytes(secret->bytes());
                       if (!keys || keys->publicKey() != expected)
                           return done(fail(ErrorCode::Corrupt, tr("The key in the keychain is not this mesh's.")));
                       done(std::move(*keys));
                   });
}

} // namespace meshtray
