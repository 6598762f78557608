// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/metrics.h"
#include "broker/presences.h"
#include "broker/session.h"
#include "broker/turn.h"

#include <QPointer>

namespace meshtray::broker {

/// Why a request was not granted: the code and the sentence of the error frame.
struct RequestRefusal {
    QByteArray code;
    QString text;

    static RequestRefusal invalid(const QString &why) { return {"invalid_argument", why}; }
    static RequestRefusal full(const QString &why) { return {"limit_reached", why}; }
    static RequestRefusal rateLimited() { return {"rate_limited", QStringLiteral("rate limited, slow down")}; }
    static RequestRefusal storeTrouble();
};

/// How requests are answered: after what they wrote, or read, is on the disk.
class RequestReply {
public:
    RequestReply(Turn &turn, Metrics &metrics)
        : m_turn(turn)
        , m_metrics(metrics)
    {
    }

    /// `id` is the error's own.
    void refuse(Session &session, const QByteArray &requestId, const RequestRefusal &refusal,
                const QByteArray &id = {});
    /// Each of these frames, in this order; or, when nothing reached the disk, an error.
    void answer(Session &session, const QByteArray &requestId, QList<QByteArray> frames);

private:
    Turn &m_turn;
    Metrics &m_metrics;
};

/// The frame by which requests are acknowledged that have no answer of their own: `ack{id, messageId, queued:false}`,
/// as no message was queued.
QByteArray requestAck(const QByteArray &requestId, const QByteArray &subject = {});

/// The connection of somebody to whom everybody's news go: one that tells the kinds of frames apart, and reads what it
/// gets. Nothing otherwise.
Session *listeningSession(const Presence &presence, qint64 maxUnsentBytes);

} // namespace meshtray::broker
