// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayfacts.h"

#include "ui/conversations.h"
#include "ui/muting.h"
#include "ui/notificationunread.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// An unread conversation with the time of its latest message.
struct Unread {
    QDateTime at;
    TrayState::Conversation conversation;
};

TrayState::Shape shapeOf(const Mesh &mesh)
{
    const auto &connection = mesh.connectionState();
    if (std::holds_alternative<KeyUnavailable>(mesh.keyState()))
        return TrayState::Shape::Offline;
    if (std::holds_alternative<client::Open>(connection))
        return TrayState::Shape::Online;
    if (std::holds_alternative<client::Rejected>(connection))
        return TrayState::Shape::Offline;
    const auto *waiting = std::get_if<client::Reconnecting>(&connection);
    return waiting && waiting->attempt > 1 ? TrayState::Shape::Offline : TrayState::Shape::Connecting;
}

bool isMuted(const notify::Policy &policy, const MeshId &mesh, const QByteArray &conversation, const QDateTime &now)
{
    return notify::muted(policy, mesh.toString(), QString::fromUtf8(conversation), now).has_value();
}

QString nameOf(const Mesh &mesh, const Inbox &inbox, const QByteArray &conversation)
{
    return QCoreApplication::translate("Tray", "%1, %2 (%3)")
        .arg(singleLine(conversationTitle(mesh, conversation), 40), singleLine(mesh.record().slug, 40))
        .arg(inbox.unreadIn(conversation));
}

/// From the latest message on, until all that is unread was met, or enough.
QList<Unread> unreadIn(Mesh &mesh, const notify::Policy &policy, const QDateTime &now)
{
    const Inbox &inbox = mesh.inbox();
    const MeshRecord &record = mesh.record();
    QList<Unread> found;
    QSet<QByteArray> met;
    int missing = inbox.unread();
    for (auto message = inbox.messages().crbegin(); message != inbox.messages().crend() && missing > 0; ++message) {
        const QByteArray conversation = conversationKey(*message);
        const int unread = inbox.unreadIn(conversation);
        if (unread == 0 || met.contains(conversation))
            continue;
        met += conversation;
        missing -= unread;
        if (!isMuted(policy, record.mesh, conversation, now))
            found += {message->at, {record.mesh, conversation, nameOf(mesh, inbox, conversation)}};
        if (found.size() == mostTrayConversations)
            break;
    }
    return found;
}

} // namespace

TrayFacts trayFacts(const MeshService &meshes, const HostState &hosting, const notify::Policy &policy,
                    const QDateTime &now)
{
    TrayFacts facts;
    QList<Unread> unread;
    for (const auto &mesh : meshes.meshes()) {
        facts.meshes += {mesh->record().slug, shapeOf(*mesh), markOf(mesh->keyState(), mesh->connectionState()).words};
        unread += unreadIn(*mesh, policy, now);
    }
    std::ranges::stable_sort(unread, std::ranges::greater(), &Unread::at);
    for (const Unread &entry : unread)
        facts.conversations += entry.conversation;
    facts.unread = countedUnread(meshes, policy, now);
    facts.isHosting = std::holds_alternative<Hosting>(hosting);
    facts.isMuted = areAllMuted(policy, meshes.ids(), now);
    return facts;
}

} // namespace meshtray::ui
