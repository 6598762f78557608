// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/brokerclient.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace meshtray::test {

/// A BrokerClient under test with all that is around it: time, the way to the broker, the broker, and a counterpart in
/// the mesh who reads and writes. One rig is a model of these, whose time the test turns; the other is the real thing.
class Rig {
public:
    /// What there is between the client and the broker.
    enum class Way {
        Clear,
        Slow,        ///< 200 ms each way
        Dead,        ///< connections stay open, or open, and nothing goes through
        WordsLost,   ///< what the client says does not arrive; the WebSocket opens
        AnswersLost, ///< what the broker says does not arrive; the WebSocket opens
        Refused,     ///< new connections are refused
    };
    enum class Break { InGoodManners, Reset };
    enum class Expulsion { Kick, Ban };

    /// A message as the counterpart got it.
    struct Received {
        QByteArray messageId;
        crypto::SealedText text;
        int times = 1; ///< it was pushed so often
    };

    virtual ~Rig() = default;

    // ---- the client and what it has told
    client::BrokerClient &client() { return *m_client; }
    QList<client::ConnectionState> states;
    QList<protocol::PushFrame> pushes;
    QList<std::pair<QByteArray, client::OutgoingState>> outgoing;

    template <class State>
    bool is() const
    {
        return std::holds_alternative<State>(m_client->state());
    }
    /// The last that was told of a message; nothing when nothing was.
    std::optional<client::OutgoingState> told(const QByteArray &id) const;
    template <class State>
    bool isTold(const QByteArray &id) const
    {
        const auto state = told(id);
        return state && std::holds_alternative<State>(*state);
    }
    /// Sealed for the counterpart.
    crypto::SealedText seal(const QByteArray &text) const;
    /// Seals, hands it to the client, gives the id.
    QByteArray send(const QByteArray &text);

    // ---- time
    virtual void advance(std::chrono::milliseconds by) = 0;
    virtual qint64 nowMs() const = 0;
    /// Lets time pass until it holds; false when it does not within `patience`.
    virtual bool until(const std::function<bool()> &holds, std::chrono::milliseconds patience) = 0;

    // ---- what the client says
    /// The next frame it has written, taken; empty when it is of another type, or none comes.
    QJsonObject expect(const QString &type);
    /// True when it writes nothing more.
    bool expectNothing();
    /// How often it has tried to connect.
    virtual qsizetype attempts() const = 0;

    // ---- the counterpart, who is always there
    virtual crypto::PublicKey counterpart() const = 0;
    /// Writes to the client; true when the broker has taken it.
    virtual bool inject(const QByteArray &text) = 0;
    /// What it has got, in the order in which it came, once the broker has handed out what it has.
    virtual QList<Received> received() = 0;

    // ---- the way
    virtual void setWay(Way way) = 0;
    /// Cuts the connections that are there.
    virtual void cut(Break how = Break::InGoodManners) = 0;
    /// The next frame of the client reaches the broker in part, then the connection is cut.
    virtual void cutInTheNextFrame() = 0;
    /// What goes over the connections that are there is late from now on, until it is let go.
    virtual void hold() = 0;
    virtual void letGo() = 0;

    // ---- the broker
    virtual void killBroker() = 0;
    virtual void startBroker() = 0;
    virtual void expel(Expulsion how) = 0;
    virtual void readmit() = 0;

protected:
    void makeClient(const client::Membership &membership, crypto::KeyPair keys, client::TransportFactory transports,
                    Clock &clock);
    void dropClient() { m_client.reset(); }
    /// For the rigs: a frame the client has written.
    void noteWritten(const QJsonObject &frame) { m_written.append(frame); }

private:
    std::unique_ptr<client::BrokerClient> m_client;
    QList<QJsonObject> m_written; ///< and not taken
};

} // namespace meshtray::test
