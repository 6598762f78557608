// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "protocol/invite.h"

#include <QJsonDocument>
#include <QStringList>

#include <chrono>
#include <optional>

// meshtray-broker invite …
namespace meshtray::brokerd {

struct CreateInvite {
    QString dataFolder;
    QString mesh; ///< id, slug or name, as in all verbs
    int uses = 1;
    std::chrono::seconds validFor{};
    protocol::Role role = protocol::Role::Member;
    std::optional<QString> brokerUrl; ///< nothing: where the broker last listened

    /// Whether the address names the key of DATA/tls.pem.
    enum class Encryption { AsInUrl, PinnedTls };
    Encryption encryption = Encryption::AsInUrl;
};
Result<CreateInvite> parseCreateInvite(const QStringList &arguments);
Result<QJsonDocument> run(const CreateInvite &command, const Clock &clock);

struct ListInvites {
    QString dataFolder;
    QString mesh;
};
Result<ListInvites> parseListInvites(const QStringList &arguments);
Result<QJsonDocument> run(const ListInvites &command, const Clock &clock);

struct RevokeInvite {
    QString dataFolder;
    QString mesh;
    QByteArray id; ///< also when a link or a token was given: that is a secret
};
Result<RevokeInvite> parseRevokeInvite(const QStringList &arguments);
Result<QJsonDocument> run(const RevokeInvite &command, const Clock &clock);

} // namespace meshtray::brokerd
