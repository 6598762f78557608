// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/traystate.h"

#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype mostToolTipLines = 6;

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

TrayState::Shape shapeOf(const MeshService &meshes)
{
    auto worst = meshes.meshes().empty() ? TrayState::Shape::Offline : TrayState::Shape::Online;
    for (const auto &mesh : meshes.meshes())
        worst = std::min(worst, shapeOf(*mesh));
    return worst;
}

int unreadOf(const MeshService &meshes)
{
    int unread = 0;
    for (const auto &mesh : meshes.meshes())
        unread += mesh->inbox().unread();
    return unread;
}

QStringList linesOf(const MeshService &meshes)
{
    QStringList lines;
    for (const auto &mesh : meshes.meshes()) {
        const QString words = markOf(mesh->keyState(), mesh->connectionState()).words;
        lines += QCoreApplication::translate("Tray", "%1: %2").arg(singleLine(mesh->record().slug, 40), words);
    }
    return lines;
}

QStringList toolTipOf(const QStringList &meshLines, int unread, const HostState &hosting)
{
    QStringList lines{u"Meshtray"_s};
    if (unread > 0)
        lines += QCoreApplication::translate("Tray", "%n unread message(s)", nullptr, unread);
    if (std::holds_alternative<Hosting>(hosting))
        lines += QCoreApplication::translate("Tray", "Hosting a mesh");
    lines += meshLines.isEmpty() ? QStringList{QCoreApplication::translate("Tray", "In no mesh yet")} : meshLines;
    if (lines.size() > mostToolTipLines)
        lines = lines.first(mostToolTipLines - 1) << u"…"_s;
    // A name is chosen by others, and panels take what looks like a tag for markup.
    lines.replaceInStrings(u"<"_s, u"‹"_s);
    return lines;
}

} // namespace

TrayState trayState(const MeshService &meshes, const HostState &hosting)
{
    const int unread = unreadOf(meshes);
    TrayState state;
    state.shape = unread > 0 ? TrayState::Shape::Attention : shapeOf(meshes);
    state.meshLines = linesOf(meshes);
    state.toolTip = toolTipOf(state.meshLines, unread, hosting).join(u'\n');
    state.isHosting = std::holds_alternative<Hosting>(hosting);
    return state;
}

QString nameOf(TrayState::Shape shape)
{
    switch (shape) {
    case TrayState::Shape::Online:
        return u"online"_s;
    case TrayState::Shape::Connecting:
        return u"connecting"_s;
    case TrayState::Shape::Attention:
        return u"attention"_s;
    case TrayState::Shape::Offline:
        break;
    }
    return u"offline"_s;
}

} // namespace meshtray::ui
