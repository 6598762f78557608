// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// What somebody pastes into the dialog for joining, and what a browser hands over.

#include "fuzz.h"

#include "protocol/invite.h"
#include "protocol/invitev2.h"

#include <QString>

using namespace meshtray;
using namespace meshtray::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qint64 now = 1'780'000'000;
    const QString text = QString::fromUtf8(view(data, size));
    const auto invite = protocol::parseInviteLink(text, now);
    if (invite) {
        const auto again = protocol::parseInviteLink(protocol::inviteLink(*invite), now);
        require(again.has_value(), "the link of an invite is one");
        require(again->payload.meshId == invite->payload.meshId, "a link leads to the same mesh");
    } else {
        require(!invite.error().message.isEmpty(), "a refusal says why");
    }
    static_cast<void>(protocol::inviteCode(text));
    return 0;
}
