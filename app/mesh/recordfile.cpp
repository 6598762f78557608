// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/recordfile.h"

#include "core/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace meshtray {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 maxFileSize = 4 * 1024 * 1024;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeshFile)
};

std::optional<MeshRecord> recordFrom(const QJsonObject &json)
{
    const auto string = [&](QLatin1StringView name) { return json.value(name).toString(); };
    const auto mesh = MeshId::parse(string("meshId"_L1));
    const auto member = MemberId::parse(string("memberId"_L1));
    const auto key = crypto::PublicKey::fromHex(string("pubkey"_L1).toLatin1());
    const auto owner = crypto::PublicKey::fromHex(string("ownerPubkey"_L1).toLatin1());
    const QUrl url(string("brokerUrl"_L1), QUrl::StrictMode);
    if (!mesh || !member || !key || !owner || !url.isValid())
        return std::nullopt;
    return MeshRecord{*mesh,
                      *member,
                      string("slug"_L1),
                      string("displayName"_L1),
                      url,
                      *key,
                      *owner,
                      QDateTime::fromString(string("joinedAt"_L1), Qt::ISODateWithMs).toUTC()};
}

QJsonObject toObject(const MeshRecord &record)
{
    return {{"meshId"_L1, record.mesh.toString()},
            {"memberId"_L1, record.member.toString()},
            {"slug"_L1, record.slug},
            {"displayName"_L1, record.displayName},
            {"brokerUrl"_L1, record.brokerUrl.toString()},
            {"pubkey"_L1, QString::fromLatin1(record.publicKey.toHex())},
            {"ownerPubkey"_L1, QString::fromLatin1(record.owner.toHex())},
            {"joinedAt"_L1, record.joinedAt.toString(Qt::ISODateWithMs)}};
}

} // namespace

QByteArray toJson(const QList<MeshRecord> &records)
{
    QJsonArray meshes;
    for (const MeshRecord &record : records)
        meshes.append(toObject(record));
    return QJsonDocument(QJsonObject{{"version"_L1, formatVersion}, {"meshes"_L1, meshes}}).toJson();
}

Result<QList<MeshRecord>> recordsFromJson(const QByteArray &json)
{
    const auto corrupt = [] {
        return fail(
            ErrorCode::Corrupt,
            Words::tr("The list of meshes (meshes.json) cannot be read. It was left as it is: repair it, or move it "
                      "away and join the meshes again."));
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != formatVersion || !root.value("meshes"_L1).isArray())
        return corrupt();
    QList<MeshRecord> records;
    for (const QJsonValue &value : root.value("meshes"_L1).toArray()) {
        const auto record = recordFrom(value.toObject());
        if (!record)
            return corrupt();
        records.append(*record);
    }
    return records;
}

SafeFile::SafeFile(QString path)
    : m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1);
}

SafeFile::~SafeFile()
{
    m_writer.waitForDone();
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
    QPointer<QObject> alive(context);
    m_writer.start([this, content, alive, done = std::move(done)] {
        auto report = [alive, done, result = replaceFile(m_path, content)] {
            if (alive)
                done(result);
        };
        QMetaObject::invokeMethod(&m_relay, std::move(report), Qt::QueuedConnection);
    });
}

} // namespace meshtray
