// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// What comes over a WebSocket, at the broker and at the client.

#include "fuzz.h"

#include "protocol/frames.h"

#include <QByteArray>

using namespace meshtray;
using namespace meshtray::fuzz;

namespace {

/// What we pass on is read as the same again.
void checkWriting(const protocol::BrokerFrame &frame)
{
    const auto *ack = std::get_if<protocol::AckFrame>(&frame);
    if (!ack)
        return;
    const auto again = protocol::parseBrokerFrame(write(*ack));
    require(again.has_value(), "a written ack can be read");
    require(std::get<protocol::AckFrame>(*again).messageId == ack->messageId, "a written ack keeps its id");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text = view(data, size);
    if (const auto frame = protocol::parseClientFrame(text); !frame)
        require(!frame.error().message.isEmpty(), "a refusal says why");
    if (const auto frame = protocol::parseBrokerFrame(text))
        checkWriting(*frame);
    const protocol::UnknownFrame peeked = protocol::peekFrame(text);
    require(peeked.id.size() <= text.size(), "an id is a part of its frame");
    return 0;
}
