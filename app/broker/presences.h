// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/session.h"
#include "broker/tokenbucket.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace meshtray::broker {

/// Who is connected now. Counted from real sockets: a session is here from its accepted hello until its socket is gone.
class Presences : public QObject {
    Q_OBJECT
public:
    explicit Presences(const Rate &memberRate);

    void add(Session &session, qint64 steadyNow);
    void remove(Session &session);

    int count() const { return m_count; }
    int countIn(const MeshId &mesh) const { return m_perMesh.value(mesh); }
    /// In the order they came.
    QList<Session *> sessionsOf(const MemberId &member) const;
    QList<Session *> all() const;

    /// Spends one frame of a connected member's rate; false when there is none left.
    bool spend(const MemberId &member, qint64 steadyNow);

Q_SIGNALS:
    void changed();

private:
    struct Member {
        QList<Session *> sessions;
        TokenBucket rate;
    };
    Rate m_memberRate;
    QHash<MemberId, Member> m_members;
    QHash<MeshId, int> m_perMesh;
    int m_count = 0;
};

} // namespace meshtray::broker
