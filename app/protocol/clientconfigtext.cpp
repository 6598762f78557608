// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/secrethex.h"
#include "protocol/clientconfig.h"
#include "protocol/configtokens.h"
#include "protocol/jsonwriter.h"

#include "crypto/encoding.h"

#include <QCoreApplication>

#include <algorithm>

// How the texts of such files are made: all of it in secret memory.
namespace meshtray::protocol {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClientConfig)
};

constexpr size_t secretHex = 2 * crypto::KeyPair::size;

/// A stretch of bytes: from one place to another.
struct Stretch {
    size_t begin = 0;
    size_t end = 0;
};

/// What has to be cut out so that the list is one without these elements: each with the comma that is its.
std::vector<Stretch> cuts(const ClientConfig &config, const std::vector<bool> &goes)
{
    const auto &entries = config.entries;
    std::vector<Stretch> result;
    const auto lastKept = std::find(goes.rbegin(), goes.rend(), false);
    const auto followed = static_cast<size_t>(goes.rend() - lastKept); // those before it have a kept one behind them
    for (size_t i = 0; i < followed; ++i) {
        if (goes[i])
            result.push_back({entries[i].begin, entries[i + 1].begin});
    }
    if (followed < entries.size())
        result.push_back({followed == 0 ? entries.front().begin : entries[followed - 1].end, entries.back().end});
    return result;
}

/// All of an entry that is not secret: what stands before the secret key, and what stands behind it.
struct AroundKey {
    QByteArray before;
    QByteArray behind;
};

AroundKey around(const ConfigMesh &mesh)
{
    constexpr qsizetype usualSize = 512;
    constexpr QByteArrayView mark = "\"secretKey\":\"";
    JsonWriter writer(usualSize);
    writer.text("meshId", QByteArrayView(mesh.mesh.bytes()))
        .text("memberId", QByteArrayView(mesh.member.bytes()))
        .text("slug", mesh.slug)
        .text("name", mesh.name)
        .text("pubkey", QByteArrayView(mesh.keys.publicKey().toHex()));
    QByteArray before = writer.finish();
    before.chop(1);
    before += ',';
    before += mark;
    JsonWriter rest(usualSize);
    rest.text("brokerUrl", mesh.brokerUrl.toString()).text("joinedAt", mesh.joinedAt.toString(Qt::ISODateWithMs));
    if (mesh.owner)
        rest.text("ownerPubkey", QByteArrayView(mesh.owner->toHex()));
    rest.textUnlessEmpty("displayName", mesh.displayName);
    return {before, "\"," + rest.finish().sliced(1)};
}

/// Fills secret memory from its beginning on.
class Filler {
public:
    explicit Filler(std::span<unsigned char> room)
        : m_left(room)
    {
    }
    void add(QByteArrayView text)
    {
        std::ranges::copy(crypto::asBytes(text), m_left.begin());
        m_left = m_left.subspan(static_cast<size_t>(text.size()));
    }
    void addSecret(std::span<const unsigned char> bytes)
    {
        crypto::secretToHex(bytes, m_left);
        m_left = m_left.subspan(2 * bytes.size());
    }

private:
    std::span<unsigned char> m_left;
};

} // namespace

Result<ClientConfigText> withoutEntries(const ClientConfigText &text, const ClientConfig &config,
                                        const std::function<bool(const ConfigEntry &)> &isToGo)
{
    std::vector<bool> goes;
    for (const ConfigEntry &entry : config.entries)
        goes.push_back(isToGo(entry));
    const auto removed = cuts(config, goes);
    size_t size = text.text().size();
    for (const Stretch &cut : removed)
        size -= cut.end - cut.begin;

    ClientConfigText result(size);
    auto to = result.text().begin();
    size_t from = 0;
    for (const Stretch &cut : removed) {
        to = std::ranges::copy(text.text().subspan(from, cut.begin - from), to).out;
        from = cut.end;
    }
    std::ranges::copy(text.text().subspan(from), to);
    const auto left = tokensOf(result);
    if (!left || std::ssize(left->meshes) != std::ranges::count(goes, false))
        return fail(ErrorCode::InvalidInput,
                    Texts::tr("The file is damaged, so nothing was taken out of it. Mend it, or delete it by hand."));
    return result;
}

crypto::SecureBuffer writeClientConfig(std::span<const ConfigMesh> meshes)
{
    constexpr QByteArrayView head = "{\"version\":1,\"meshes\":[";
    constexpr QByteArrayView tail = "]}\n";
    std::vector<AroundKey> pieces;
    qsizetype size = head.size() + tail.size() + std::max<qsizetype>(0, std::ssize(meshes) - 1);
    for (const ConfigMesh &mesh : meshes) {
        pieces.push_back(around(mesh));
        size += pieces.back().before.size() + qsizetype{secretHex} + pieces.back().behind.size();
    }
    crypto::SecureBuffer text(static_cast<size_t>(size));
    Filler filler(text.bytes());
    filler.add(head);
    for (size_t i = 0; i < meshes.size(); ++i) {
        if (i > 0)
            filler.add(",");
        filler.add(pieces[i].before);
        filler.addSecret(meshes[i].keys.secretBytes());
        filler.add(pieces[i].behind);
    }
    filler.add(tail);
    return text;
}

} // namespace meshtray::protocol
