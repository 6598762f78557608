// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/clientconfig.h"

#include "crypto/encoding.h"
#include "crypto/secrethex.h"
#include "protocol/configtokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshtray::protocol {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClientConfig)
};

/// What the test tools of the command-line client write in a key's place.
constexpr std::string_view noKey = "\"dev-only-stub\"";

constexpr qsizetype publicHex = 64;
constexpr qsizetype secretHex = 128;

/// A hex token without its quotes; nothing when it is not one of that length.
std::optional<QByteArrayView> hexIn(std::string_view token, qsizetype length)
{
    const QByteArrayView view(token.data(), static_cast<qsizetype>(token.size()));
    if (view.size() != length + 2 || view.front() != '"' || view.back() != '"')
        return std::nullopt;
    return view.sliced(1, length);
}

std::optional<crypto::PublicKey> publicKeyIn(std::string_view token)
{
    const auto hex = hexIn(token, publicHex);
    return hex ? crypto::PublicKey::fromHex(*hex) : std::nullopt;
}

std::optional<crypto::KeyPair> keysIn(std::string_view token)
{
    const auto hex = hexIn(token, secretHex);
    const auto secret = hex ? crypto::secretFromHex(*hex) : std::nullopt;
    return secret ? crypto::KeyPair::fromBytes(secret->bytes()) : std::nullopt;
}

bool isBrokerUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("ws") || url.scheme() == QLatin1StringView("wss"));
}

QString fieldIsWrong(const char *name)
{
    return Texts::tr("Its field “%1” is missing or wrong.").arg(QLatin1StringView(name));
}

/// Where the optional fields of ours are: absent is fine, something else than a key is not.
std::expected<std::optional<crypto::PublicKey>, QString> ownerIn(std::string_view token)
{
    if (token.empty() || token == "null")
        return std::nullopt;
    if (const auto owner = publicKeyIn(token))
        return owner;
    return std::unexpected(fieldIsWrong("ownerPubkey"));
}

std::expected<ConfigMesh, QString> meshFrom(const ConfigTokens &tokens)
{
    const auto mesh = MeshId::parse(textOf(tokens.meshId).value_or(QString()));
    const auto member = MemberId::parse(textOf(tokens.memberId).value_or(QString()));
    const auto slug = textOf(tokens.slug);
    const auto name = textOf(tokens.name);
    const QUrl url(textOf(tokens.brokerUrl).value_or(QString()), QUrl::StrictMode);
    const auto joinedAt = textOf(tokens.joinedAt);
    const auto owner = ownerIn(tokens.ownerPubkey);
    if (tokens.isAmbiguous)
        return std::unexpected(Texts::tr("One of its fields occurs twice."));
    if (!mesh)
        return std::unexpected(fieldIsWrong("meshId"));
    if (!member)
        return std::unexpected(fieldIsWrong("memberId"));
    if (!slug || slug->trimmed().isEmpty())
        return std::unexpected(fieldIsWrong("slug"));
    if (!name)
        return std::unexpected(fieldIsWrong("name"));
    if (!isBrokerUrl(url))
        return std::unexpected(fieldIsWrong("brokerUrl"));
    if (!joinedAt)
        return std::unexpected(fieldIsWrong("joinedAt"));
    if (!owner)
        return std::unexpected(owner.error());
    const auto key = publicKeyIn(tokens.pubkey);
    if (!key)
        return std::unexpected(fieldIsWrong("pubkey"));
    auto keys = keysIn(tokens.secretKey);
    if (!keys)
        return std::unexpected(Texts::tr("Its field “secretKey” is missing, or is not a key."));
    if (keys->publicKey() != *key)
        return std::unexpected(Texts::tr("Its public key does not belong to its secret key."));
    return ConfigMesh{*mesh,
                      *member,
                      *slug,
                      *name,
                      textOf(tokens.displayName).value_or(QString()),
                      url,
                      QDateTime::fromString(*joinedAt, Qt::ISODateWithMs).toUTC(),
                      *owner,
                      std::move(*keys)};
}

ConfigEntry entryFrom(const ConfigTokens &tokens)
{
    if (tokens.secretKey == noKey)
        return {StubConfigMesh{}, tokens.begin, tokens.end};
    auto mesh = meshFrom(tokens);
    if (mesh)
        return {std::move(*mesh), tokens.begin, tokens.end};
    return {
        BadConfigMesh{textOf(tokens.meshId).value_or(QString()), textOf(tokens.slug).value_or(QString()), mesh.error()},
        tokens.begin, tokens.end};
}

void refuseSecondOnes(std::vector<ConfigEntry> &entries)
{
    QList<MeshId> seen;
    for (ConfigEntry &entry : entries) {
        const auto *mesh = std::get_if<ConfigMesh>(&entry.content);
        if (!mesh)
            continue;
        if (seen.contains(mesh->mesh))
            entry.content = BadConfigMesh{mesh->mesh.toString(), QString(mesh->slug),
                                          Texts::tr("The same mesh stands in the file twice.")};
        else
            seen.append(mesh->mesh);
    }
}

} // namespace

ClientConfigText::ClientConfigText(size_t size)
    : m_buffer(size + configPadding)
    , m_size(size)
{
    std::ranges::fill(m_buffer.bytes().subspan(size), ' ');
}

ClientConfigText ClientConfigText::copyOf(std::span<const unsigned char> text)
{
    ClientConfigText copy(text.size());
    std::ranges::copy(text, copy.text().begin());
    return copy;
}

Result<ClientConfig> parseClientConfig(const ClientConfigText &text)
{
    const auto tokens = tokensOf(text);
    if (!tokens)
        return std::unexpected(tokens.error());
    ClientConfig config;
    config.displayName = textOf(tokens->displayName).value_or(QString());
    for (const ConfigTokens &mesh : tokens->meshes)
        config.entries.push_back(entryFrom(mesh));
    refuseSecondOnes(config.entries);
    return config;
}

} // namespace meshtray::protocol
