// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// What a browser, a client or anybody sends to the broker's port first.

#include "fuzz.h"

#include "net/httphead.h"

using namespace meshtray;
using namespace meshtray::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype headLimit = 8 * 1024;
    constexpr qsizetype bodyLimit = 64 * 1024;
    const QByteArrayView bytes = view(data, size);
    const auto verdict = net::readHead(bytes, headLimit, bodyLimit);
    if (const auto *head = std::get_if<net::RequestHead>(&verdict)) {
        require(head->size > 0 && head->size <= bytes.size(), "a head is a part of what came");
        require(head->contentLength >= 0 && head->contentLength <= bodyLimit, "a body is within the limit");
        const auto alone = net::readHead(bytes.first(head->size), headLimit, bodyLimit);
        require(std::holds_alternative<net::RequestHead>(alone), "a head does not depend on what comes behind");
        const auto less = net::readHead(bytes.first(head->size - 1), headLimit, bodyLimit);
        require(!std::holds_alternative<net::RequestHead>(less), "a head ends with its last byte");
    } else if (const auto *bad = std::get_if<net::BadHead>(&verdict)) {
        require(bad->status >= 400 && bad->status < 600, "a refusal has a status");
    } else {
        require(bytes.size() <= headLimit, "nobody is waited for beyond the limit");
    }
    return 0;
}
