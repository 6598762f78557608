// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/safetymodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace meshtray::ui {

SafetyModel::SafetyModel(MeshService &meshes, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_names(meshes)
{
}

const Mesh *SafetyModel::mesh() const
{
    const auto id = MeshId::parse(m_meshId);
    return id ? m_meshes.find(*id) : nullptr;
}

void SafetyModel::show(const QString &meshId)
{
    m_meshId = meshId;
    m_members = m_names.members(meshId);
    if (const Mesh *of = mesh()) {
        const QString self = QString::fromLatin1(of->record().publicKey.toHex());
        m_members.removeIf([&](const NamedPlace &member) { return member.value == self; });
    }
    m_member = 0;
    Q_EMIT changed();
}

QString SafetyModel::meshName() const
{
    return m_names.mesh(m_meshId);
}

/// Two may have the same name, so each has the beginning of its key.
QStringList SafetyModel::memberNames() const
{
    QStringList names;
    for (const NamedPlace &member : m_members)
        names += tr("%1 (key %2…)").arg(member.words, member.value.left(8));
    return names;
}

void SafetyModel::setMember(int index)
{
    if (index < 0 || index >= m_members.size() || index == m_member)
        return;
    m_member = index;
    Q_EMIT changed();
}

std::optional<crypto::PublicKey> SafetyModel::key() const
{
    return crypto::PublicKey::fromHex(m_members.value(m_member).value.toLatin1());
}

QString SafetyModel::number() const
{
    const Mesh *of = mesh();
    const auto peer = key();
    return of && peer ? of->safetyNumber(*peer) : QString();
}

QString SafetyModel::fingerprint() const
{
    const auto peer = key();
    return peer ? peer->fingerprint() : QString();
}

void SafetyModel::copy() const
{
    QGuiApplication::clipboard()->setText(number());
}

} // namespace meshtray::ui
