// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/configtokens.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

#include <array>

namespace meshtray::protocol {
namespace {

namespace ondemand = simdjson::ondemand;

static_assert(configPadding >= simdjson::SIMDJSON_PADDING + 64); // a block of the parser is 64 bytes

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClientConfig)
};

struct NamedToken {
    std::string_view name;
    std::string_view ConfigTokens::*token;
};
constexpr std::array meshFields = {
    NamedToken{"meshId", &ConfigTokens::meshId},
    NamedToken{"memberId", &ConfigTokens::memberId},
    NamedToken{"slug", &ConfigTokens::slug},
    NamedToken{"name", &ConfigTokens::name},
    NamedToken{"pubkey", &ConfigTokens::pubkey},
    NamedToken{"secretKey", &ConfigTokens::secretKey},
    NamedToken{"brokerUrl", &ConfigTokens::brokerUrl},
    NamedToken{"joinedAt", &ConfigTokens::joinedAt},
    NamedToken{"displayName", &ConfigTokens::displayName},
    NamedToken{"ownerPubkey", &ConfigTokens::ownerPubkey},
};

std::string_view trimmed(std::string_view token)
{
    const size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last + 1); // npos + 1 is 0
}

/// Reads on through `text`; its functions give false when that is no JSON.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    ConfigFileTokens found;
    bool hasList = false;

    bool readFile(ondemand::object root)
    {
        for (auto field : root) {
            ondemand::value value;
            if (field.error() || field.value().get(value))
                return false;
            if (!readTopField(field.key().value_unsafe(), value))
                return false;
        }
        return true;
    }

private:
    bool readTopField(ondemand::raw_json_string key, ondemand::value value)
    {
        if (key == "displayName")
            found.displayName = trimmed(value.raw_json_token());
        if (!(key == "meshes") || hasList)
            return true;
        ondemand::json_type type{};
        if (value.type().get(type))
            return false;
        if (type != ondemand::json_type::array)
            return true;
        hasList = true;
        ondemand::array list;
        return !value.get_array().get(list) && readList(list);
    }

    bool readList(ondemand::array list)
    {
        for (auto element : list) {
            ondemand::value value;
            if (element.get(value) || found.meshes.size() == size_t{mostConfigMeshes} || !readElement(value))
                return false;
        }
        return true;
    }

    bool readElement(ondemand::value value)
    {
        ConfigTokens mesh;
        ondemand::object object;
        ondemand::json_type type{};
        if (value.type().get(type))
            return false;
        std::string_view whole = value.raw_json_token();
        if (type == ondemand::json_type::object) {
            bool again = false;
            if (value.get_object().get(object) || object.raw_json().get(whole) || object.reset().get(again))
                return false;
        } else if (type == ondemand::json_type::array) {
            ondemand::array inner;
            if (value.get_array().get(inner) || inner.raw_json().get(whole))
                return false;
        }
        whole = trimmed(whole);
        mesh.begin = static_cast<size_t>(whole.data() - m_text.data());
        mesh.end = mesh.begin + whole.size();
        if (type == ondemand::json_type::object && !readMesh(object, mesh))
            return false;
        found.meshes.push_back(mesh);
        return true;
    }

    static bool readMesh(ondemand::object object, ConfigTokens &mesh)
    {
        for (auto field : object) {
            ondemand::value value;
            if (field.error() || field.value().get(value))
                return false;
            const ondemand::raw_json_string key = field.key().value_unsafe();
            for (const NamedToken &known : meshFields) {
                if (!(key == known.name))
                    continue;
                mesh.isAmbiguous = mesh.isAmbiguous || !(mesh.*known.token).empty();
                mesh.*known.token = trimmed(value.raw_json_token());
            }
        }
        return true;
    }

    std::string_view m_text;
};

} // namespace

Result<ConfigFileTokens> tokensOf(const ClientConfigText &text)
{
    const auto bytes = text.padded().bytes();
    const std::string_view view(reinterpret_cast<const char *>(bytes.data()),
                                bytes.size() - simdjson::SIMDJSON_PADDING);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    Reader reader(view);
    const bool isRead = !parser.iterate(view.data(), view.size(), bytes.size()).get(document) &&
                        !document.get_object().get(root) && reader.readFile(root) &&
                        document.current_location().error() == simdjson::OUT_OF_BOUNDS; // nothing behind it
    if (!isRead)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is not a list of meshes: it is damaged, or of another "
                                                       "program. Choose another file."));
    if (!reader.hasList)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file has no list of meshes in it. Choose another file."));
    return std::move(reader.found);
}

std::optional<QString> textOf(std::string_view token)
{
    if (token.empty() || token.front() != '"')
        return std::nullopt;
    const QByteArray json = '[' + QByteArray(token.data(), static_cast<qsizetype>(token.size())) + ']';
    const QJsonValue value = QJsonDocument::fromJson(json).array().at(0);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace meshtray::protocol
