// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/transport.h"

#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QUrl>

namespace meshtray::test {

/// A socket whose other end is the test.
class FakeTransport final : public client::Transport {
    Q_OBJECT
public:
    using Transport::Transport;

    void open(const QUrl &url) override { m_url = url; }
    void sendText(const QByteArray &utf8) override;
    void ping() override { ++m_pings; }
    void close() override { m_closed = true; }
    qint64 bytesWaiting() const override { return m_bytesWaiting; }

    /// The socket is open.
    void accept() { Q_EMIT opened(); }
    void inject(const QByteArray &text) { Q_EMIT textReceived(text); }
    void inject(const QJsonObject &frame);
    void pong() { Q_EMIT pongReceived(); }
    void end(int closeCode, const QString &reason = {}) { Q_EMIT ended(closeCode, reason); }
    /// As if so much had been accepted and were not sent yet; less than before wakes whoever waits.
    void setBytesWaiting(qint64 bytes);

    QUrl url() const { return m_url; }
    bool isClosed() const { return m_closed; }
    int pings() const { return m_pings; }

    /// Takes the first frame that was sent and not taken yet, as text and as an object. Empty when there is none.
    QByteArray takeText();
    QJsonObject take();
    /// The same when it is of this type; otherwise nothing is taken and the object is empty.
    QJsonObject takeSent(const QString &type);
    /// How often it was asked who is there. A mesh asks when it sees fit: these frames are not among those taken.
    int peerQuestions() const { return m_peerQuestions; }
    bool hasSentNothing() const { return m_sent.isEmpty(); }
    /// Takes all that were sent and not taken yet.
    QList<QJsonObject> takeAll();

private:
    QUrl m_url;
    QList<QByteArray> m_sent;
    int m_pings = 0;
    int m_peerQuestions = 0;
    bool m_closed = false;
    qint64 m_bytesWaiting = 0;
};

/// Hands out FakeTransports and remembers them, and who asked for the time. Outlives the client that uses it.
class FakeNetwork {
public:
    client::TransportFactory factory();
    /// How often the time was asked for.
    qsizetype timeQuestions() const { return m_questions.size(); }
    /// Answers the latest question for the time, when whoever asked still wants to know.
    void tellTime(std::optional<qint64> unixMs);
    /// The latest attempt; null when there was none or it is gone.
    FakeTransport *latest() const { return m_made.isEmpty() ? nullptr : m_made.last().data(); }
    FakeTransport *at(qsizetype attempt) const { return m_made.value(attempt); }
    qsizetype attempts() const { return m_made.size(); }

private:
    struct Question {
        QPointer<QObject> context;
        std::function<void(std::optional<qint64>)> done;
    };
    QList<QPointer<FakeTransport>> m_made;
    QList<Question> m_questions;
};

} // namespace meshtray::test
