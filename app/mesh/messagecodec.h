// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/outbox.h"
#include "mesh/message.h"
#include "store/messagerecords.h"

// A message as people see it ⇄ as it is kept on the disk. Pure.
namespace meshtray {

/// The words under which trust and states are kept and told to programs: "direct", "waiting", …
QByteArray wordFor(Trust trust);
QByteArray wordFor(const client::OutgoingState &state);

store::MessageRecord toRecord(const Message &message);
/// What cannot be understood any more is Damaged or, if we sent it, Expired: shown as such, never as something better.
Message toMessage(const store::MessageRecord &record);

/// What belongs to a state besides its word: the reason, the broker's messageId.
QString detailOf(const client::OutgoingState &state);

/// What is to be sent again after the program was ended.
client::Outgoing toOutgoing(const store::PendingRecord &pending);
/// The states of messages that still have to be sent.
QList<QByteArray> unsettledStates();

} // namespace meshtray
