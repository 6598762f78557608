// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "support/faketransport.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::test {

void FakeTransport::sendText(const QByteArray &utf8)
{
    if (utf8.startsWith(R"({"type":"list_peers")"))
        ++m_peerQuestions;
    else
        m_sent.append(utf8);
}

void FakeTransport::inject(const QJsonObject &frame)
{
    inject(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

void FakeTransport::setBytesWaiting(qint64 bytes)
{
    const bool less = bytes < std::exchange(m_bytesWaiting, bytes);
    if (less)
        Q_EMIT bytesTaken();
}

QByteArray FakeTransport::takeText()
{
    return m_sent.isEmpty() ? QByteArray() : m_sent.takeFirst();
}

QJsonObject FakeTransport::take()
{
    return QJsonDocument::fromJson(takeText()).object();
}

QJsonObject FakeTransport::takeSent(const QString &type)
{
    if (m_sent.isEmpty())
        return {};
    const QJsonObject frame = QJsonDocument::fromJson(m_sent.first()).object();
    if (frame.value("type"_L1).toString() != type)
        return {};
    m_sent.removeFirst();
    return frame;
}

QList<QJsonObject> FakeTransport::takeAll()
{
    QList<QJsonObject> frames;
    while (!m_sent.isEmpty())
        frames += take();
    return frames;
}

client::TransportFactory FakeNetwork::factory()
{
    const auto make = [this] {
        auto transport = std::make_unique<FakeTransport>();
        m_made.append(transport.get());
        return transport;
    };
    const auto askTime = [this](const QUrl &, QObject *context, std::function<void(std::optional<qint64>)> done) {
        m_questions.append({context, std::move(done)});
    };
    return {make, askTime};
}

void FakeNetwork::tellTime(std::optional<qint64> unixMs)
{
    Q_ASSERT(!m_questions.isEmpty());
    const Question question = m_questions.last();
    if (question.context)
        question.done(unixMs);
}

} // namespace meshtray::test
