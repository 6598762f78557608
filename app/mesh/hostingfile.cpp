// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostingfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshtray {

using namespace Qt::StringLiterals;

QByteArray toJson(const HostingMemory &memory)
{
    QJsonArray listen;
    for (const net::ListenAddress &address : memory.listen)
        listen.append(address.toString());
    return QJsonDocument(QJsonObject{{"version"_L1, 1},
                                     {"meshId"_L1, memory.mesh.toString()},
                                     {"listen"_L1, listen},
                                     {"run"_L1, memory.wish == HostingMemory::Wish::Run}})
        .toJson();
}

Result<std::optional<HostingMemory>> hostingFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::optional<HostingMemory>();
    const auto corrupt = [] {
        return fail(ErrorCode::Corrupt, QCoreApplication::translate(
                                            "HostingFile", "The note about the hosted mesh (hosting.json) cannot be "
                                                           "read. It was left as it is: repair it, or move it "
                                                           "away and host again."));
    };
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto mesh = MeshId::parse(root.value("meshId"_L1).toString());
    if (root.value("version"_L1).toInt() != 1 || !mesh || !root.value("listen"_L1).isArray())
        return corrupt();
    HostingMemory memory{*mesh, {}, HostingMemory::Wish::Rest};
    for (const QJsonValue &value : root.value("listen"_L1).toArray()) {
        const auto address = net::ListenAddress::parse(value.toString());
        if (!address)
            return corrupt();
        memory.listen.append(*address);
    }
    if (root.value("run"_L1).toBool())
        memory.wish = HostingMemory::Wish::Run;
    return std::optional(memory);
}

} // namespace meshtray
