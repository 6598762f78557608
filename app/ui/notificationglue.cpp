// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationglue.h"

#include "core/logging.h"
#include "notify/notificationtext.h"
#include "ui/windows.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

QString bodyOf(const Message &message, Trust trust)
{
    switch (trust) {
    case Trust::Undecryptable:
        return Words::tr("A message that could not be decrypted.");
    case Trust::CrossMesh:
        return Words::tr("A copy of a message of another mesh; it was not sent in this one.");
    case Trust::Reflected:
        return Words::tr("A copy of an earlier message came back; it was not sent by this member.");
    default:
        return notify::bodyText(message.text);
    }
}

QString titleOf(const MeshRecord &mesh, const Received &received)
{
    const QString slug = singleLine(mesh.slug, 40);
    switch (received.trust) {
    case Trust::System:
        return Words::tr("News of the mesh %1").arg(slug);
    case Trust::NotAuthenticated:
        return Words::tr("Somebody in %1 (sender not known)").arg(slug);
    case Trust::Plain:
        return Words::tr("%1 in %2 (not encrypted)").arg(singleLine(received.senderName), slug);
    default:
        return Words::tr("%1 in %2").arg(singleLine(received.senderName), slug);
    }
}

} // namespace

QString ConversationName::toString() const
{
    return mesh.toString() + u'/' + QString::fromUtf8(peer);
}

std::optional<ConversationName> ConversationName::parse(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/'); // no id has one
    const auto mesh = MeshId::parse(QStringView(text).first(std::max<qsizetype>(slash, 0)));
    if (!mesh)
        return std::nullopt;
    return ConversationName{*mesh, text.mid(slash + 1).toUtf8()};
}

notify::Notification notificationFor(const MeshRecord &mesh, const Message &message)
{
    const auto &received = std::get<Received>(message.origin);
    return {ConversationName{mesh.mesh, conversationKey(message)}.toString(), titleOf(mesh, received),
            bodyOf(message, received.trust), message.priority == protocol::Priority::Now};
}

NotificationGlue::NotificationGlue(MeshService &meshes, Windows &windows, notify::Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_windows(windows)
    , m_notifier(notifier)
{
    connect(&m_meshes, &MeshService::meshAdded, this, &NotificationGlue::watch);
    connect(&m_meshes, &MeshService::meshRemoved, this, [this](Mesh *mesh) { closeAll(mesh->record().mesh); });
    for (const auto &mesh : m_meshes.meshes())
        watch(mesh.get());
    connect(&m_notifier, &notify::Notifier::activated, this, &NotificationGlue::open);
    connect(&m_notifier, &notify::Notifier::replied, this, &NotificationGlue::reply);
    connect(&m_notifier, &notify::Notifier::failed, this, &NotificationGlue::failed);
}

void NotificationGlue::watch(Mesh *mesh)
{
    connect(mesh, &Mesh::received, this, [this, mesh](const Message &message) { tell(*mesh, message); });
    connect(&mesh->inbox(), &Inbox::unreadChanged, this, [this, mesh] {
        if (mesh->inbox().unread() == 0)
            closeAll(mesh->record().mesh);
    });
}

void NotificationGlue::tell(const Mesh &mesh, const Message &message)
{
    const MeshRecord &record = mesh.record();
    if (m_windows.isReading(record.mesh, conversationKey(message)))
        return;
    const notify::Notification notification = notificationFor(record, message);
    m_shown[record.mesh].insert(notification.conversation);
    m_notifier.show(notification);
}

void NotificationGlue::closeAll(const MeshId &mesh)
{
    for (const QString &conversation : m_shown.take(mesh))
        m_notifier.close(conversation);
}

void NotificationGlue::open(const QString &conversation, const QString &activationToken)
{
    const auto name = ConversationName::parse(conversation);
    if (!name)
        return;
    m_notifier.close(conversation);
    m_windows.openConversation(name->mesh, name->peer, activationToken);
}

void NotificationGlue::reply(const QString &conversation, const QString &text)
{
    const auto name = ConversationName::parse(conversation);
    Mesh *mesh = name ? m_meshes.find(name->mesh) : nullptr;
    if (!mesh)
        return;
    m_notifier.close(conversation);
    const auto tell = [this, conversation](const Result<QByteArray> &sent) {
        if (!sent)
            m_notifier.show({conversation, Words::tr("Your answer was not sent"), sent.error().message, false});
    };
    // Only to one member: what goes to many is readable by the broker, and a notification has no room to say so.
    if (!crypto::PublicKey::fromHex(name->peer))
        return tell(fail(ErrorCode::Unsupported,
                         Words::tr("Messages to everyone are not encrypted. Open the conversation to answer there.")));
    mesh->send(QString::fromLatin1(name->peer), text, protocol::Priority::Next, this, tell);
}

} // namespace meshtray::ui
