// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "mesh/meshrecord.h"
#include "protocol/invite.h"
#include "secrets/secretstore.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace meshtray {

class JoinDesk;
class MeshService;

/// Somebody on the way in.
struct Applicant {
    protocol::Invite invite;
    MeshId mesh;
    crypto::PublicKey owner;
    QString displayName;
};

/// InvalidInput when the invite or the name is nothing that a broker would take.
Result<Applicant> applicantFor(const protocol::Invite &invite, const QString &displayName);

/// What is remembered of somebody whom the broker has let in with `key`.
MeshRecord recordOf(const Applicant &applicant, const MemberId &member, const crypto::PublicKey &key, qint64 wallMs);

/// True when the broker has certainly not let us in.
bool isOutside(const Error &error);

/// The way into a mesh that we are not in. See MeshService::join.
class Joining : public QObject {
    Q_OBJECT
public:
    using Joined = std::function<void(Result<MeshId>)>;

    /// All outlive this object.
    Joining(MeshService &meshes, JoinDesk &desk, SecretStore &secrets, Clock &clock);

    void join(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done);

private:
    void apply(const Applicant &applicant, const Joined &finish);
    void applyWithKept(const Applicant &applicant, const crypto::SecureBuffer &secret, const Joined &finish);
    void applyWithNew(const Applicant &applicant, const Joined &finish);
    void present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish);

    MeshService &m_meshes;
    JoinDesk &m_desk;
    SecretStore &m_secrets;
    Clock &m_clock;
    QSet<MeshId> m_underWay;
};

} // namespace meshtray
