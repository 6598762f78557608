// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "crypto/keys.h"
#include "protocol/invite.h"

#include <QObject>

#include <functional>

namespace meshtray {

/// Presents a public key with an invite to the broker's `POST /join` (on the host and port of the invite's broker_url)
/// and gives the member id it got. At most 10 s; `done` never comes after `context` is gone. Refused with a sentence
/// for each of the broker's refusals, Unavailable when the broker could not be reached at all, TimedOut when it may
/// have let us in but its answer did not arrive. Goes through the same proxy as the mesh's WebSocket will, and to the
/// same key when the invite names one: Refused, and nothing was sent, when another answers.
void enrol(const protocol::Invite &invite, const crypto::PublicKey &key, const QString &displayName, QObject *context,
           std::function<void(Result<MemberId>)> done);

} // namespace meshtray
