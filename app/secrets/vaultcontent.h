// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace meshtray {

/// What is sealed in a profile's `secrets.vault`.
struct VaultContent {
    std::map<QString, crypto::SecureBuffer> entries;
    /// Names that the system's keychain may have, from before there was this file.
    QStringList perhapsInKeychain = {};
};

/// Count of entries (4 bytes, big-endian), then of each the length of its name (2), the name in UTF-8, the length of
/// the secret (4), the secret; count of names (4), then of each its length (2) and the name. Nothing when it does not
/// fit these lengths or is larger than a vault.
std::optional<crypto::SecureBuffer> toBytes(const VaultContent &content);
/// Nothing for anything but what toBytes() writes.
std::optional<VaultContent> vaultContentFrom(std::span<const unsigned char> bytes);

} // namespace meshtray
