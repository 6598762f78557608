// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/connection.h"

#include "client/clockskew.h"
#include "client/refusals.h"
#include "core/ids.h"
#include "core/logging.h"
#include "protocol/hello.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::client {

Connection::Connection(Membership membership, crypto::KeyPair keys, TransportFactory transports, Clock &clock)
    : m_membership(std::move(membership))
    , m_keys(std::move(keys))
    , m_transports(std::move(transports))
    , m_clock(clock)
    , m_sessionId(randomIdentifier())
    , m_alarm(clock)
    , m_brokerTime(clock)
    , m_heartbeat(
          clock, [this] { m_transport->ping(); }, [this] { retryLater(tr("The broker has stopped answering.")); })
    , m_outbox(clock)
{
}

Connection::~Connection()
{
    if (m_transport)
        m_transport->disconnect(this);
}

void Connection::open()
{
    if (!is<Closed>() && !is<Rejected>())
        return;
    m_backoff.reset();
    m_clockCorrected = false;
    attempt();
}

void Connection::close()
{
    if (is<Closed>())
        return;
    dropTransport();
    m_alarm.stop();
    moveTo(Closed{});
}

void Connection::hurry()
{
    if (is<Reconnecting>())
        return attempt();
    if (!is<Open>())
        return;
    m_heartbeat.probe();
    checkClockAgain();
}

void Connection::setBrokerUrl(const QUrl &url)
{
    m_membership.brokerUrl = url;
    m_brokerTime.forget(); // another broker, another clock
    m_clockCorrected = false;
    if (is<Closed>() || is<Rejected>())
        return;
    dropTransport();
    m_backoff.reset();
    attempt();
}

void Connection::attempt()
{
    m_alarm.stop();
    m_refusal.clear();
    m_unreadable.reset();
    m_transport = m_transports();
    connect(m_transport.get(), &Transport::opened, this, &Connection::sayHello);
    connect(m_transport.get(), &Transport::textReceived, this, &Connection::handleText);
    connect(m_transport.get(), &Transport::pongReceived, this, [this] { m_heartbeat.pong(); });
    connect(m_transport.get(), &Transport::ended, this, &Connection::handleEnd);

    // The listener may close us: what is opened is the attempt that is still there.
    const QPointer<Transport> transport = m_transport.get();
    moveTo(Connecting{m_backoff.failures()});
    if (transport && transport == m_transport.get())
        transport->open(m_membership.brokerUrl);
}

void Connection::sayHello()
{
    if (!is<Connecting>())
        return;
    auto hello =
        protocol::makeHello(m_membership.mesh.bytes(), m_membership.member.bytes(), m_keys, m_brokerTime.nowMs());
    hello.channel = "meshtray"_ba;
    hello.sessionId = m_sessionId;
    m_alarm.start(helloPatience, [this] { retryLater(tr("The broker did not answer our greeting.")); });
    moveTo(AwaitingAck{m_backoff.failures()});
    if (is<AwaitingAck>()) // still: the listener may close us
        m_transport->sendText(protocol::write(hello));
}

void Connection::retryLater(const QString &reason)
{
    dropTransport();
    const auto wait = m_backoff.next();
    qCInfo(lcClient) << "connection failed" << m_backoff.failures() << "times in a row, again in" << wait.count()
                     << "ms";
    m_alarm.start(wait, [this] { attempt(); });
    moveTo(Reconnecting{m_backoff.failures(), m_clock.steadyMs() + wait.count(), reason});
}

void Connection::reject(Rejected rejected)
{
    qCWarning(lcClient) << "the broker will not have us:" << rejected.code;
    dropTransport();
    m_alarm.stop();
    const QString reason = rejected.reason;
    moveTo(std::move(rejected));
    if (is<Rejected>()) // still: the listener may have opened us again
        m_outbox.refuseUnsent(reason);
}

void Connection::dropTransport()
{
    m_heartbeat.stop();
    m_outbox.detach();
    m_presence.detach();
    m_timeQuestion.reset();
    if (!m_transport)
        return;
    m_transport->disconnect(this);
    m_transport->close();
    // Not at once: it may be in the middle of telling us something.
    m_transport.release()->deleteLater();
}

void Connection::moveTo(ConnectionState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void Connection::handleEnd(int closeCode, const QString &reason)
{
    qCInfo(lcClient) << "connection ended with close code" << closeCode;
    if (auto rejected = rejectionByClose(closeCode, reason)) {
        reject(*std::move(rejected));
        return;
    }
    const QString said = m_refusal.isEmpty() ? readable(reason) : m_refusal;
    retryLater(said.isEmpty() ? tr("The connection was lost.") : said);
}

void Connection::handleText(const QByteArray &text)
{
    const auto frame = protocol::parseBrokerFrame(text);
    if (frame) {
        std::visit([this](const auto &known) { handle(known); }, *frame);
        return;
    }
    qCWarning(lcClient) << "unreadable frame of" << text.size() << "bytes";
    if (!m_unreadable.admit(m_clock.steadyMs()))
        retryLater(tr("What the broker sends cannot be read."));
}

void Connection::handle(const protocol::HelloAckFrame &ack)
{
    if (!is<AwaitingAck>())
        return;
    if (ack.serverTime)
        m_brokerTime.learn(*ack.serverTime); // whoever is told that we are open looks at it
    m_alarm.stop();
    m_backoff.reset();
    m_clockCorrected = false;
    m_refusal.clear();
    m_heartbeat.start();

    const QPointer<Transport> transport = m_transport.get();
    moveTo(Open{readable(ack.memberDisplayName, 64)});
    if (!is<Open>() || transport != m_transport.get())
        return; // the listener closed us
    m_presence.attach(*m_transport);
    if (m_transport)
        m_outbox.attach(*m_transport);
}

void Connection::handle(const protocol::AckFrame &ack)
{
    if (!m_outbox.handle(ack))
        qCDebug(lcClient) << "ack for nothing that waits";
}

void Connection::handle(const protocol::PushFrame &push)
{
    // Also while the ack of our hello is on its way: brokers start to deliver before they write it.
    Q_EMIT pushed(push);
}

void Connection::handle(const protocol::ErrorFrame &error)
{
    if (!error.id.isEmpty() && m_outbox.handle(error))
        return;
    if (auto rejected = rejectionByError(error)) {
        reject(*std::move(rejected));
        return;
    }
    qCWarning(lcClient) << "error from the broker:" << error.code.left(64);
    if (is<AwaitingAck>())
        handleHelloRefusal(error);
}

void Connection::handle(const protocol::PeersListFrame &list)
{
    if (is<Open>())
        Q_EMIT peersListed(list);
}

void Connection::handle(const protocol::UnknownFrame &unknown)
{
    qCDebug(lcClient) << "frame of an unknown type:" << unknown.type.left(64);
}

void Connection::handleHelloRefusal(const protocol::ErrorFrame &error)
{
    const QString said = readable(error.message);
    m_refusal = said.isEmpty() ? readable(QString::fromUtf8(error.code)) : said;
    if (error.code != protocol::toWire(protocol::HelloRejection::TimestampSkew))
        return; // the close follows
    handleWrongTime(error.serverTime);
}

void Connection::handleWrongTime(std::optional<qint64> serverTime)
{
    if (serverTime)
        m_brokerTime.learn(*serverTime);
    else if (m_clockCorrected)
        m_brokerTime.forget(); // whoever told it was wrong: our own clock is the better guess
    Q_EMIT clockSkewChanged();
    m_refusal = m_brokerTime.isFarOff() ? clockSkewSentence(m_brokerTime.skewMs())
                                        : tr("The clock of this computer differs too much from the broker's. Check its "
                                             "date and time.");
    if (m_clockCorrected || !is<AwaitingAck>()) // not: the listener may close us
        return;                                 // the close follows
    if (!serverTime)
        return askTimeAndTryAgain();
    m_clockCorrected = true;
    qCInfo(lcClient) << "our clock is off by" << m_brokerTime.skewMs() << "ms; trying with the broker's time";
    dropTransport();
    attempt();
}

/// For brokers that do not say what their clock shows: their HTTP side does.
void Connection::askTimeAndTryAgain()
{
    const QString refusal = m_refusal;
    dropTransport();
    m_alarm.start(helloPatience, [this, refusal] { retryLater(refusal); });
    moveTo(Connecting{m_backoff.failures()});
    if (!is<Connecting>() || m_transport)
        return; // the listener closed us, or has done so and opened us again
    m_timeQuestion = std::make_unique<QObject>();
    m_transports.askTime(m_membership.brokerUrl, m_timeQuestion.get(), [this, refusal](std::optional<qint64> time) {
        m_timeQuestion.release()->deleteLater();
        if (!time)
            return retryLater(refusal);
        m_brokerTime.learn(*time);
        m_clockCorrected = true;
        qCInfo(lcClient) << "by its HTTP side our clock is off by" << m_brokerTime.skewMs() << "ms; trying with that";
        Q_EMIT clockSkewChanged();
        if (is<Connecting>() && !m_transport)
            attempt();
    });
}

/// A clock that was off may have been set right meanwhile; nobody is to be blamed for that any longer.
void Connection::checkClockAgain()
{
    if (!m_brokerTime.isFarOff() || m_timeQuestion)
        return;
    m_timeQuestion = std::make_unique<QObject>();
    m_transports.askTime(m_membership.brokerUrl, m_timeQuestion.get(), [this](std::optional<qint64> time) {
        m_timeQuestion.release()->deleteLater();
        if (!time)
            return;
        m_brokerTime.learn(*time);
        Q_EMIT clockSkewChanged();
    });
}

void Connection::confirm(const protocol::PushFrame &push)
{
    const bool isConnected = is<AwaitingAck>() || is<Open>();
    // A peer that pushes and does not read must not fill our memory: what is not confirmed comes again.
    if (!isConnected || push.subtype == "system"_ba || m_transport->bytesWaiting() > Outbox::maxUnsentBytes)
        return;
    const QByteArray clientId = push.clientMessageId.isEmpty() ? push.messageId : push.clientMessageId;
    m_transport->sendText(
        protocol::write(protocol::ClientAckFrame{.clientMessageId = clientId, .brokerMessageId = push.messageId}));
}

bool Connection::askForPeers()
{
    if (!is<Open>() || m_transport->bytesWaiting() > Outbox::maxUnsentBytes)
        return false;
    m_transport->sendText(protocol::write(protocol::ListPeersFrame{randomIdentifier()}));
    return true;
}

} // namespace meshtray::client
