// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "torment.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr qsizetype window = 32; ///< sends without an answer, of one sender

} // namespace

// ---- TormentedClient ------------------------------------------------------------------------------------------------

void TormentedClient::dial()
{
    drop();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] { send(m_hello()); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { hear(QJsonDocument::fromJson(text.toUtf8()).object()); });
    m_socket->open(QUrl(m_url));
}

void TormentedClient::drop()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be speaking to us at this moment
}

void TormentedClient::send(const QJsonObject &frame)
{
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void TormentedClient::hear(const QJsonObject &frame)
{
    if (frame[u"type"_s] == u"hello_ack"_s)
        opened();
    else
        received(frame);
    Q_EMIT progressed();
}

// ---- TormentedSender ------------------------------------------------------------------------------------------------

QHash<QString, QString> TormentedSender::acked() const
{
    QHash<QString, QString> texts;
    for (const auto &[index, messageId] : m_acked)
        texts.insert(messageId, m_messages.at(index).text);
    return texts;
}

void TormentedSender::opened()
{
    QList<qsizetype> again(m_unanswered.cbegin(), m_unanswered.cend());
    std::ranges::sort(again);
    for (const qsizetype index : again)
        transmit(index);
    fill();
}

void TormentedSender::received(const QJsonObject &frame)
{
    if (frame[u"subtype"_s] == u"system"_s)
        return; // who came and who left
    if (frame[u"type"_s] != u"ack"_s || !frame[u"queued"_s].toBool()) {
        m_complaint = QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
        return;
    }
    const qsizetype index = frame[u"id"_s].toString().toLongLong();
    m_unanswered.remove(index);
    const auto [place, isFirst] = m_acked.emplace(index, frame[u"messageId"_s].toString());
    if (!isFirst)
        m_complaint = u"message %1 was acked twice over one connection"_s.arg(index);
    fill();
}

void TormentedSender::fill()
{
    while (m_unanswered.size() < window && m_next < m_messages.size()) {
        m_unanswered.insert(m_next);
        transmit(m_next++);
    }
}

void TormentedSender::transmit(qsizetype index)
{
    const Message &message = m_messages.at(index);
    send({{u"type"_s, u"send"_s},
          {u"id"_s, QString::number(index)},
          {u"client_message_id"_s, message.text},
          {u"targetSpec"_s, message.target},
          {u"nonce"_s, u"AAAA"_s},
          {u"ciphertext"_s, message.text}});
}

// ---- TormentedReceiver ----------------------------------------------------------------------------------------------

void TormentedReceiver::received(const QJsonObject &frame)
{
    if (frame[u"type"_s] != u"push"_s || frame[u"subtype"_s] == u"system"_s)
        return;
    ++m_pushCount;
    const QString id = frame[u"messageId"_s].toString();
    const QString text = frame[u"ciphertext"_s].toString();
    if (!m_shown.contains(id)) {
        m_shown.insert(id, text);
        m_texts.append(text);
    }
    if (m_acknowledges == Acknowledges::Always)
        send({{u"type"_s, u"client_ack"_s}, {u"clientMessageId"_s, text}, {u"brokerMessageId"_s, id}});
}

} // namespace meshtray::test
