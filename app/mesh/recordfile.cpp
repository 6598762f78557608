// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/recordfile.h"

#include "core/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace meshtray {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxFileSize = 4 * 1024 * 1024;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeshFile)
};

/// Nothing there is nothing; something else than a key is a fault.
std::optional<std::optional<crypto::PublicKey>> optionalKey(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::optional<crypto::PublicKey>();
    const auto key = crypto::PublicKey::fromHex(value.toString().toLatin1());
    if (!key)
        return std::nullopt;
    return key;
}

/// The same of a status.
std::optional<std::optional<protocol::Status>> optionalStatus(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::optional<protocol::Status>();
    const auto status = protocol::statusFromWire(value.toString().toLatin1());
    if (!status)
        return std::nullopt;
    return status;
}

/// The same of the names of groups.
std::optional<QList<QByteArray>> groupsFrom(const QJsonValue &value)
{
    QList<QByteArray> groups;
    for (const QJsonValue &entry : value.toArray()) {
        const QByteArray name = entry.toString().toUtf8();
        if (!protocol::isGroupName(name) || groups.size() == protocol::maxGroups)
            return std::nullopt;
        groups.append(name);
    }
    return value.isUndefined() || value.isArray() ? std::optional(groups) : std::nullopt;
}

std::optional<MeshRecord> recordFrom(const QJsonObject &json)
{
    const auto string = [&](QLatin1StringView name) { return json.value(name).toString(); };
    const auto mesh = MeshId::parse(string("meshId"_L1));
    const auto member = MemberId::parse(string("memberId"_L1));
    const auto key = crypto::PublicKey::fromHex(string("pubkey"_L1).toLatin1());
    const auto owner = optionalKey(json.value("ownerPubkey"_L1));
    const auto status = optionalStatus(json.value("status"_L1));
    const auto groups = groupsFrom(json.value("groups"_L1));
    const QUrl url(string("brokerUrl"_L1), QUrl::StrictMode);
    if (!mesh || !member || !key || !owner || !status || !groups || !url.isValid())
        return std::nullopt;
    return MeshRecord{*mesh,
                      *member,
                      string("slug"_L1),
                      string("displayName"_L1),
                      url,
                      *key,
                      *owner,
                      QDateTime::fromString(string("joinedAt"_L1), Qt::ISODateWithMs).toUTC(),
                      *status,
                      string("keyMove"_L1) == "pending"_L1 ? KeyMove::Pending : KeyMove::Done,
                      string("summary"_L1),
                      *groups};
}

QJsonObject toObject(const MeshRecord &record)
{
    QJsonObject json{{"meshId"_L1, record.mesh.toString()},
                     {"memberId"_L1, record.member.toString()},
                     {"slug"_L1, record.slug},
                     {"displayName"_L1, record.displayName},
                     {"brokerUrl"_L1, record.brokerUrl.toString()},
                     {"pubkey"_L1, QString::fromLatin1(record.publicKey.toHex())},
                     {"joinedAt"_L1, record.joinedAt.toString(Qt::ISODateWithMs)}};
    if (record.owner)
        json["ownerPubkey"_L1] = QString::fromLatin1(record.owner->toHex());
    if (record.status)
        json["status"_L1] = QString::fromLatin1(protocol::toWire(*record.status));
    if (record.keyMove == KeyMove::Pending)
        json["keyMove"_L1] = "pending"_L1;
    if (!record.summary.isEmpty())
        json["summary"_L1] = record.summary;
    QJsonArray groups;
    for (const QByteArray &group : record.groups)
        groups.append(QString::fromUtf8(group));
    if (!groups.isEmpty())
        json["groups"_L1] = groups;
    return json;
}

std::optional<QList<MeshRecord>> recordsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<MeshRecord> records;
    for (const QJsonValue &entry : value.toArray()) {
        const auto record = recordFrom(entry.toObject());
        if (!record)
            return std::nullopt;
        records.append(*record);
    }
    return records;
}

std::optional<QList<MeshId>> idsFrom(const QJsonValue &value)
{
    QList<MeshId> ids;
    for (const QJsonValue &entry : value.toArray()) {
        const auto id = MeshId::parse(entry.toString());
        if (!id)
            return std::nullopt;
        ids.append(*id);
    }
    return value.isUndefined() || value.isArray() ? std::optional(ids) : std::nullopt;
}

} // namespace

QByteArray toJson(const MeshList &list)
{
    QJsonArray meshes;
    for (const MeshRecord &record : list.meshes)
        meshes.append(toObject(record));
    QJsonArray leaving;
    for (const MeshId &mesh : list.leaving)
        leaving.append(mesh.toString());
    QJsonObject json{{"version"_L1, formatVersion},
                     {"meshes"_L1, meshes},
                     {"status"_L1, QString::fromLatin1(protocol::toWire(list.status))}};
    if (!leaving.isEmpty())
        json["leaving"_L1] = leaving;
    if (list.retentionDays)
        json["retentionDays"_L1] = *list.retentionDays;
    return QJsonDocument(json).toJson();
}

Result<MeshList> meshesFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto meshes = recordsFrom(root.value("meshes"_L1));
    const auto leaving = idsFrom(root.value("leaving"_L1));
    const auto status = optionalStatus(root.value("status"_L1));
    const int days = root.value("retentionDays"_L1).toInt();
    const bool areDaysWritten = root.contains("retentionDays"_L1);
    const bool areDaysSound = !areDaysWritten || (days >= 1 && days <= mostRetentionDays);
    if (root.value("version"_L1).toInt() != formatVersion || !meshes || !leaving || !status || !areDaysSound) {
        return fail(
            ErrorCode::Corrupt,
            Words::tr("The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it "
                      "away and join the meshes again."));
    }
    return MeshList{*meshes, *leaving, status->value_or(protocol::Status::Idle),
                    areDaysWritten ? std::optional(days) : std::nullopt};
}

SafeFile::SafeFile(QString path)
    : m_path(std::move(path))
{
}

Result<QByteArray> SafeFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileSize)
        return fail(ErrorCode::Io, Words::tr("Could not read %1: %2.").arg(m_path, file.errorString()));
    return file.readAll();
}

void SafeFile::write(const QByteArray &content, QObject *context, std::function<void(Result<void>)> done)
{
    m_writer.run([path = m_path, content] { return replaceFile(path, content); }, context, std::move(done));
}

} // namespace meshtray
