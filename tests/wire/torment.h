// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QWebSocket>

#include <functional>
#include <map>
#include <memory>

namespace meshtray::test {

/// One side of a test in which brokers die: it says hello over a new socket each time it is told to.
class TormentedClient : public QObject {
    Q_OBJECT
public:
    using Hello = std::function<QJsonObject()>;
    TormentedClient(const QString &url, Hello hello)
        : m_url(url)
        , m_hello(std::move(hello))
    {
    }

    /// Leaves the socket it had, as it is, and opens another.
    void dial();
    void drop();

Q_SIGNALS:
    void progressed();

protected:
    void send(const QJsonObject &frame);
    virtual void opened() { }
    virtual void received(const QJsonObject &frame) = 0;

private:
    void hear(const QJsonObject &frame);

    QString m_url;
    Hello m_hello;
    std::unique_ptr<QWebSocket> m_socket;
};

/// Sends its messages with so many unanswered at a time, and again, as the same, those that a dead broker left
/// unanswered.
class TormentedSender final : public TormentedClient {
    Q_OBJECT
public:
    struct Message {
        QString target;
        QString text;
    };
    TormentedSender(const QString &url, Hello hello, QList<Message> messages)
        : TormentedClient(url, std::move(hello))
        , m_messages(std::move(messages))
    {
    }

    qsizetype ackedCount() const { return static_cast<qsizetype>(m_acked.size()); }
    bool isDone() const { return ackedCount() == m_messages.size(); }
    /// messageId → text.
    QHash<QString, QString> acked() const;
    /// What no broker should have said; empty when all was well.
    QString complaint() const { return m_complaint; }

private:
    void opened() override;
    void received(const QJsonObject &frame) override;
    void fill();
    void transmit(qsizetype index);

    QList<Message> m_messages;
    std::map<qsizetype, QString> m_acked; ///< index → messageId
    QSet<qsizetype> m_unanswered;
    qsizetype m_next = 0;
    QString m_complaint;
};

/// Shows each message once, and acknowledges it when told to.
class TormentedReceiver final : public TormentedClient {
    Q_OBJECT
public:
    enum class Acknowledges { Always, Never };
    TormentedReceiver(const QString &url, Hello hello, Acknowledges acknowledges)
        : TormentedClient(url, std::move(hello))
        , m_acknowledges(acknowledges)
    {
    }

    void setAcknowledges(Acknowledges acknowledges) { m_acknowledges = acknowledges; }
    /// In the order of their first appearance.
    const QStringList &texts() const { return m_texts; }
    /// messageId → text.
    const QHash<QString, QString> &shown() const { return m_shown; }
    int pushCount() const { return m_pushCount; }

private:
    void received(const QJsonObject &frame) override;

    Acknowledges m_acknowledges;
    QStringList m_texts;
    QHash<QString, QString> m_shown;
    int m_pushCount = 0;
};

} // namespace meshtray::test
