// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// Who somebody says to be: both hellos, and what a parent says about a session.

#include "fuzz.h"

#include "protocol/hello.h"
#include "protocol/session.h"

#include <QByteArray>

using namespace meshtray;
using namespace meshtray::fuzz;

namespace {

constexpr qint64 now = 1'780'000'000'000;

void check(const protocol::HelloFrame &hello)
{
    if (!protocol::checkHello(hello, now))
        require(!protocol::helloCanonical(hello).isEmpty(), "what was signed is something");
}

void check(const protocol::SessionHelloFrame &hello)
{
    const bool isAttested = !protocol::checkAttestation(hello.attestation, now);
    const bool isSigned = !protocol::checkSessionHello(protocol::signedPart(hello), now);
    if (isAttested && isSigned)
        require(protocol::isLowerCaseKey(hello.attestation.sessionPubkey), "a session that may come in has a key");
}

template <class Other>
void check(const Other &)
{
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto frame = protocol::parseClientFrame(view(data, size)))
        std::visit([](const auto &one) { check(one); }, *frame);
    return 0;
}
