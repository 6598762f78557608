// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/admission.h"

#include "net/addressgroup.h"

#include <utility>

namespace meshtray::net {

AdmissionTicket::AdmissionTicket(std::shared_ptr<AdmissionCounter> counter, const QHostAddress &address)
    : m_counter(std::move(counter))
    , m_address(address)
{
}

AdmissionTicket &AdmissionTicket::operator=(AdmissionTicket &&other) noexcept
{
    if (this != &other) {
        release();
        m_counter = std::move(other.m_counter);
        m_address = std::move(other.m_address);
    }
    return *this;
}

AdmissionTicket::~AdmissionTicket()
{
    release();
}

void AdmissionTicket::release()
{
    if (const auto counter = std::exchange(m_counter, nullptr))
        counter->giveBack(m_address);
}

std::shared_ptr<AdmissionCounter> AdmissionCounter::create(const AdmissionLimits &limits)
{
    return std::shared_ptr<AdmissionCounter>(new AdmissionCounter(limits));
}

std::optional<AdmissionTicket> AdmissionCounter::admit(const QHostAddress &peer)
{
    const QHostAddress address = addressGroup(peer);
    if (m_inAll >= m_limits.inAll || m_perAddress.value(address) >= m_limits.perAddress)
        return std::nullopt;
    ++m_inAll;
    ++m_perAddress[address];
    return AdmissionTicket(shared_from_this(), address);
}

void AdmissionCounter::giveBack(const QHostAddress &address)
{
    --m_inAll;
    const auto place = m_perAddress.find(address);
    if (--*place == 0)
        m_perAddress.erase(place);
}

} // namespace meshtray::net
