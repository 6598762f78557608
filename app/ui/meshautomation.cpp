// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/meshautomation.h"

#include "mesh/leavemesh.h"
#include "ui/joinmodel.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

QString fromLatin1(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

/// Taken out of the command, which has no more use for it.
crypto::SecureBuffer passphraseOf(const std::shared_ptr<crypto::SecureBuffer> &secret)
{
    return secret ? std::move(*secret) : crypto::SecureBuffer();
}

QJsonObject toJson(const ImportItem &item)
{
    // in the order of ImportFate
    static const std::array names{u"new"_s,       u"key_missing"_s, u"same_key"_s,
                                  u"other_key"_s, u"unusable"_s,    u"imported"_s};
    QJsonObject json{{u"mesh"_s, item.mesh}, {u"slug"_s, item.slug}, {u"state"_s, names.at(item.fate.index())}};
    if (const auto *unusable = std::get_if<ImportUnusable>(&item.fate))
        json[u"reason"_s] = unusable->why;
    return json;
}

QJsonObject toJson(const QString &file, const ImportReport &report)
{
    QJsonArray meshes;
    for (const ImportItem &item : report.meshes)
        meshes += toJson(item);
    QJsonObject json{{u"file"_s, file}, {u"meshes"_s, meshes}, {u"removed"_s, report.removed}};
    if (report.notRemoved)
        json[u"notRemoved"_s] = report.notRemoved->message;
    return json;
}

} // namespace

MeshAutomation::MeshAutomation(MeshService &meshes, HostingService &hosting, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_hosting(hosting)
    , m_clock(clock)
    , m_import(meshes, clock)
    , m_backup(meshes)
{
}

void MeshAutomation::run(const JoinCommand &command, QObject *context, const Answer &answer)
{
    const auto invite = protocol::parseInviteLink(command.link, m_clock.wallMs() / 1000);
    if (!invite)
        return answer(fail(ErrorCode::InvalidInput, invite.error().message));
    if (command.road == JoinCommand::Road::Safe && travelsInTheOpen(QUrl(invite->payload.brokerUrl, QUrl::StrictMode)))
        return answer(fail(ErrorCode::Refused,
                           tr("The connection to this broker is not encrypted (ws://), and it leads out of your own "
                              "network. Ask for an invite to wss://, or say --unencrypted to join all the same.")));
    const QString name = command.displayName.isEmpty() ? defaultDisplayName() : command.displayName;
    const auto finish = [this, answer](const Result<MeshId> &joined) {
        if (!joined)
            return answer(std::unexpected(joined.error()));
        const Mesh *mesh = m_meshes.find(*joined);
        if (!mesh)
            return answer(fail(ErrorCode::NotFound, tr("The mesh was left meanwhile.")));
        const MeshRecord &record = mesh->record();
        answer(QJsonObject{{u"mesh"_s, record.mesh.toString()},
                           {u"slug"_s, record.slug},
                           {u"member"_s, record.member.toString()},
                           {u"pubkey"_s, fromLatin1(record.publicKey.toHex())}});
    };
    const auto id = MeshId::parse(invite->payload.meshId);
    if (command.key == JoinCommand::Key::New && id && m_meshes.find(*id))
        m_meshes.joinAgain(*invite, name, context, finish);
    else
        m_meshes.join(*invite, name, context, finish);
}

void MeshAutomation::run(const ImportCommand &command, QObject *context, const Answer &answer)
{
    const QString file = command.file.isEmpty() ? MeshImport::clientPath() : command.file;
    m_import.fromClient(file, command.mode, context, [file, answer](const Result<ImportReport> &report) {
        if (!report)
            return answer(std::unexpected(report.error()));
        answer(toJson(file, *report));
    });
}

void MeshAutomation::run(const BackupCommand &command, QObject *context, const Answer &answer)
{
    m_backup.write(command.file, passphraseOf(command.secret), context,
                   [file = command.file, answer](const Result<qsizetype> &written) {
                       if (!written)
                           return answer(std::unexpected(written.error()));
                       answer(QJsonObject{{u"file"_s, file}, {u"meshes"_s, *written}});
                   });
}

void MeshAutomation::run(const RestoreCommand &command, QObject *context, const Answer &answer)
{
    m_import.fromBackup(command.file, passphraseOf(command.secret), command.mode, context,
                        [file = command.file, answer](const Result<ImportReport> &report) {
                            if (!report)
                                return answer(std::unexpected(report.error()));
                            answer(toJson(file, *report));
                        });
}

void MeshAutomation::run(const LeaveCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    const MeshRecord record = (*mesh)->record();
    leaveMesh(m_meshes, m_hosting, record.mesh, context, [record, answer](const Result<LeftMesh> &left) {
        if (!left)
            return answer(std::unexpected(left.error()));
        QJsonObject json{{u"mesh"_s, record.mesh.toString()}, {u"slug"_s, record.slug}};
        if (left->remains)
            json[u"remains"_s] = left->remains->message;
        answer(json);
    });
}

void MeshAutomation::run(const SafetyNumberCommand &command, QObject *, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    const auto peer = (*mesh)->findPeer(command.peer);
    if (!peer)
        return answer(std::unexpected(peer.error()));
    answer(QJsonObject{{u"mesh"_s, (*mesh)->record().mesh.toString()},
                       {u"peer"_s, fromLatin1(peer->toHex())},
                       {u"fingerprint"_s, peer->fingerprint()},
                       {u"safetyNumber"_s, (*mesh)->safetyNumber(*peer)}});
}

void MeshAutomation::run(const SetStatusCommand &command, QObject *, const Answer &answer)
{
    QJsonArray meshes;
    if (command.mesh.isEmpty()) {
        m_meshes.setStatusOfAll(command.status);
        for (const auto &mesh : m_meshes.meshes())
            meshes += mesh->record().mesh.toString();
    } else {
        const auto mesh = m_meshes.findByText(command.mesh);
        if (!mesh)
            return answer(std::unexpected(mesh.error()));
        m_meshes.setStatus((*mesh)->record().mesh, command.status);
        meshes += (*mesh)->record().mesh.toString();
    }
    answer(QJsonObject{{u"status"_s, fromLatin1(protocol::toWire(command.status))}, {u"meshes"_s, meshes}});
}

} // namespace meshtray::ui
