// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationglue.h"

#include "ui/settings.h"
#include "ui/windows.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Arrival = NotificationBoard::Arrival;

constexpr std::chrono::milliseconds longAgo = std::chrono::minutes(1);
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24); // a timer takes no more than 24 days

notify::Urgency urgencyOf(protocol::Priority priority)
{
    switch (priority) {
    case protocol::Priority::Now:
        return notify::Urgency::Now;
    case protocol::Priority::Low:
        return notify::Urgency::Low;
    case protocol::Priority::Next:
        break;
    }
    return notify::Urgency::Next;
}

NotificationBoard::Place placeOf(const MeshRecord &mesh, const QByteArray &peer)
{
    return {ConversationName{mesh.mesh, peer}.toString(), singleLine(mesh.slug, 40), peer};
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

notify::Incoming incomingOf(const MeshRecord &mesh, const Message &message)
{
    const auto &received = std::get<Received>(message.origin);
    const QByteArray peer = conversationKey(message);
    notify::Incoming incoming{mesh.mesh.toString(), QString::fromUtf8(peer), {}, {}, notify::Urgency::Next};
    if (!crypto::PublicKey::fromHex(peer))
        incoming.group = incoming.conversation;
    if (received.trust != Trust::Direct && received.trust != Trust::Plain)
        return incoming;
    incoming.urgency = urgencyOf(message.priority);
    for (const QByteArray &key : {received.senderKey, received.memberKey}) {
        if (!key.isEmpty())
            incoming.senders += QString::fromLatin1(key);
    }
    return incoming;
}

bool wasMissed(qint64 madeAt, std::optional<qint64> connectedAt, qint64 now)
{
    return (connectedAt && madeAt < *connectedAt) || madeAt < now - longAgo.count();
}

NotificationGlue::NotificationGlue(MeshService &meshes, Windows &windows, notify::Notifier &notifier,
                                   const SettingsStore &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_windows(windows)
    , m_notifier(notifier)
    , m_settings(settings)
    , m_clock(clock)
    , m_board(notifier, clock)
    , m_replies(meshes, m_board)
    , m_insistence(clock)
    , m_quietEnd(clock)
{
    connect(&m_meshes, &MeshService::meshAdded, this, &NotificationGlue::watch);
    connect(&m_meshes, &MeshService::meshRemoved, this, [this](Mesh *mesh) { forgetMesh(mesh->record().mesh); });
    for (const auto &mesh : m_meshes.meshes())
        watch(mesh.get());
    connect(&m_notifier, &notify::Notifier::activated, this, &NotificationGlue::open);
    connect(&m_notifier, &notify::Notifier::answerRequested, this, &NotificationGlue::open);
    connect(&m_notifier, &notify::Notifier::replied, this, &NotificationGlue::reply);
    connect(&m_notifier, &notify::Notifier::markedRead, this, &NotificationGlue::markRead);
    connect(&m_notifier, &notify::Notifier::failed, this, &NotificationGlue::failed);
    connect(&m_notifier, &notify::Notifier::desktopMoodChanged, this, &NotificationGlue::releaseWhenQuietIsOver);
    connect(&m_settings, &SettingsStore::changed, this, &NotificationGlue::policyChanged);
    connect(&m_insistence, &notify::Insistence::again, &m_board, &NotificationBoard::remind);
    policyChanged();
}

void NotificationGlue::watch(Mesh *mesh)
{
    connect(mesh, &Mesh::changed, this, [this, mesh] { followConnection(*mesh); });
    connect(mesh, &Mesh::received, this, [this, mesh](const Message &message) { tell(*mesh, message); });
    connect(&mesh->inbox(), &Inbox::wasRead, this, [this, mesh](const QByteArray &peer) {
        if (peer.isEmpty())
            forgetMesh(mesh->record().mesh);
        else
            forget(ConversationName{mesh->record().mesh, peer}.toString());
    });
    connect(&mesh->inbox(), &Inbox::drained, this, [this, mesh](const QList<QByteArray> &ids) { drained(*mesh, ids); });
    followConnection(*mesh);
}

void NotificationGlue::followConnection(const Mesh &mesh)
{
    const MeshId &id = mesh.record().mesh;
    if (!std::holds_alternative<client::Open>(mesh.connectionState()))
        m_connectedAt.remove(id);
    else if (!m_connectedAt.contains(id))
        m_connectedAt.insert(id, m_clock.wallMs());
}

void NotificationGlue::tell(Mesh &mesh, const Message &message)
{
    const MeshRecord &record = mesh.record();
    const notify::Incoming incoming = incomingOf(record, message);
    const QByteArray peer = conversationKey(message);
    const bool isRead = m_windows.isReading(record.mesh, peer);
    const notify::Situation situation{
        now(), isRead ? notify::Attention::OnThisConversation : notify::Attention::Elsewhere, m_notifier.desktopMood()};
    const auto place = placeOf(record, peer);
    const auto decision = notify::decide(m_settings.current().notifications, incoming, situation);
    if (const auto *hold = std::get_if<notify::Hold>(&decision)) {
        if (!notify::isOnlyPutOff(*hold))
            return;
        const notify::Tell later{.sound = incoming.urgency == notify::Urgency::Low ? notify::Sound::Silent
                                                                                   : notify::Sound::Heard};
        m_board.add(place, message.id, toldMessage(message), later, Arrival::PutOff);
        return releaseWhenQuietIsOver();
    }
    const auto &tell = std::get<notify::Tell>(decision);
    m_board.add(place, message.id, toldMessage(message), tell, arrivalOf(mesh, message));
    if (tell.repeat == notify::Repeat::UntilRead)
        m_insistence.start(place.conversation);
}

Arrival NotificationGlue::arrivalOf(const Mesh &mesh, const Message &message) const
{
    const qint64 skew = mesh.clockSkewMs();
    std::optional<qint64> connectedAt;
    if (const auto found = m_connectedAt.find(mesh.record().mesh); found != m_connectedAt.end())
        connectedAt = *found + skew;
    return wasMissed(message.at.toMSecsSinceEpoch(), connectedAt, m_clock.wallMs() + skew) ? Arrival::Missed
                                                                                           : Arrival::Live;
}

void NotificationGlue::drained(const Mesh &mesh, const QList<QByteArray> &ids)
{
    const std::set<QByteArray> taken(ids.begin(), ids.end());
    const QString prefix = mesh.record().mesh.toString() + u'/';
    for (const QString &conversation : m_board.conversations()) {
        if (!conversation.startsWith(prefix))
            continue;
        m_board.removeMessages(conversation, taken);
        if (!m_board.conversations().contains(conversation))
            m_insistence.stop(conversation);
    }
}

void NotificationGlue::forget(const QString &conversation)
{
    m_insistence.stop(conversation);
    m_board.remove(conversation);
}

void NotificationGlue::forgetMesh(const MeshId &mesh)
{
    const QString prefix = mesh.toString() + u'/';
    for (const QString &conversation : m_board.conversations()) {
        if (conversation.startsWith(prefix))
            forget(conversation);
    }
}

void NotificationGlue::policyChanged()
{
    const notify::Policy &policy = m_settings.current().notifications;
    for (const QString &conversation : m_board.conversations()) {
        const auto name = ConversationName::parse(conversation);
        const bool isMuted =
            name && notify::muted(policy, name->mesh.toString(), QString::fromUtf8(name->peer), now()).has_value();
        if (isMuted || !policy.enabled)
            forget(conversation);
    }
    m_board.setPrivacy(policy.privacy);
    releaseWhenQuietIsOver();
}

void NotificationGlue::releaseWhenQuietIsOver()
{
    const notify::Policy &policy = m_settings.current().notifications;
    m_quietEnd.stop();
    if (const auto until = notify::quietUntil(policy, now())) {
        const auto wait = std::chrono::milliseconds(std::max<qint64>(1, now().msecsTo(*until)));
        m_quietEnd.start(std::min(wait, longestWait), [this] { releaseWhenQuietIsOver(); });
        return;
    }
    if (!policy.obeysDesktop || m_notifier.desktopMood() == notify::DesktopMood::Open)
        m_board.release();
}

QDateTime NotificationGlue::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
}

std::optional<NotificationGlue::Asked> NotificationGlue::find(const QString &conversation) const
{
    const auto name = ConversationName::parse(conversation);
    Mesh *mesh = name ? m_meshes.find(name->mesh) : nullptr;
    if (!mesh)
        return std::nullopt;
    return Asked{mesh, placeOf(mesh->record(), name->peer)};
}

void NotificationGlue::open(const QString &conversation, const QString &activationToken)
{
    if (conversation == NotificationBoard::summaryName)
        return m_windows.openMainWindow(activationToken);
    const auto asked = find(conversation);
    if (!asked)
        return;
    forget(conversation);
    m_windows.openConversation(asked->mesh->record().mesh, asked->place.peer, activationToken);
}

void NotificationGlue::reply(const QString &conversation, const QString &text)
{
    const auto asked = find(conversation);
    if (!asked)
        return;
    m_insistence.stop(conversation);
    m_replies.send(*asked->mesh, asked->place, text);
}

void NotificationGlue::markRead(const QString &conversation)
{
    const bool isSummary = conversation == NotificationBoard::summaryName;
    for (const QString &each : isSummary ? m_board.summedUp() : QStringList{conversation}) {
        if (const auto asked = find(each))
            asked->mesh->inbox().markRead(asked->place.peer);
        forget(each);
    }
}

} // namespace meshtray::ui
