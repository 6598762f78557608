// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/conversationautomation.h"

#include "core/clock.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

bool isToMany(const QString &with)
{
    return with == "*"_L1 || with.startsWith(u'@');
}

QJsonObject toJson(const MuteTarget &target)
{
    QJsonObject json{{u"mesh"_s, target.mesh.toString()}};
    if (!target.conversation.isEmpty())
        json[u"with"_s] = QString::fromUtf8(target.conversation);
    return json;
}

} // namespace

Result<MuteTarget> ConversationAutomation::find(const QString &mesh, const QString &with) const
{
    const auto found = m_meshes.findByText(mesh);
    if (!found)
        return std::unexpected(found.error());
    const MeshId id = (*found)->record().mesh;
    if (with.isEmpty() || isToMany(with))
        return MuteTarget{id, with.toUtf8()};
    const auto peer = (*found)->findPeer(with);
    if (!peer)
        return std::unexpected(peer.error());
    return MuteTarget{id, peer->toHex()};
}

Result<QJsonObject> ConversationAutomation::run(const MuteCommand &command)
{
    const auto target = find(command.mesh, command.with);
    if (!target)
        return std::unexpected(target.error());
    QJsonObject json = toJson(*target);
    QDateTime until;
    if (command.length) {
        until = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).addSecs(command.length->count());
        json[u"until"_s] = until.toString(Qt::ISODate);
    }
    setPolicy(notify::mute(m_settings.current().notifications,
                           {target->mesh.toString(), QString::fromUtf8(target->conversation), until}));
    return json;
}

Result<QJsonObject> ConversationAutomation::run(const UnmuteCommand &command)
{
    const auto target = find(command.mesh, command.with);
    if (!target)
        return std::unexpected(target.error());
    setPolicy(notify::unmute(m_settings.current().notifications, target->mesh.toString(),
                             QString::fromUtf8(target->conversation)));
    return toJson(*target);
}

void ConversationAutomation::setPolicy(notify::Policy policy)
{
    Settings settings = m_settings.current();
    settings.notifications = std::move(policy);
    m_settings.set(settings);
}

} // namespace meshtray::ui
