// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

// The command-line client's config.json, which may be anybody's.

#include "fuzz.h"

#include "crypto/encoding.h"
#include "protocol/clientconfig.h"

#include <QByteArray>

using namespace meshtray;
using namespace meshtray::fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = protocol::ClientConfigText::copyOf({data, size});
    const auto config = protocol::parseClientConfig(text);
    if (!config)
        return 0;
    for (const protocol::ConfigEntry &entry : config->entries)
        require(entry.begin < entry.end && entry.end <= size, "an entry stands in the text");
    const auto rest = protocol::withoutEntries(text, *config, [](const protocol::ConfigEntry &) { return true; });
    if (!rest)
        return 0;
    const auto without = protocol::parseClientConfig(*rest);
    require(without.has_value(), "what is left is a config still");
    require(without->entries.empty(), "what was taken out is gone");
    return 0;
}
