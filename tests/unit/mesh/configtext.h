// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QByteArrayList>

namespace meshtray::test {

/// JSON is easier to read in C++ with single quotes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A mesh as the command-line client's file has it.
inline QByteArray configEntry(const QByteArray &mesh, const crypto::KeyPair &keys)
{
    return json("{'meshId':'" + mesh + "','memberId':'mem-" + mesh + "','slug':'" + mesh + "-slug','name':'" + mesh +
                "','pubkey':'" + keys.publicKey().toHex() + "','secretKey':'" + crypto::toHex(keys.secretBytes()) +
                "','brokerUrl':'wss://broker.example/ws','joinedAt':'2026-01-02T03:04:05.678Z'}");
}

inline QByteArray configFile(const QByteArrayList &entries)
{
    return json("{'version':1,'meshes':[\n") + entries.join(",\n") +
           json("\n],'displayName':'Ada','messageMode':'off'}\n");
}

} // namespace meshtray::test
