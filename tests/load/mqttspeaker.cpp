// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"
#include "speaker.h"

#include <QtEndian>

#include <array>

// MQTT 3.1.1 (OASIS), as much of it as a load takes.
namespace meshtray::load {
namespace {

enum Packet : quint8 {
    Connect = 0x10,
    ConnAck = 0x20,
    Publish = 0x30,
    PubAck = 0x40,
    Subscribe = 0x82,
    SubAck = 0x90,
};
const QByteArray topicOfAll = "all"; // "*" is no topic's name
constexpr quint8 atLeastOnce = 0x02; ///< quality of service 1, in the head of a publish

QByteArray number16(quint16 value)
{
    char bytes[2];
    qToBigEndian(value, bytes);
    return QByteArray(bytes, 2);
}

QByteArray text16(const QByteArray &text)
{
    return number16(static_cast<quint16>(text.size())) + text;
}

quint16 number16At(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

void write(QByteArray &out, quint8 head, QByteArrayView body)
{
    out += static_cast<char>(head);
    qsizetype left = body.size();
    do {
        const qsizetype low = left % 128;
        left /= 128;
        out += static_cast<char>(left > 0 ? low | 0x80 : low);
    } while (left > 0);
    out += body;
}

class MqttSpeaker final : public Speaker {
public:
    explicit MqttSpeaker(quint16 port)
        : m_socket(port)
    {
    }

    int socket() const override { return m_socket.descriptor(); }
    bool flush() override { return m_socket.flush(); }

    void greet(const Population &population, size_t member) override
    {
        const QByteArray &name = population.members()[member].pubkey;
        constexpr quint16 keepAlive = 600;
        const QByteArray sessionThatPersists(1, '\0');
        write(m_socket.out(), Connect,
              text16("MQTT") + '\x04' + sessionThatPersists + number16(keepAlive) + text16(name));
        QByteArray topics = text16(name) + '\x01';
        if (member != 0) // who writes to everybody does not hear it
            topics += text16(topicOfAll) + '\x01';
        write(m_socket.out(), Subscribe, number16(1) + topics);
    }

    /// The topic is the receiver's key; the payload is what the broker would pass on, behind the number.
    void say(size_t number, const QByteArray &to, const crypto::SealedText &sealed) override
    {
        m_lastId = static_cast<quint16>(m_lastId % 0xffff + 1);
        m_numbers[m_lastId] = number;
        write(m_socket.out(), Publish | atLeastOnce,
              text16(to == everybody() ? topicOfAll : to) + number16(m_lastId) +
                  QByteArray::number(static_cast<qulonglong>(number)) + ' ' + sealed.nonce + sealed.ciphertext);
    }

    void read(Listener &listener) override
    {
        const QByteArrayView in = m_socket.in();
        qsizetype done = 0;
        while (const qsizetype taken = take(in.sliced(done), listener))
            done += taken;
        m_socket.drop(done);
    }

private:
    qsizetype take(QByteArrayView in, Listener &listener)
    {
        qsizetype size = 0;
        qsizetype head = 1;
        for (int shift = 0;; shift += 7) {
            if (in.size() <= head)
                return 0;
            const char byte = in[head++];
            size |= static_cast<qsizetype>(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        if (in.size() < head + size)
            return 0;
        hear(static_cast<quint8>(in[0]), in.sliced(head, size), listener);
        return head + size;
    }

    void hear(quint8 head, QByteArrayView body, Listener &listener)
    {
        switch (head & 0xf0) {
        case PubAck:
            return listener.acked(m_numbers[number16At(body, 0)]);
        case Publish:
            return hearPublish(body, listener);
        case SubAck:
            return listener.greeted();
        case ConnAck:
            if (body[1] != 0)
                qFatal("the MQTT server refuses a connection: %d", body[1]);
            return;
        default:
            qFatal("an MQTT packet nobody expects: %d", head);
        }
    }
    void hearPublish(QByteArrayView body, Listener &listener)
    {
        const qsizetype id = 2 + number16At(body, 0);
        write(m_socket.out(), PubAck, body.sliced(id, 2));
        const QByteArrayView payload = body.sliced(id + 2);
        listener.arrived(payload.first(payload.indexOf(' ')).toByteArray().toULongLong());
    }

    RawSocket m_socket;
    std::array<size_t, 0x10000> m_numbers{}; ///< by packet id
    quint16 m_lastId = 1;                    ///< the subscription's
};

} // namespace

std::unique_ptr<Speaker> mqttSpeaker(quint16 port)
{
    return std::make_unique<MqttSpeaker>(port);
}

} // namespace meshtray::load
