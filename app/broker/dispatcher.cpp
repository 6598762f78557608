// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/dispatcher.h"

#include "broker/addons.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

protocol::ErrorFrame error(const QByteArray &code, const QString &message)
{
    return {.code = code, .message = message, .id = {}, .requestId = {}, .serverTime = std::nullopt};
}

/// The `_reqId` of any frame that has one.
struct RequestId {
    template <class Frame>
    QByteArray operator()(const Frame &frame) const
    {
        if constexpr (requires { frame.requestId; })
            return frame.requestId;
        else if constexpr (requires { frame.index(); })
            return std::visit(*this, frame);
        else
            return {};
    }
};

} // namespace

Dispatcher::Dispatcher(Clock &clock, const Parts &parts, Metrics &metrics)
    : m_clock(clock)
    , m_parts(parts)
    , m_metrics(metrics)
{
}

void Dispatcher::dispatch(Session &session, const protocol::ClientFrame &frame)
{
    if (isWithinRate(session, frame))
        std::visit([&](const auto &known) { handle(session, known); }, frame);
}

void Dispatcher::refuseTooLarge(Session &session, QByteArrayView text)
{
    const protocol::UnknownFrame frame = protocol::peekFrame(text);
    protocol::SendFrame send;
    send.id = frame.id;
    const bool isSend = frame.type == "send";
    if (!isWithinRate(session, isSend ? protocol::ClientFrame(send) : protocol::ClientFrame(frame)))
        return;
    const QString why = u"payload_too_large: %1 bytes, at most %2 are taken"_s.arg(text.size()).arg(maxFrameBytes);
    if (isSend)
        return m_parts.acceptance.refuse(session, frame.id, {"payload_too_large", u"invalid: "_s + why});
    m_metrics.messageRejected("payload_too_large");
    auto refusal = error("payload_too_large", why);
    refusal.id = frame.id;
    refusal.requestId = frame.requestId;
    session.link.send(write(refusal));
}

bool Dispatcher::isWithinRate(Session &session, const protocol::ClientFrame &frame)
{
    // There is one client_ack for each push, which the sender's rate has bounded already; any other is counted where
    // it is found to be one.
    if (std::holds_alternative<protocol::ClientAckFrame>(frame))
        return true;
    if (m_parts.presences.spend(session.member.id))
        return true;
    const QString text = u"rate limited, slow down"_s;
    if (const auto *send = std::get_if<protocol::SendFrame>(&frame)) {
        m_parts.acceptance.refuse(session, send->id, {"rate_limited", text});
        return false;
    }
    m_metrics.messageRejected("rate_limited");
    auto refusal = error("rate_limited", text);
    refusal.requestId = RequestId()(frame);
    if (const auto *other = std::get_if<protocol::UnknownFrame>(&frame))
        refusal.id = other->id;
    session.link.send(write(refusal));
    return false;
}

void Dispatcher::handle(Session &session, const protocol::HelloFrame &)
{
    session.link.send(write(error("already_authenticated", u"this connection has said hello already"_s)));
}

void Dispatcher::handle(Session &session, const protocol::SessionHelloFrame &)
{
    handle(session, protocol::HelloFrame());
}

void Dispatcher::handle(Session &session, const protocol::SendFrame &frame)
{
    m_parts.acceptance.accept(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::SetStatusFrame &frame)
{
    m_parts.statuses.setByHand(*session.presence, frame.status);
}

void Dispatcher::handle(Session &session, const protocol::ClientAckFrame &frame)
{
    m_parts.delivery.acknowledged(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::ListPeersFrame &frame)
{
    m_parts.peerList.answer(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::SetSummaryFrame &frame)
{
    m_parts.peerList.setSummary(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::JoinGroupFrame &frame)
{
    answer(session, frame.requestId, m_parts.groups.join(session.member, {frame.name, frame.role}));
}

void Dispatcher::handle(Session &session, const protocol::LeaveGroupFrame &frame)
{
    answer(session, frame.requestId, m_parts.groups.leave(session.member, frame.name));
}

/// Those that succeed are met with silence, as clients expect it.
void Dispatcher::answer(Session &session, const QByteArray &requestId, const std::optional<GroupRefusal> &refused)
{
    if (!refused)
        return;
    m_metrics.messageRejected(refused->code);
    auto refusal = error(refused->code, refused->text);
    refusal.requestId = requestId;
    session.link.send(write(refusal));
}

void Dispatcher::handle(Session &session, const protocol::StateFrame &frame)
{
    m_parts.state.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::MemoryFrame &frame)
{
    m_parts.memories.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::LookupFrame &frame)
{
    m_parts.lookups.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::ModerationFrame &frame)
{
    m_parts.moderation.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::GrantFrame &frame)
{
    m_parts.grants.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::ProfileFrame &frame)
{
    m_parts.profiles.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::TopicFrame &frame)
{
    m_parts.topics.handle(session, frame);
}

void Dispatcher::handle(Session &session, const protocol::UnknownFrame &frame)
{
    if (const auto answer = emptyAnswer(frame, m_clock.wallMs()))
        return session.link.send(*answer);
    m_metrics.messageRejected("unsupported");
    auto refusal =
        error("unsupported",
              u"this broker does not know frames of type \"%1\""_s.arg(QString::fromUtf8(frame.type.left(64))));
    refusal.id = frame.id;
    refusal.requestId = frame.requestId;
    session.link.send(write(refusal));
}

} // namespace meshtray::broker
