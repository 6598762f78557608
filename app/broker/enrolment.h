// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/turn.h"
#include "core/clock.h"
#include "net/httpmessage.h"

#include <QJsonObject>
#include <QObject>

#include <expected>

namespace meshtray::broker {

/// `POST /join`: a new member by invite. The order of the checks and the names of the errors are claudemesh's; on top
/// of them the payload's own expiry counts, keys are kept in lower case, and a banned key stays out (`banned`).
class Enrolment : public QObject {
    Q_OBJECT
public:
    Enrolment(Clock &clock, store::BrokerStore &store, Turn &turn);

    net::HttpResponse join(const net::HttpRequest &request);

Q_SIGNALS:
    void memberJoined();

private:
    struct Application {
        QByteArray token;
        protocol::InvitePayload payload;
        crypto::PublicKey key;
        QString displayName;
    };
    struct Joined {
        MemberId member;
        bool wasMember = false;
    };
    /// The HTTP status and the name of the error.
    struct Refusal {
        int status = 400;
        QString error;
    };

    static std::expected<Application, Refusal> read(const QByteArray &body);
    static Refusal storeTrouble();
    std::expected<Joined, Refusal> enrol(const Application &application);
    std::expected<store::MeshRecord, Refusal> checkMesh(const Application &application);
    std::expected<store::InviteRecord, Refusal> checkInvite(const Application &application, const MeshId &mesh);
    std::expected<Joined, Refusal> add(const Application &application, const store::InviteRecord &invite);

    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
};

} // namespace meshtray::broker
