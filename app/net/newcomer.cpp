// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/newcomer.h"

namespace meshtray::net {
namespace {

constexpr unsigned char tlsHandshake = 0x16; // the content type a ClientHello starts with (RFC 8446 section 5.1)

} // namespace

Newcomer::Newcomer(Descriptor descriptor, AdmissionTicket ticket, const QHostAddress &peer, Clock &clock,
                   std::chrono::milliseconds patience)
    : m_descriptor(std::move(descriptor))
    , m_ticket(std::move(ticket))
    , m_peer(peer)
    , m_clock(clock)
    , m_deadlineMs(clock.steadyMs() + patience.count())
    , m_notifier(m_descriptor.number(), QSocketNotifier::Read)
    , m_deadline(clock)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Newcomer::look);
    m_deadline.start(patience, [this] { Q_EMIT ended(); });
}

std::chrono::milliseconds Newcomer::patienceLeft() const
{
    return std::chrono::milliseconds(std::max(qint64(0), m_deadlineMs - m_clock.steadyMs()));
}

Descriptor Newcomer::takeDescriptor()
{
    m_notifier.setEnabled(false);
    return std::move(m_descriptor);
}

void Newcomer::look()
{
    const auto first = m_descriptor.peekFirst();
    if (std::holds_alternative<Descriptor::Ended>(first))
        Q_EMIT ended();
    else if (const auto *byte = std::get_if<unsigned char>(&first))
        Q_EMIT spoke(*byte == tlsHandshake ? Speech::Tls : Speech::Plain);
}

} // namespace meshtray::net
