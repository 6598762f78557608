// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/clientconfig.h"

#include <string_view>

// Used by the .cpp files of this folder only.
namespace meshtray::protocol {

/// Spaces that have to stand behind a text: the parser looks ahead, and copies the last block to its stack, where
/// nothing secret shall be.
constexpr size_t configPadding = 128;

/// The values of one mesh as they stand in the file, quotes and escapes included: nothing is copied, nothing unescaped.
/// Empty when there is none.
struct ConfigTokens {
    std::string_view meshId;
    std::string_view memberId;
    std::string_view slug;
    std::string_view name;
    std::string_view pubkey;
    std::string_view secretKey;
    std::string_view brokerUrl;
    std::string_view joinedAt;
    std::string_view displayName;
    std::string_view ownerPubkey;
    bool isAmbiguous = false; ///< one of them occurs twice
    size_t begin = 0;         ///< where the object stands in the text
    size_t end = 0;
};

struct ConfigFileTokens {
    std::vector<ConfigTokens> meshes; ///< one for each element of the list, whatever it is
    std::string_view displayName;
};

/// Finds the values in a text. They are views of it. InvalidInput when it is not an object with a list `meshes`.
Result<ConfigFileTokens> tokensOf(const ClientConfigText &text);

/// What a token means when it is a string. Not for the secret key: this makes copies.
std::optional<QString> textOf(std::string_view token);

} // namespace meshtray::protocol
