// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace meshtray::net {

/// How many sockets may be open whose other end has not yet said who it is.
struct AdmissionLimits {
    int inAll = 64;
    int perAddress = 16;
};

class AdmissionCounter;

/// One place among those sockets, given back when the ticket is destroyed or release() is called. Moves, never copies;
/// may outlive the front it came from.
class AdmissionTicket {
public:
    AdmissionTicket() = default; ///< holds no place
    AdmissionTicket(AdmissionTicket &&other) noexcept = default;
    AdmissionTicket &operator=(AdmissionTicket &&other) noexcept;
    AdmissionTicket(const AdmissionTicket &) = delete;
    AdmissionTicket &operator=(const AdmissionTicket &) = delete;
    ~AdmissionTicket();

    /// The other end has authenticated itself: its socket counts no longer.
    void release();

private:
    friend class AdmissionCounter;
    AdmissionTicket(std::shared_ptr<AdmissionCounter> counter, const QHostAddress &address);
    std::shared_ptr<AdmissionCounter> m_counter;
    QHostAddress m_address;
};

/// Counts places in all and for each address (net/addressgroup.h). One thread.
class AdmissionCounter : public std::enable_shared_from_this<AdmissionCounter> {
public:
    static std::shared_ptr<AdmissionCounter> create(const AdmissionLimits &limits);

    /// Nothing when all places are taken.
    std::optional<AdmissionTicket> admit(const QHostAddress &peer);
    int inUse() const { return m_inAll; }

private:
    friend class AdmissionTicket;
    explicit AdmissionCounter(const AdmissionLimits &limits)
        : m_limits(limits)
    {
    }
    void giveBack(const QHostAddress &address);

    AdmissionLimits m_limits;
    int m_inAll = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace meshtray::net
