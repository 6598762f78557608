// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// A backup file (.cmb) from wherever. Deriving the key takes a tenth of a second, so most of what is tried is a file
// that opens with the right passphrase and holds something unexpected.

#include "fuzz.h"

#include "crypto/backup.h"
#include "crypto/encoding.h"
#include "protocol/clientconfig.h"

#include <QByteArray>

using namespace meshtray;
using namespace meshtray::fuzz;

namespace {

const QByteArray passphrase = "correct horse battery";

/// As the import reads it, once it is open.
void read(const QByteArray &content)
{
    const auto text = protocol::ClientConfigText::copyOf(crypto::asBytes(content));
    static_cast<void>(protocol::parseClientConfig(text));
}

/// Every now and then the whole way, so that it stays tried.
bool isTurnOfTheWholeWay()
{
    static int turn = 0;
    constexpr int every = 256;
    return turn++ % every == 0;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = view(data, size).toByteArray();
    read(file);
    if (file.startsWith("CMB1") && !isTurnOfTheWholeWay())
        return 0;
    const auto opened = crypto::openBackup(crypto::asBytes(passphrase), file);
    require(!opened || size > 60, "nothing opens that cannot be sealed");
    if (!isTurnOfTheWholeWay())
        return 0;
    const auto sealed = crypto::makeBackup(crypto::asBytes(passphrase), crypto::asBytes(file));
    require(sealed.has_value(), "anything can be sealed");
    require(crypto::openBackup(crypto::asBytes(passphrase), *sealed).has_value(), "what is sealed opens again");
    return 0;
}
