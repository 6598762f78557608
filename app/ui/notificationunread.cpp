// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationunread.h"

namespace meshtray::ui {

int countedUnread(const MeshService &meshes, const notify::Policy &policy, const QDateTime &now)
{
    QList<notify::Unread> unread;
    for (const auto &mesh : meshes.meshes()) {
        const auto &counts = mesh->inbox().unreadByConversation();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            unread.append({mesh->record().mesh.toString(), QString::fromUtf8(it.key()), it.value()});
    }
    return notify::countedUnread(policy, unread, now);
}

} // namespace meshtray::ui
