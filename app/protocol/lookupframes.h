// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <variant>

// Questions about a mesh and about what was sent. `requestId` is `_reqId`, empty when absent.
namespace meshtray::protocol {

struct MeshInfoFrame {
    QByteArray requestId;
};

struct MessageStatusFrame {
    QByteArray messageId; ///< the broker's or the sender's own, or how it begins; as it came
    QByteArray requestId;
};

using LookupFrame = std::variant<MeshInfoFrame, MessageStatusFrame>;

} // namespace meshtray::protocol
