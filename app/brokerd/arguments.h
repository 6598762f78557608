// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/listenaddress.h"
#include "protocol/invite.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

// What can be asked of meshtray-broker (docs/broker.md).
namespace meshtray::brokerd {

/// Whether wss is spoken on the port too.
enum class Tls { On, Off };

struct Serve {
    QString dataFolder; ///< absolute, as in all of them
    QList<net::ListenAddress> listen;
    QStringList hostNames; ///< lower case, punycode
    Tls tls = Tls::On;
};

struct CreateMesh {
    QString dataFolder;
    QString name;
    QString ownerName;
};

struct CreateInvite {
    QString dataFolder;
    QString mesh; ///< id, slug or name
    int uses = 1;
    std::chrono::seconds validFor{};
    protocol::Role role = protocol::Role::Member;
    std::optional<QString> brokerUrl; ///< nothing: where the broker last listened
};

struct ListMembers {
    QString dataFolder;
    QString mesh; ///< id, slug or name
};

struct ShowHelp { };
struct ShowVersion { };

using Command = std::variant<Serve, CreateMesh, CreateInvite, ListMembers, ShowHelp, ShowVersion>;

/// `arguments` without the program's name. InvalidInput with a sentence that says what is wrong.
Result<Command> parseArguments(const QStringList &arguments);

/// What --help prints.
QString usage();

} // namespace meshtray::brokerd
