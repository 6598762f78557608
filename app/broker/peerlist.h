// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/metrics.h"
#include "broker/presences.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// Groups as `[{"name", "role"?}]`.
/// `{avatar, title, bio, capabilities}`.
QByteArray profileJson(const Profile &profile);

QByteArray groupsJson(const QList<store::GroupMembership> &groups);

/// Who is there, as members are told: `list_peers`, and what a peer says it is working on.
class PeerList {
public:
    PeerList(const BrokerConfig &config, store::BrokerStore &store, Presences &presences, Metrics &metrics);

    /// Everybody in the caller's mesh, itself and those in grace too, in one frame. A long list counts as several
    /// frames of the caller's rate.
    void answer(Session &session, const protocol::ListPeersFrame &request);
    void setSummary(Session &session, const protocol::SetSummaryFrame &frame);

private:
    void refuse(Session &session, const QByteArray &requestId);

    const BrokerConfig &m_config;
    store::BrokerStore &m_store;
    Presences &m_presences;
    Metrics &m_metrics;
};

} // namespace meshtray::broker
