// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "speaker.h"
#include "wirelink.h"

#include <QDateTime>

namespace meshtray::load {
namespace {

/// The text behind `"name":"`; brokers differ in the order of their fields.
QByteArrayView valueOf(QByteArrayView text, QByteArrayView name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype from = at + name.size();
    return text.sliced(from, text.indexOf('"', from) - from);
}

size_t numberIn(QByteArrayView text, QByteArrayView name)
{
    return valueOf(text, name).toByteArray().toULongLong();
}

class WebSpeaker : public Speaker {
public:
    explicit WebSpeaker(quint16 port)
        : m_link(port, "/ws")
    {
    }

    int socket() const override { return m_link.socket(); }
    bool flush() override { return m_link.flush(); }
    void say(size_t number, const QByteArray &to, const crypto::SealedText &sealed) override
    {
        const QByteArray id = QByteArray::number(static_cast<qulonglong>(number));
        m_link.queue(R"({"type":"send","id":")" + id + R"(","client_message_id":")" + id + R"(","targetSpec":")" + to +
                     R"(","priority":"next","nonce":")" + sealed.nonce + R"(","ciphertext":")" + sealed.ciphertext +
                     R"("})");
    }
    void read(Listener &listener) override
    {
        m_link.read([&](QByteArrayView text) { hear(text, listener); });
    }

protected:
    virtual void hear(QByteArrayView text, Listener &listener) = 0;
    WireLink &link() { return m_link; }

private:
    WireLink m_link;
};

class BrokerSpeaker final : public WebSpeaker {
public:
    using WebSpeaker::WebSpeaker;

    void greet(const Population &population, size_t member) override
    {
        link().queue(population.hello(population.members()[member], QDateTime::currentMSecsSinceEpoch()));
    }

private:
    void hear(QByteArrayView text, Listener &listener) override
    {
        const QByteArrayView type = valueOf(text, R"("type":")");
        if (type == "push")
            return hearPush(text, listener);
        if (type == "hello_ack")
            return listener.greeted();
        if (type != "ack" || text.indexOf(R"("queued":true)") < 0)
            qFatal("the broker says: %s", text.first(std::min<qsizetype>(text.size(), 300)).toByteArray().constData());
        listener.acked(numberIn(text, R"("id":")"));
    }
    void hearPush(QByteArrayView text, Listener &listener)
    {
        if (text.indexOf(R"("subtype":"system")") >= 0)
            return;
        const QByteArray clientId = valueOf(text, R"("client_message_id":")").toByteArray();
        link().queue(R"({"type":"client_ack","clientMessageId":")" + clientId + R"(","brokerMessageId":")" +
                     valueOf(text, R"("messageId":")").toByteArray() + R"("})");
        listener.arrived(clientId.toULongLong());
    }
};

class EchoSpeaker final : public WebSpeaker {
public:
    using WebSpeaker::WebSpeaker;

    void greet(const Population &, size_t) override { link().queue(R"({"type":"hello"})"); }

private:
    void hear(QByteArrayView text, Listener &listener) override
    {
        if (text == R"({"type":"hello"})")
            return listener.greeted();
        const size_t number = numberIn(text, R"("id":")");
        listener.acked(number);
        listener.arrived(number);
    }
};

} // namespace

std::unique_ptr<Speaker> brokerSpeaker(quint16 port)
{
    return std::make_unique<BrokerSpeaker>(port);
}

std::unique_ptr<Speaker> echoSpeaker(quint16 port)
{
    return std::make_unique<EchoSpeaker>(port);
}

} // namespace meshtray::load
