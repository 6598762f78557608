// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationjson.h"

#include "client/clockskew.h"
#include "core/overloaded.h"
#include "mesh/messagecodec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

QString fromUtf8(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QJsonObject connectionToJson(const client::ConnectionState &state)
{
    return std::visit(Overloaded{
                          [](const client::Closed &) { return QJsonObject{{u"state"_s, u"closed"_s}}; },
                          [](const client::Connecting &) { return QJsonObject{{u"state"_s, u"connecting"_s}}; },
                          [](const client::AwaitingAck &) { return QJsonObject{{u"state"_s, u"awaiting_ack"_s}}; },
                          [](const client::Open &) { return QJsonObject{{u"state"_s, u"open"_s}}; },
                          [](const client::Reconnecting &waiting) {
                              return QJsonObject{{u"state"_s, u"reconnecting"_s}, {u"reason"_s, waiting.reason}};
                          },
                          [](const client::Rejected &rejected) {
                              return QJsonObject{{u"state"_s, u"rejected"_s},
                                                 {u"code"_s, fromUtf8(rejected.code)},
                                                 {u"reason"_s, rejected.reason}};
                          },
                      },
                      state);
}

QJsonObject stateToJson(const Mesh &mesh)
{
    return std::visit(Overloaded{
                          [](const Unlocking &) { return QJsonObject{{u"state"_s, u"unlocking"_s}}; },
                          [](const KeyUnavailable &unavailable) {
                              return QJsonObject{{u"state"_s, u"key_unavailable"_s},
                                                 {u"key"_s, ui::nameOf(unavailable.error.kind)},
                                                 {u"reason"_s, unavailable.error.message}};
                          },
                          [](const HistoryUnavailable &unavailable) {
                              return QJsonObject{{u"state"_s, u"history_unavailable"_s},
                                                 {u"reason"_s, unavailable.error.message}};
                          },
                          [&](const Online &) { return connectionToJson(mesh.connectionState()); },
                      },
                      mesh.keyState());
}

QJsonArray toJson(const QList<net::ListenAddress> &addresses)
{
    QJsonArray array;
    for (const auto &address : addresses)
        array += address.toString();
    return array;
}

} // namespace

QString nameOf(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::Locked:
        return u"locked"_s;
    case SecretError::Kind::Absent:
        return u"absent"_s;
    case SecretError::Kind::NoService:
        return u"no_service"_s;
    case SecretError::Kind::TimedOut:
        return u"timed_out"_s;
    case SecretError::Kind::Denied:
        return u"denied"_s;
    case SecretError::Kind::Corrupt:
        return u"corrupt"_s;
    case SecretError::Kind::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject meshToJson(Mesh &mesh)
{
    const MeshRecord &record = mesh.record();
    QJsonObject json = stateToJson(mesh);
    json[u"id"_s] = record.mesh.toString();
    json[u"slug"_s] = record.slug;
    json[u"displayName"_s] = record.displayName;
    json[u"brokerUrl"_s] = record.brokerUrl.toString();
    json[u"pubkey"_s] = fromUtf8(record.publicKey.toHex());
    json[u"unread"_s] = mesh.inbox().unread();
    if (mesh.keepingTrouble())
        json[u"keepingTrouble"_s] = mesh.keepingTrouble()->message;
    if (client::isClockFarOff(mesh.clockSkewMs()))
        json[u"clockSkewMs"_s] = mesh.clockSkewMs();
    json[u"status"_s] = fromUtf8(protocol::toWire(mesh.status()));
    return json;
}

QJsonObject toJson(const HostedMesh &mesh)
{
    return {{u"mesh"_s, mesh.id.toString()}, {u"slug"_s, mesh.slug}, {u"name"_s, mesh.name}};
}

QJsonObject toJson(const Hosting &hosting)
{
    QJsonArray meshes;
    for (const HostedMesh &mesh : hosting.meshes)
        meshes += toJson(mesh);
    QJsonObject json{{u"mesh"_s, hosting.mesh.toString()},
                     {u"slug"_s, hosting.slug},
                     {u"listening"_s, toJson(hosting.listening)},
                     {u"meshes"_s, meshes}};
    if (!hosting.tlsPin.isEmpty())
        json[u"tlsPin"_s] = fromUtf8(hosting.tlsPin);
    if (hosting.withoutTls)
        json[u"withoutTls"_s] = hosting.withoutTls->message;
    return json;
}

QJsonObject hostingToJson(const HostState &state)
{
    return std::visit(Overloaded{
                          [](const NotHosting &) { return QJsonObject{{u"state"_s, u"off"_s}}; },
                          [](const StartingHost &) { return QJsonObject{{u"state"_s, u"starting"_s}}; },
                          [](const Hosting &hosting) {
                              QJsonObject json = toJson(hosting);
                              json[u"state"_s] = u"on"_s;
                              return json;
                          },
                          [](const StoppingHost &) { return QJsonObject{{u"state"_s, u"stopping"_s}}; },
                          [](const HostFailed &failed) {
                              return QJsonObject{{u"state"_s, u"failed"_s}, {u"reason"_s, failed.error.message}};
                          },
                      },
                      state);
}

QJsonObject toJson(const protocol::Invite &invite)
{
    const auto expiresAt = QDateTime::fromSecsSinceEpoch(invite.payload.expiresAt, Qt::UTC);
    return {{u"token"_s, fromUtf8(invite.token)},
            {u"link"_s, protocol::inviteLink(invite)},
            {u"httpLink"_s, protocol::inviteHttpLink(invite)},
            {u"expiresAt"_s, expiresAt.toString(Qt::ISODate)}};
}

QJsonObject receivedToJson(const MeshRecord &mesh, const Message &message)
{
    const auto &received = std::get<Received>(message.origin);
    QJsonObject json{
        {u"id"_s, fromUtf8(message.id)},
        {u"mesh"_s, mesh.mesh.toString()},
        {u"from"_s, QJsonObject{{u"key"_s, fromUtf8(received.senderKey)}, {u"name"_s, received.senderName}}},
        {u"text"_s, message.text},
        {u"at"_s, message.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"trust"_s, fromUtf8(wordFor(received.trust))},
        {u"priority"_s, fromUtf8(protocol::toWire(message.priority))}};
    if (!received.target.isEmpty())
        json[u"to"_s] = fromUtf8(received.target);
    return json;
}

QJsonObject stateToJson(const client::OutgoingState &state)
{
    QJsonObject json{{u"state"_s, fromUtf8(wordFor(state))}};
    if (const auto *accepted = std::get_if<client::Accepted>(&state))
        json[u"messageId"_s] = fromUtf8(accepted->messageId);
    if (const auto *refused = std::get_if<client::Refused>(&state))
        json[u"reason"_s] = refused->reason;
    const auto *expired = std::get_if<client::Expired>(&state);
    const auto *cancelled = std::get_if<client::Cancelled>(&state);
    if (expired || cancelled)
        json[u"mayHaveArrived"_s] = (expired ? expired->trace : cancelled->trace) == client::Trace::MayHaveArrived;
    return json;
}

QJsonObject sentToJson(const QByteArray &id, const client::OutgoingState &state)
{
    QJsonObject json = stateToJson(state);
    json[u"id"_s] = fromUtf8(id);
    return json;
}

QJsonObject toJson(const MeshRecord &mesh, const Message &message)
{
    if (message.isReceived())
        return receivedToJson(mesh, message);
    const auto &sent = std::get<Sent>(message.origin);
    QJsonObject json = sentToJson(message.id, sent.state);
    json[u"mesh"_s] = mesh.mesh.toString();
    json[u"to"_s] = QJsonObject{{u"key"_s, fromUtf8(sent.target)}, {u"name"_s, sent.targetName}};
    json[u"text"_s] = message.text;
    json[u"at"_s] = message.at.toUTC().toString(Qt::ISODateWithMs);
    json[u"priority"_s] = fromUtf8(protocol::toWire(message.priority));
    return json;
}

} // namespace meshtray::ui
