// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/box.h"
#include "population.h"

#include <memory>

namespace meshtray::load {

/// What one peer hears. Messages are known by their numbers.
class Listener {
public:
    virtual ~Listener() = default;
    virtual void greeted() = 0;
    /// The other side has taken the message.
    virtual void acked(size_t number) = 0;
    /// A message has come; it is confirmed by whoever calls this.
    virtual void arrived(size_t number) = 0;
};

/// One peer's connection to what is measured, in its protocol. Ends the program when the other side does not keep to
/// it: there is nothing to measure then.
class Speaker {
public:
    virtual ~Speaker() = default;

    /// Where everybody else is.
    static QByteArray everybody() { return QByteArrayLiteral("*"); }

    virtual int socket() const = 0;
    /// Into the buffer, as the rest; flush() sends it.
    virtual void greet(const Population &population, size_t member) = 0;
    virtual void say(size_t number, const QByteArray &to, const crypto::SealedText &sealed) = 0;
    virtual void read(Listener &listener) = 0;
    /// False when some of it is still waiting for room in the socket.
    virtual bool flush() = 0;
};

/// The broker of ours, or one that speaks as it does; its client confirms each push by client_ack.
std::unique_ptr<Speaker> brokerSpeaker(quint16 port);
/// A WebSocket server that sends each text back.
std::unique_ptr<Speaker> echoSpeaker(quint16 port);
/// An MQTT 3.1.1 server: quality of service 1 both ways, sessions that persist.
std::unique_ptr<Speaker> mqttSpeaker(quint16 port);

} // namespace meshtray::load
