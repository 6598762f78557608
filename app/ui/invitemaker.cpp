// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/invitemaker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace meshtray::ui {

InviteMaker::InviteMaker(HostingService &hosting, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
{
    connect(&hosting, &HostingService::stateChanged, this, &InviteMaker::forgetOthers);
}

std::optional<MeshId> InviteMaker::currentMesh() const
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    return hosting ? std::optional(hosting->mesh) : std::nullopt;
}

void InviteMaker::forgetOthers()
{
    if (m_mesh == currentMesh())
        return;
    m_mesh.reset();
    m_link.clear();
    m_note.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void InviteMaker::make()
{
    const auto mesh = currentMesh();
    if (!mesh || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_hosting.admin().createInvite(
        *mesh,
        {.maxUses = m_maxUses,
         .validFor = std::chrono::hours(m_validHours),
         .role = m_role == Admin ? protocol::Role::Admin : protocol::Role::Member,
         .brokerUrl = {},
         .encryption = m_pinned ? InviteRequest::Encryption::PinnedTls : InviteRequest::Encryption::None},
        this, [this, mesh = *mesh](const Result<protocol::Invite> &invite) { made(mesh, invite); });
}

void InviteMaker::made(const MeshId &mesh, const Result<protocol::Invite> &invite)
{
    m_busy = false;
    m_mesh = mesh;
    m_problem = invite ? QString() : invite.error().message;
    if (invite) {
        const QString until =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(invite->payload.expiresAt), QLocale::ShortFormat);
        m_link = protocol::inviteLink(*invite);
        m_note = invite->payload.role == protocol::Role::Admin
                     ? tr("Lets %n people join as admins, until %1.", nullptr, m_maxUses).arg(until)
                     : tr("Lets %n people join, until %1.", nullptr, m_maxUses).arg(until);
    }
    Q_EMIT changed();
    forgetOthers();
}

void InviteMaker::copy() const
{
    QGuiApplication::clipboard()->setText(m_link);
}

} // namespace meshtray::ui
