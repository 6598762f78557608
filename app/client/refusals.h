// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/connectionstate.h"
#include "protocol/frames.h"

#include <optional>

// What a broker's "no" means for us. Pure.
namespace meshtray::client {

/// Close codes after which coming back by oneself would be an intrusion.
constexpr int closeKicked = 4001;
constexpr int closeBanned = 4002;

/// The broker will not have us, judged by how it closed the connection. Nothing for every other close.
std::optional<Rejected> rejectionByClose(int closeCode, const QString &reason);

/// The same judged by an error frame: codes `revoked` and `banned`, unless the error answers a request of ours.
std::optional<Rejected> rejectionByError(const protocol::ErrorFrame &error);

/// True when an ack's error text says that trying again may help (busy, too fast, mailbox full). The texts of
/// permanent refusals hold one of a few words; those words are part of the protocol.
bool isTransientRefusal(const QString &ackError);

/// Text of a peer as one line for people: no control or direction characters, at most `limit` characters.
QString readable(const QString &text, qsizetype limit = 200);

} // namespace meshtray::client
