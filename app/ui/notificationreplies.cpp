// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationreplies.h"

#include "core/overloaded.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace meshtray::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NotificationReply)
};

constexpr qsizetype quoteLength = 100;

QString quoted(const QString &text)
{
    return Words::tr("“%1”").arg(singleLine(text, quoteLength));
}

} // namespace

NotificationReplies::NotificationReplies(MeshService &meshes, NotificationBoard &board, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_board(board)
{
    connect(&m_meshes, &MeshService::meshAdded, this, &NotificationReplies::follow);
    connect(&m_meshes, &MeshService::meshRemoved, this, [this](Mesh *mesh) {
        m_pending.removeIf([id = mesh->record().mesh](const auto &entry) { return entry.value().mesh == id; });
    });
    for (const auto &mesh : m_meshes.meshes())
        follow(mesh.get());
}

void NotificationReplies::follow(Mesh *mesh)
{
    connect(&mesh->inbox(), &Inbox::messageChanged, this, [this, mesh](int index) {
        if (!m_pending.isEmpty())
            stateChanged(*mesh, mesh->inbox().messages().at(index));
    });
}

void NotificationReplies::send(Mesh &mesh, const NotificationBoard::Place &place, const QString &text)
{
    if (!crypto::PublicKey::fromHex(place.peer))
        return tellNotSent(place, text,
                           Words::tr("Messages to everyone are not encrypted. Open the conversation to answer there."));
    const auto done = [this, mesh = QPointer(&mesh), place, text](const Result<QByteArray> &sent) {
        if (!sent)
            return tellNotSent(place, text, sent.error().message);
        if (!mesh)
            return;
        m_pending.insert(*sent, {mesh->record().mesh, place, text});
        if (!std::holds_alternative<client::Open>(mesh->connectionState()))
            m_board.setNote(place,
                            Words::tr("Your answer waits for the connection and is sent then: %1").arg(quoted(text)),
                            notify::Sound::Silent);
    };
    mesh.send(QString::fromLatin1(place.peer), text, protocol::Priority::Next, this, done);
}

void NotificationReplies::stateChanged(Mesh &mesh, const Message &message)
{
    const auto found = m_pending.find(message.id);
    if (found == m_pending.end() || found->mesh != mesh.record().mesh)
        return;
    const Pending answer = *found;
    const auto &state = std::get<Sent>(message.origin).state;
    if (!client::isUnsettled(state))
        m_pending.erase(found);
    const auto note = [&](const QString &words, notify::Sound sound) { m_board.setNote(answer.place, words, sound); };
    std::visit(Overloaded{
                   [](const client::Waiting &) {},
                   [&](const client::Accepted &) {
                       mesh.inbox().markRead(answer.place.peer);
                       m_board.remove(answer.place.conversation);
                   },
                   [&](const client::NotConfirmed &) {
                       note(Words::tr("Your answer is not confirmed; it is sent again as soon as there is a "
                                      "connection: %1")
                                .arg(quoted(answer.text)),
                            notify::Sound::Silent);
                   },
                   [&](const client::Refused &refused) {
                       tellNotSent(answer.place, answer.text, singleLine(refused.reason, 200));
                   },
                   [&](const auto &) { note(markOf(state).words, notify::Sound::Heard); },
               },
               state);
}

void NotificationReplies::tellNotSent(const NotificationBoard::Place &place, const QString &text, const QString &why)
{
    m_board.setNote(place, Words::tr("Your answer was not sent: %1").arg(why) + u'\n' + quoted(text),
                    notify::Sound::Heard);
}

} // namespace meshtray::ui
