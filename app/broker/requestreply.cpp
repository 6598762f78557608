// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/requestreply.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {

RequestRefusal RequestRefusal::storeTrouble()
{
    return {"unavailable", u"the broker cannot reach its database, try again later"_s};
}

void RequestReply::refuse(Session &session, const QByteArray &requestId, const RequestRefusal &refusal,
                          const QByteArray &id)
{
    m_metrics.messageRejected(refusal.code);
    session.link.send(write(protocol::ErrorFrame{refusal.code, refusal.text, id, requestId, {}}));
}

void RequestReply::answer(Session &session, const QByteArray &requestId, QList<QByteArray> frames)
{
    m_turn.afterCommit(
        [this, guard = QPointer(&session), requestId, frames = std::move(frames)](const Result<void> &committed) {
            if (guard && !committed)
                return refuse(*guard, requestId, RequestRefusal::storeTrouble());
            for (const QByteArray &frame : frames) {
                if (guard) // sending can end a connection
                    guard->link.send(frame);
            }
        });
}

QByteArray requestAck(const QByteArray &requestId, const QByteArray &subject)
{
    return write(protocol::AckFrame{.id = requestId, .messageId = subject, .queued = false, .error = {}});
}

Session *listeningSession(const Presence &presence, qint64 maxUnsentBytes)
{
    const auto *here = std::get_if<Presence::Here>(&presence.state);
    if (!here || here->session->style != PushStyle::Named || here->session->link.unsentBytes() > maxUnsentBytes)
        return nullptr;
    return here->session;
}

} // namespace meshtray::broker
