// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/joining.h"

#include <QHash>

namespace meshtray {

/// Where those on their way into a mesh ask its broker, each at most once, and where they can be called back.
class JoinDesk : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(Result<MemberId>)>;

    /// Somebody is on the way into this mesh, until close().
    void open(const MeshId &mesh);
    void close(const MeshId &mesh);

    /// As enrol(). Unavailable, and nothing is sent, when it was cancelled before; TimedOut when it is cancelled while
    /// the broker is asked, for the broker may have let us in.
    void present(const Applicant &applicant, const crypto::PublicKey &key, Answered done);
    /// Does nothing when nobody is on the way there, or the broker has answered.
    void cancel(const MeshId &mesh);

Q_SIGNALS:
    /// From now on the broker's answer is waited for.
    void asking(const MeshId &mesh);

private:
    struct Nothing { };
    struct Cancelled { };
    struct Asking {
        std::shared_ptr<QObject> question; ///< no answer comes when it is gone
        Answered done;
    };
    using Attempt = std::variant<Nothing, Cancelled, Asking>;

    void take(const MeshId &mesh, const QObject *question, Result<MemberId> member);

    QHash<MeshId, Attempt> m_attempts;
};

} // namespace meshtray
