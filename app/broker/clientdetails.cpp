// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/clientdetails.h"

#include "broker/cleantext.h"

namespace meshtray::broker {
namespace {

constexpr qsizetype maxNameLength = 64;
constexpr qsizetype maxSessionIdBytes = 128;
constexpr qsizetype maxPathLength = 1024;
constexpr qsizetype maxChannelBytes = 64;

/// Ids are compared, so a part of one is worse than none.
QByteArray unlessLonger(const QByteArray &id, qsizetype maxBytes)
{
    return id.size() > maxBytes ? QByteArray() : id;
}

QByteArray knownPeerType(const QByteArray &type)
{
    const bool isKnown = type == "ai" || type == "human" || type == "connector";
    return isKnown ? type : QByteArray();
}

} // namespace

ClientDetails clientDetails(const protocol::HelloFrame &hello, const QHostAddress &address, Entrance entrance)
{
    return {.sessionId = unlessLonger(hello.sessionId, maxSessionIdBytes),
            .sessionPubkey = hello.sessionPubkey,
            .pid = hello.pid,
            .cwd = hello.cwd.size() > maxPathLength ? QString() : hello.cwd,
            .displayName = cleanText(hello.displayName, maxNameLength),
            .hostname = cleanText(hello.hostname, maxNameLength),
            .peerType = knownPeerType(hello.peerType),
            .channel = unlessLonger(hello.channel, maxChannelBytes),
            .model = cleanText(hello.model, maxNameLength),
            .address = address,
            .entrance = entrance};
}

bool isControlPlane(const ClientDetails &client)
{
    return client.channel == "claudemesh-daemon" || client.sessionId.startsWith("daemon-");
}

} // namespace meshtray::broker
