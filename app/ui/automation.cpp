// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automation.h"

#include "core/overloaded.h"
#include "ui/automationjson.h"
#include "ui/automationmessages.h"
#include "ui/joinmodel.h"
#include "ui/peerautomation.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
Automation::Automation(QString profile, MeshService &meshes, HostingService &hosting, ProfileSecretStore &secrets,
                       SettingsStore &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_meshes(meshes)
    , m_hosting(hosting)
    , m_keys(secrets, meshes, hosting)
    , m_membership(meshes, hosting, clock)
    , m_conversations(meshes, settings, clock)
    , m_clock(clock)
{
}

void Automation::run(const AutomationCommand &command, QObject *context, Answer answer)
{
    std::visit(Overloaded{
                   [&](const StatusCommand &) { status(answer); },
                   [&](const HostStartCommand &start) { startHost(start, context, answer); },
                   [&](const HostCreateCommand &wanted) { createMesh(wanted, context, answer); },
                   [&](const HostInviteCommand &wanted) { invite(wanted, context, answer); },
                   [&](const HostStatusCommand &) { answer(hostingToJson(m_hosting.state())); },
                   [&](const HostStopCommand &) { stopHost(context, answer); },
                   [&](const JoinCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const ImportCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const BackupCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const RestoreCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const LeaveCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const SafetyNumberCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const SetStatusCommand &wanted) { m_membership.run(wanted, context, answer); },
                   [&](const PeersCommand &wanted) { runPeers(m_meshes, wanted, context, answer); },
                   [&](const SetSummaryCommand &wanted) { runSetSummary(m_meshes, wanted, answer); },
                   [&](const GroupCommand &wanted) { runGroup(m_meshes, wanted, answer); },
                   [&](const ShowCommand &wanted) { show(wanted, answer); },
                   [&](const OpenCommand &wanted) { open(wanted, answer); },
                   [&](const MuteCommand &wanted) { answer(m_conversations.run(wanted)); },
                   [&](const UnmuteCommand &wanted) { answer(m_conversations.run(wanted)); },
                   [&](const QuitCommand &) { quit(context, answer); },
                   [&](const KeysCommand &wanted) { m_keys.run(wanted, context, answer); },
                   [&](const auto &aboutMessages) {
                       AutomationMessages(m_meshes, m_clock).run(aboutMessages, context, answer);
                   },
               },
               command);
}

void Automation::status(const Answer &answer)
{
    QJsonArray meshes;
    for (const auto &mesh : m_meshes.meshes())
        meshes += meshToJson(*mesh);
    answer(QJsonObject{{u"profile"_s, m_profile},
                       {u"version"_s, QCoreApplication::applicationVersion()},
                       {u"pid"_s, QCoreApplication::applicationPid()},
                       {u"tray"_s, m_trayName()},
                       {u"keys"_s, m_keys.kept()},
                       {u"meshes"_s, meshes},
                       {u"hosting"_s, hostingToJson(m_hosting.state())}});
}

void Automation::startHost(const HostStartCommand &command, QObject *context, const Answer &answer)
{
    const HostRequest request{command.name, command.listen, defaultDisplayName(),
                              tr("%1's mesh").arg(defaultDisplayName())};
    m_hosting.start(request, context, [answer](const Result<Hosting> &hosting) {
        if (!hosting)
            return answer(std::unexpected(hosting.error()));
        answer(toJson(*hosting));
    });
}

void Automation::createMesh(const HostCreateCommand &command, QObject *context, const Answer &answer)
{
    m_hosting.createMesh(command.name, defaultDisplayName(), context, [answer](const Result<HostedMesh> &made) {
        if (!made)
            return answer(std::unexpected(made.error()));
        answer(toJson(*made));
    });
}

void Automation::invite(const HostInviteCommand &command, QObject *context, const Answer &answer)
{
    const auto mesh = m_meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    InviteRequest request;
    request.maxUses = command.uses;
    request.validFor = command.validFor;
    request.encryption = command.encryption;
    m_hosting.admin().createInvite((*mesh)->record().mesh, request, context,
                                   [answer](const Result<protocol::Invite> &made) {
                                       if (!made)
                                           return answer(std::unexpected(made.error()));
                                       answer(toJson(*made));
                                   });
}

void Automation::stopHost(QObject *context, const Answer &answer)
{
    m_hosting.stop(context, [answer](const Result<void> &stopped) {
        if (!stopped)
            return answer(std::unexpected(stopped.error()));
        answer(QJsonObject{{u"state"_s, u"off"_s}});
    });
}

void Automation::show(const ShowCommand &command, const Answer &answer)
{
    Q_EMIT showRequested(command);
    // in the order of ShowCommand::Window
    static const std::array names{u"window"_s, u"join"_s, u"host"_s, u"settings"_s};
    answer(QJsonObject{{u"shown"_s, names.at(static_cast<size_t>(command.window))}});
}

void Automation::open(const OpenCommand &command, const Answer &answer)
{
    if (command.mesh.isEmpty())
        return show({}, answer);
    auto target = m_conversations.find(command.mesh, command.with);
    if (!target)
        return answer(std::unexpected(target.error()));
    if (target->conversation.isEmpty())
        target->conversation = everyoneKey;
    Q_EMIT openRequested(target->mesh, target->conversation);
    answer(QJsonObject{{u"shown"_s, u"conversation"_s},
                       {u"mesh"_s, target->mesh.toString()},
                       {u"with"_s, QString::fromUtf8(target->conversation)}});
}

void Automation::quit(QObject *context, const Answer &answer)
{
    connect(context, &QObject::destroyed, this, &Automation::quitRequested);
    answer(QJsonObject{{u"quitting"_s, true}});
}

} // namespace meshtray::ui
