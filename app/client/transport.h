// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <optional>

namespace meshtray::client {

/// A WebSocket as BrokerClient sees it: one attempt, one socket. Tests stand in for it by injecting frames.
/// `ended` comes exactly once for an attempt, whatever failed; no other signal follows it.
class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `url`: as invites carry it, with or without a pin (net::BrokerAddress); a wrong one ends the attempt.
    virtual void open(const QUrl &url) = 0;
    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void ping() = 0;
    /// Ends the attempt; `ended` need not follow.
    virtual void close() = 0;
    /// Bytes accepted by sendText that the socket has not taken yet.
    virtual qint64 bytesWaiting() const = 0;

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8);
    void pongReceived();
    /// Bytes have gone out: bytesWaiting() is smaller now.
    void bytesTaken();
    /// `closeCode`: the WebSocket close code, 1006 when there was none. `reason`: what the peer or the system said.
    void ended(int closeCode, const QString &reason);
};

/// Asks a broker for its time without a hello. `done` comes once, with Unix milliseconds or with nothing, and never
/// after `context` is gone. What is told is not to be trusted.
using TimeQuery =
    std::function<void(const QUrl &brokerUrl, QObject *context, std::function<void(std::optional<qint64>)> done)>;

/// The ways to a broker: makes a fresh socket for each attempt, and asks for the time.
class TransportFactory {
public:
    /// `make`: a function that returns a std::unique_ptr to a Transport. Without `askTime` nobody tells the time.
    template <std::invocable Make>
        requires(!std::same_as<Make, TransportFactory>)
    TransportFactory(Make make, TimeQuery askTime = {}) // NOLINT(google-explicit-constructor): a function is one
        : m_make(std::move(make))
        , m_askTime(std::move(askTime))
    {
    }

    std::unique_ptr<Transport> operator()() const { return m_make(); }

    void askTime(const QUrl &brokerUrl, QObject *context, std::function<void(std::optional<qint64>)> done) const
    {
        if (m_askTime)
            m_askTime(brokerUrl, context, std::move(done));
        else
            done(std::nullopt);
    }

private:
    std::function<std::unique_ptr<Transport>()> m_make;
    TimeQuery m_askTime;
};

/// The real one, over QWebSocket and HTTP. `openPatience`: how long name lookup, connecting and both handshakes may
/// take together; the socket itself would wait for ever.
TransportFactory webSocketTransports(std::chrono::milliseconds openPatience = std::chrono::seconds(10));

} // namespace meshtray::client
