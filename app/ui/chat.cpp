// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/chat.h"

#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

bool isKey(const QByteArray &text)
{
    return crypto::PublicKey::fromHex(text).has_value();
}

protocol::Priority toProtocol(Chat::Priority priority)
{
    switch (priority) {
    case Chat::Now:
        return protocol::Priority::Now;
    case Chat::Next:
        return protocol::Priority::Next;
    case Chat::Low:
        break;
    }
    return protocol::Priority::Low;
}

} // namespace

Chat::Chat(MeshService &meshes, ConversationList &list, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_list(list)
    , m_thread(clock)
    , m_recipients(meshes)
{
    connect(&meshes, &MeshService::meshRemoved, this, &Chat::forget);
}

void Chat::forget(Mesh *mesh)
{
    const QString itsDrafts = mesh->record().mesh.toString() + u'/';
    if (m_mesh == mesh)
        show(nullptr, {});
    m_drafts.removeIf([&](const auto &draft) { return draft.key().startsWith(itsDrafts); });
}

void Chat::open(const QString &meshId, const QString &peerKey)
{
    const auto id = MeshId::parse(meshId);
    Mesh *mesh = id ? m_meshes.find(*id) : nullptr;
    if (mesh && !peerKey.isEmpty())
        show(mesh, peerKey.toUtf8());
}

void Chat::close()
{
    show(nullptr, {});
}

void Chat::show(Mesh *mesh, const QByteArray &peer)
{
    if (m_mesh == mesh && m_peer == peer)
        return;
    if (m_mesh) {
        m_mesh->disconnect(this);
        m_mesh->inbox().disconnect(this);
        m_mesh->peers().disconnect(this);
    }
    m_mesh = mesh;
    m_peer = peer;
    m_thread.show(mesh ? &mesh->inbox() : nullptr, peer, mesh ? &mesh->history() : nullptr);
    if (mesh) {
        m_list.conversations(mesh->record().mesh)->begin(peer);
        connect(mesh, &Mesh::changed, this, &Chat::detailsChanged);
        connect(&mesh->peers(), &Peers::changed, this, &Chat::detailsChanged);
        connect(&mesh->peers(), &Peers::changed, this, &Chat::presenceChanged);
        connect(mesh, &Mesh::presenceChanged, this, &Chat::presenceChanged);
        if (m_list.isWatched())
            mesh->peers().refresh();
        // queued, so that the list has counted the message before it is marked as read
        connect(&mesh->inbox(), &Inbox::messageAdded, this, &Chat::markReadIfAttended, Qt::QueuedConnection);
        connect(&mesh->inbox(), &Inbox::messageAdded, this, &Chat::detailsChanged);
    }
    setSendProblem({});
    setPriority(Next);
    Q_EMIT opened();
    Q_EMIT detailsChanged();
    Q_EMIT presenceChanged();
    Q_EMIT draftChanged();
    markReadIfAttended();
}

QString Chat::meshId() const
{
    return m_mesh ? m_mesh->record().mesh.toString() : QString();
}

bool Chat::isEncrypted() const
{
    return isKey(m_peer);
}

QString Chat::title() const
{
    return m_mesh ? conversationTitle(*m_mesh, m_peer) : QString();
}

QString Chat::fingerprint() const
{
    return fingerprintOf(m_peer);
}

QString Chat::safetyNumber() const
{
    const auto peer = crypto::PublicKey::fromHex(m_peer);
    const bool isSomebodyElse = m_mesh && m_peer != m_mesh->record().publicKey.toHex();
    return peer && isSomebodyElse && memberBehind().isEmpty() ? m_mesh->safetyNumber(*peer) : QString();
}

QString Chat::meshName() const
{
    return m_mesh ? singleLine(m_mesh->record().slug) : QString();
}

QString Chat::ownName() const
{
    if (!m_mesh)
        return {};
    const auto *open = std::get_if<client::Open>(&m_mesh->connectionState());
    return singleLine(open && !open->displayName.isEmpty() ? open->displayName : m_mesh->record().displayName);
}

QString Chat::ownFingerprint() const
{
    return m_mesh ? m_mesh->record().publicKey.fingerprint() : QString();
}

QString Chat::ownerFingerprint() const
{
    return m_mesh && m_mesh->record().owner ? m_mesh->record().owner->fingerprint() : QString();
}

QString Chat::brokerAddress() const
{
    return m_mesh ? m_mesh->record().brokerUrl.toDisplayString() : QString();
}

QString Chat::stateIcon() const
{
    return m_mesh ? markOf(m_mesh->keyState(), m_mesh->connectionState()).icon : QString();
}

QString Chat::stateText() const
{
    return m_mesh ? markOf(m_mesh->keyState(), m_mesh->connectionState()).words : QString();
}

bool Chat::isStateCalm() const
{
    return !m_mesh || markOf(m_mesh->keyState(), m_mesh->connectionState()).calm;
}

QString Chat::trouble() const
{
    return m_mesh ? noticeOf(*m_mesh) : QString();
}

bool Chat::canRetry() const
{
    return m_mesh && ui::canRetry(m_mesh->keyState(), m_mesh->connectionState());
}

QString Chat::keyTrouble() const
{
    return m_mesh ? keyTroubleOf(m_mesh->keyState()) : QString();
}

const Peer *Chat::listedPeer() const
{
    return m_mesh ? m_mesh->peers().find(m_peer) : nullptr;
}

QString Chat::presenceIcon() const
{
    return m_mesh && isEncrypted() ? presenceMark(m_mesh->peers(), m_peer).icon : QString();
}

QString Chat::presenceText() const
{
    return m_mesh && isEncrypted() ? presenceMark(m_mesh->peers(), m_peer).words : QString();
}

QString Chat::summary() const
{
    const Peer *peer = listedPeer();
    return peer ? singleLine(peer->summary, protocol::maxListedSummaryLength) : QString();
}

QString Chat::groups() const
{
    QStringList names;
    if (const Peer *peer = listedPeer()) {
        for (const QByteArray &group : peer->groups)
            names.append(u'@' + QString::fromUtf8(group));
    }
    if (m_mesh && kindOf(m_peer) == ConversationKind::Group) {
        for (const Peer &peer : m_mesh->peers().all()) {
            if (peer.groups.contains(m_peer.mid(1)))
                names.append(singleLine(m_mesh->nameFor(peer.key)));
        }
    }
    return QLocale().createSeparatedList(names);
}

bool Chat::isOutsideGroup() const
{
    return m_mesh && kindOf(m_peer) == ConversationKind::Group && !m_mesh->groups().contains(m_peer.mid(1));
}

void Chat::joinGroup()
{
    if (!isOutsideGroup())
        return;
    const auto joined = m_meshes.joinGroup(m_mesh->record().mesh, QString::fromUtf8(m_peer));
    setSendProblem(joined ? QString() : joined.error().message);
}

QByteArray Chat::memberBehind() const
{
    return m_mesh ? m_mesh->memberBehind(m_peer) : QByteArray();
}

QString Chat::memberFingerprint() const
{
    return fingerprintOf(memberBehind());
}

QString Chat::memberName() const
{
    const QByteArray member = memberBehind();
    if (member.isEmpty())
        return {};
    const bool isOurs = member == m_mesh->record().publicKey.toHex();
    return isOurs ? tr("yourself") : conversationTitle(*m_mesh, member);
}

QString Chat::place() const
{
    const Peer *peer = listedPeer();
    return peer && peer->isSession() ? placeOf(*peer) : QString();
}

QString Chat::folder() const
{
    const Peer *peer = listedPeer();
    return peer ? isolatedPath(singleLine(peer->cwd, protocol::maxListedPathLength)) : QString();
}

QString Chat::model() const
{
    const Peer *peer = listedPeer();
    return peer ? singleLine(peer->model) : QString();
}

QString Chat::host() const
{
    const Peer *peer = listedPeer();
    return peer ? singleLine(peer->host) : QString();
}

bool Chat::isSessionAway() const
{
    if (memberBehind().isEmpty() || !m_mesh->peers().isKnown())
        return false;
    const Peer *peer = listedPeer();
    return !peer || !peer->online;
}

QString Chat::sessions() const
{
    QStringList lines;
    if (!m_mesh || !isEncrypted())
        return {};
    for (const Peer &session : m_mesh->peers().sessionsOf(m_peer)) {
        if (!session.online)
            continue;
        const QString name = singleLine(m_mesh->nameFor(session.key));
        lines.append(tr("%1 · %2", "session and what it does").arg(name, presenceLine(m_mesh->peers(), session.key)));
    }
    return lines.join(u'\n');
}

void Chat::openMember()
{
    if (const QByteArray member = memberBehind(); !member.isEmpty())
        show(m_mesh, member);
}

void Chat::setPriority(Priority priority)
{
    if (m_priority == priority)
        return;
    m_priority = priority;
    Q_EMIT priorityChanged();
}

QString Chat::draftKey() const
{
    return meshId() + u'/' + peerKeyText();
}

QString Chat::draft() const
{
    return m_drafts.value(draftKey());
}

void Chat::setDraft(const QString &text)
{
    if (!m_mesh || draft() == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(draftKey());
    else
        m_drafts.insert(draftKey(), text);
    Q_EMIT draftChanged();
}

bool Chat::send()
{
    const QString text = draft().trimmed();
    if (!m_mesh || text.isEmpty())
        return false;
    setSendProblem({});
    setDraft({}); // now, not when it is kept: a second Enter must not send it twice
    const protocol::Priority priority = toProtocol(m_priority);
    setPriority(Next);
    m_mesh->send(peerKeyText(), text, priority, this, [this, where = draftKey(), text](const Result<QByteArray> &sent) {
        if (!sent)
            takeBack(where, text, sent.error());
    });
    return m_sendProblem.isEmpty();
}

/// What was not sent is in the compose field again.
void Chat::takeBack(const QString &where, const QString &text, const Error &error)
{
    QString &draft = m_drafts[where];
    draft = draft.isEmpty() ? text : text + u'\n' + draft;
    if (where != draftKey())
        return;
    setSendProblem(error.message);
    Q_EMIT draftChanged();
}

void Chat::retry(int row)
{
    if (!m_mesh)
        return;
    m_mesh->retry(m_thread.idOf(row), this,
                  [this](const Result<QByteArray> &sent) { setSendProblem(sent ? QString() : sent.error().message); });
}

void Chat::cancel(int row)
{
    if (!m_mesh)
        return;
    const auto cancelled = m_mesh->cancel(m_thread.idOf(row));
    setSendProblem(cancelled ? QString() : cancelled.error().message);
}

void Chat::copySafetyNumber() const
{
    QGuiApplication::clipboard()->setText(safetyNumber());
}

void Chat::copyKey() const
{
    QGuiApplication::clipboard()->setText(peerKeyText());
}

void Chat::remove(int row)
{
    const auto name = m_thread.nameOf(row);
    if (!m_mesh || !name)
        return;
    m_mesh->remove(*name, this, [this](const Result<void> &removed) {
        setSendProblem(removed ? QString() : removed.error().message);
    });
}

QString Chat::begin(const QString &meshId, const QString &to)
{
    const auto id = MeshId::parse(meshId);
    Mesh *mesh = id ? m_meshes.find(*id) : nullptr;
    if (!mesh)
        return tr("This mesh is not there any more.");
    const QString wanted = to.trimmed();
    if (wanted.isEmpty())
        return tr("Type the name or the key of a member.");
    if (kindOf(wanted.toUtf8()) != ConversationKind::Person) {
        show(mesh, wanted.toUtf8());
        return {};
    }
    const auto peer = mesh->findPeer(wanted);
    if (!peer)
        return peer.error().message;
    show(mesh, peer->toHex());
    return {};
}

void Chat::setSendProblem(const QString &problem)
{
    if (m_sendProblem == problem)
        return;
    m_sendProblem = problem;
    Q_EMIT sendProblemChanged();
}

void Chat::setAttended(bool attended)
{
    if (m_attended == attended)
        return;
    m_attended = attended;
    m_thread.setWatched(attended);
    Q_EMIT attendedChanged();
    markReadIfAttended();
}

void Chat::markReadIfAttended()
{
    Conversations *conversations = m_mesh && m_attended ? m_list.conversations(m_mesh->record().mesh) : nullptr;
    if (conversations)
        conversations->markRead(m_peer);
}

} // namespace meshtray::ui
