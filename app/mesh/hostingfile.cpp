// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostingfile.h"

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

std::optional<HostingMemory> memoryFrom(const QJsonObject &root)
{
    const auto mesh = MeshId::parse(root.value("meshId"_L1).toString());
    const auto others =
        listFrom<MeshId>(root.value("otherMeshIds"_L1), [](const QString &id) { return MeshId::parse(id); });
    const auto listen = listFrom<net::ListenAddress>(
        root.value("listen"_L1), [](const QString &address) { return net::ListenAddress::parse(address); });
    if (root.value("version"_L1).toInt() != 1 || !mesh || !others || !listen || !root.value("listen"_L1).isArray())
        return std::nullopt;
    const auto wish = root.value("run"_L1).toBool() ? HostingMemory::Wish::Run : HostingMemory::Wish::Rest;
    return HostingMemory{*mesh, *listen, wish, *others};
}

} // namespace

QList<MeshId> HostingMemory::meshes() const
{
    QList<MeshId> all;
    if (mesh)
        all.append(*mesh);
    return all + others;
}

QByteArray toJson(const HostingMemory &memory)
{
    QJsonArray listen;
    for (const net::ListenAddress &address : memory.listen)
        listen.append(address.toString());
    QJsonArray others;
    for (const MeshId &mesh : memory.others)
        others.append(mesh.toString());
    QJsonObject root{{"version"_L1, 1},
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
