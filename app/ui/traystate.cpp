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

TrayState::Shape worstOf(const QList<TrayFacts::Mesh> &meshes)
{
    auto worst = meshes.isEmpty() ? TrayState::Shape::Offline : TrayState::Shape::Online;
    for (const auto &mesh : meshes)
        worst = std::min(worst, mesh.connection);
    return worst;
}

QStringList linesOf(const QList<TrayFacts::Mesh> &meshes)
{
    QStringList lines;
    for (const auto &mesh : meshes)
        lines += QCoreApplication::translate("Tray", "%1: %2").arg(singleLine(mesh.name, 40), mesh.words);
    return lines;
}

QString toolTipOf(const TrayState &state)
{
    QStringList lines{u"Meshtray"_s};
    if (state.unread > 0)
        lines += QCoreApplication::translate("Tray", "%n unread message(s)", nullptr, state.unread);
    if (state.isMuted)
        lines += QCoreApplication::translate("Tray", "Notifications are muted");
    if (state.isHosting)
        lines += QCoreApplication::translate("Tray", "Hosting a mesh");
    lines += state.meshLines.isEmpty() ? QStringList{QCoreApplication::translate("Tray", "In no mesh yet")}
                                       : state.meshLines;
    if (lines.size() > mostToolTipLines)
        lines = lines.first(mostToolTipLines - 1) << u"…"_s;
    // A name is chosen by others, and panels take what looks like a tag for markup.
    lines.replaceInStrings(u"<"_s, u"‹"_s);
    return lines.join(u'\n');
}

} // namespace

TrayState trayState(const TrayFacts &facts)
{
    TrayState state;
    state.unread = facts.unread;
    state.connection = worstOf(facts.meshes);
    state.shape = state.unread > 0 ? TrayState::Shape::Attention : state.connection;
    state.meshLines = linesOf(facts.meshes);
    state.conversations = facts.conversations.first(std::min(facts.conversations.size(), mostTrayConversations));
    state.isHosting = facts.isHosting;
    state.isMuted = facts.isMuted;
    state.toolTip = toolTipOf(state);
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
