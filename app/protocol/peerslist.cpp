// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/peerslist.h"

#include "crypto/keys.h"

#include <algorithm>
#include <string_view>

namespace meshtray::protocol {
namespace {

constexpr qsizetype longestRole = 32;

template <class Value>
std::string_view stringOf(const Value &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// At most `limit` characters; whatever the text's length, no more of it is looked at.
QString textOf(std::string_view text, qsizetype limit)
{
    constexpr qsizetype longestCharacter = 4;
    QString line = QString::fromUtf8(viewOf(text).first(std::min(viewOf(text).size(), limit * longestCharacter)));
    line.truncate(limit);
    return line;
}

QByteArray keyOf(std::string_view hex)
{
    const auto key = crypto::PublicKey::fromHex(viewOf(hex));
    return key ? key->toHex() : QByteArray();
}

QList<QByteArray> groupsOf(simdjson::dom::object peer)
{
    simdjson::dom::array list;
    if (peer["groups"].get(list) != simdjson::SUCCESS)
        return {};
    QList<QByteArray> groups;
    for (const simdjson::dom::element entry : list) {
        simdjson::dom::object object;
        const bool isObject = entry.get(object) == simdjson::SUCCESS;
        const QByteArrayView name = viewOf(isObject ? stringOf(object["name"]) : stringOf(entry));
        if (isGroupName(name) && !groups.contains(name))
            groups.append(name.toByteArray());
        if (groups.size() == maxGroups)
            break;
    }
    return groups;
}

ListedPeer peerOf(simdjson::dom::object object)
{
    ListedPeer peer;
    peer.pubkey = keyOf(stringOf(object["pubkey"]));
    peer.memberPubkey = keyOf(stringOf(object["memberPubkey"]));
    peer.displayName = textOf(stringOf(object["displayName"]), maxListedNameLength);
    peer.status = statusFromWire(viewOf(stringOf(object["status"]))).value_or(Status::Idle);
    peer.summary = textOf(stringOf(object["summary"]), maxListedSummaryLength);
    peer.groups = groupsOf(object);
    peer.role = viewOf(stringOf(object["peerRole"])).toByteArray().left(longestRole);
    peer.cwd = textOf(stringOf(object["cwd"]), maxListedPathLength);
    peer.model = textOf(stringOf(object["model"]), maxListedNameLength);
    peer.hostname = textOf(stringOf(object["hostname"]), maxListedNameLength);
    return peer;
}

} // namespace

QList<ListedPeer> readPeersList(simdjson::dom::array list)
{
    QList<ListedPeer> peers;
    for (const simdjson::dom::element entry : list) {
        simdjson::dom::object object;
        if (entry.get(object) != simdjson::SUCCESS)
            continue;
        ListedPeer peer = peerOf(object);
        if (peer.pubkey.isEmpty())
            continue;
        peers.append(std::move(peer));
        if (peers.size() == maxListedPeers)
            break;
    }
    return peers;
}

} // namespace meshtray::protocol
