// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostingfile.h"

#include "broker/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshtray {

using namespace Qt::StringLiterals;

namespace {

/// Each element through `parse`; nothing when it is no array or one of them is refused. A field that is missing is
/// empty.
template <class T, class Parse>
std::optional<QList<T>> listFrom(const QJsonValue &value, Parse parse)
{
    if (!value.isArray() && !value.isUndefined())
        return std::nullopt;
    QList<T> list;
    for (const QJsonValue &element : value.toArray()) {
        const auto parsed = parse(element.toString());
        if (!parsed)
            return std::nullopt;
        list.append(*parsed);
    }
    return list;
}

/// Nothing when it is no object, or one of them is no limit, or they cannot all hold.
std::optional<QMap<QString, QString>> limitsFrom(const QJsonValue &value)
{
    if (!value.isObject() && !value.isUndefined())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    QMap<QString, QString> limits;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return std::nullopt;
        limits.insert(it.key(), it->toString());
    }
    broker::BrokerConfig config;
    if (!applyLimits(config, limits))
        return std::nullopt;
    return limits;
}

std::optional<HostingMemory> memoryFrom(const QJsonObject &root)
{
    HostingMemory memory;
    memory.mesh = MeshId::parse(root.value("meshId"_L1).toString());
    const auto others =
        listFrom<MeshId>(root.value("otherMeshIds"_L1), [](const QString &id) { return MeshId::parse(id); });
    const auto listen = listFrom<net::ListenAddress>(
        root.value("listen"_L1), [](const QString &address) { return net::ListenAddress::parse(address); });
    const auto limits = limitsFrom(root.value("limits"_L1));
    if (root.value("version"_L1).toInt() != 1 || !others || !listen || !limits || !root.value("listen"_L1).isArray())
        return std::nullopt;
    // without a mesh it was written before the first one was made
    if (!memory.mesh && root.contains("meshId"_L1))
        return std::nullopt;
    memory.others = *others;
    memory.listen = *listen;
    memory.limits = *limits;
    memory.wish = root.value("run"_L1).toBool() ? HostingMemory::Wish::Run : HostingMemory::Wish::Rest;
    return memory;
}

} // namespace

QList<MeshId> HostingMemory::meshes() const
{
    QList<MeshId> all;
    if (mesh)
        all.append(*mesh);
    return all + others;
}

Result<void> applyLimits(broker::BrokerConfig &config, const QMap<QString, QString> &limits)
{
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        const broker::Limit *limit = broker::findLimit(it.key());
        if (!limit)
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("HostingFile", "The broker has no limit “%1”.").arg(it.key().left(40)));
        if (const auto done = limit->set(config, it.value()); !done)
            return done;
    }
    return broker::checkLimits(config);
}

QByteArray toJson(const HostingMemory &memory)
{
    QJsonArray listen;
    for (const net::ListenAddress &address : memory.listen)
        listen.append(address.toString());
    QJsonArray others;
    for (const MeshId &mesh : memory.others)
        others.append(mesh.toString());
    QJsonObject limits;
    for (auto it = memory.limits.begin(); it != memory.limits.end(); ++it)
        limits.insert(it.key(), it.value());
    QJsonObject root{{"version"_L1, 1},
                     {"limits"_L1, limits},
                     {"listen"_L1, listen},
                     {"otherMeshIds"_L1, others},
                     {"run"_L1, memory.wish == HostingMemory::Wish::Run}};
    if (memory.mesh)
        root.insert("meshId"_L1, memory.mesh->toString());
    return QJsonDocument(root).toJson();
}

Result<std::optional<HostingMemory>> hostingFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::optional<HostingMemory>();
    const auto memory = memoryFrom(QJsonDocument::fromJson(json).object());
    if (!memory)
        return fail(ErrorCode::Corrupt, QCoreApplication::translate(
                                            "HostingFile", "The note about the hosted mesh (hosting.json) cannot be "
                                                           "read. It was left as it is: repair it, or move it "
                                                           "away and host again."));
    return memory;
}

} // namespace meshtray
