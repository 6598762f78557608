// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "crypto/keys.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <variant>
#include <vector>

// The file in which the command-line client keeps its meshes, `~/.claudemesh/config.json`:
// {"version":1,"meshes":[{"meshId","memberId","slug","name","pubkey","secretKey","brokerUrl","joinedAt"}, …], …}. It
// holds secret keys in the clear: the text stays in secret memory, and is never turned into strings as a whole.
namespace meshtray::protocol {

/// Larger files are not looked at, in bytes.
constexpr qsizetype largestClientConfig = 4 * 1024 * 1024;
/// Meshes beyond so many make a file unusable.
constexpr qsizetype mostConfigMeshes = 1000;

/// A text in secret memory, with the room behind it that its reader needs.
class ClientConfigText {
public:
    /// `size` bytes to be filled in.
    explicit ClientConfigText(size_t size);
    static ClientConfigText copyOf(std::span<const unsigned char> text);

    std::span<unsigned char> text() { return m_buffer.bytes().first(m_size); }
    std::span<const unsigned char> text() const { return m_buffer.bytes().first(m_size); }
    /// The text and the spaces behind it.
    const crypto::SecureBuffer &padded() const { return m_buffer; }

private:
    crypto::SecureBuffer m_buffer;
    size_t m_size = 0;
};

/// A mesh with its key. All texts are the file's and may be anything.
struct ConfigMesh {
    MeshId mesh;
    MemberId member;
    QString slug;
    QString name;
    QString displayName;                    ///< a field of ours, which other clients do not write: empty then
    QUrl brokerUrl;                         ///< ws:// or wss://
    QDateTime joinedAt;                     ///< UTC; invalid when the text was no time
    std::optional<crypto::PublicKey> owner; ///< a field of ours too
    crypto::KeyPair keys;
};

/// An entry that cannot be used, and why, as a sentence.
struct BadConfigMesh {
    QString mesh; ///< whatever stands there; may be empty
    QString slug;
    QString reason;
};

/// An entry without a key, as the test tools of the command-line client write it. To be passed over.
struct StubConfigMesh { };

struct ConfigEntry {
    std::variant<ConfigMesh, BadConfigMesh, StubConfigMesh> content;
    size_t begin = 0; ///< where the entry's object stands in the text
    size_t end = 0;   ///< behind its closing brace
};

struct ClientConfig {
    std::vector<ConfigEntry> entries; ///< in the file's order
    QString displayName;              ///< of the person, in all meshes; empty when the file does not say
};

/// Reads such a file. InvalidInput for anything but JSON with a list of meshes; a mesh that is not as it must be is an
/// entry that says so. Pure; takes some 100 microseconds a mesh.
Result<ClientConfig> parseClientConfig(const ClientConfigText &text);

/// The same text without these entries of it, otherwise byte by byte as it was. InvalidInput when the rest would not be
/// a list of exactly the others, as with a text that is no whole JSON though its entries could be found.
Result<ClientConfigText> withoutEntries(const ClientConfigText &text, const ClientConfig &config,
                                        const std::function<bool(const ConfigEntry &)> &isToGo);

/// Writes meshes with their keys in the same form, with our own fields added where they are known.
crypto::SecureBuffer writeClientConfig(std::span<const ConfigMesh> meshes);

} // namespace meshtray::protocol
