// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/session.h"

namespace meshtray::broker {
namespace {

constexpr qsizetype rememberedIds = 1'000;

/// Clients of these channels send client_ack from the first push on.
Confirmation confirmationOf(const protocol::HelloFrame &hello, Entrance entrance)
{
    const bool acknowledges =
        entrance == Entrance::SessionHello || hello.channel == "meshtray" || hello.channel.startsWith("claudemesh-");
    return acknowledges ? Confirmation::ByAck : Confirmation::ByPong;
}

/// Every client that can tell the kinds of pushes apart says its channel. v0.1 came to have a session's key, but never
/// this.
PushStyle styleOf(const protocol::HelloFrame &hello, Entrance entrance)
{
    const bool isOld = entrance == Entrance::Hello && hello.channel.isEmpty();
    return isOld ? PushStyle::Plain : PushStyle::Named;
}

} // namespace

Session::Session(store::MemberRecord who, const protocol::HelloFrame &hello, const QHostAddress &address, Link &way,
                 Entrance entrance, Purpose why)
    : client(clientDetails(hello, address, entrance))
    , purpose(why)
    , style(styleOf(hello, entrance))
    , link(way)
    , confirmation(confirmationOf(hello, entrance))
    , m_member(std::move(who))
{
}

std::optional<MessageId> Session::sentUnder(const QByteArray &id) const
{
    const auto found = m_sent.constFind(id);
    return found == m_sent.cend() ? std::nullopt : std::optional(*found);
}

void Session::rememberSent(const QByteArray &id, const MessageId &message)
{
    if (m_sentOrder.size() == rememberedIds) {
        m_sent.remove(m_sentOrder.front());
        m_sentOrder.pop_front();
    }
    m_sent.insert(id, message);
    m_sentOrder.push_back(id);
}

void Session::forgetSent(const QByteArray &id)
{
    if (m_sent.remove(id))
        m_sentOrder.removeOne(id);
}

} // namespace meshtray::broker
